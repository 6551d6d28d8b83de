import { BODY_NOUNS } from "../lexicon/contexts";
import { knowledge, wordKey } from "../lexicon/knowledge";
import { TEAMS } from "../lexicon/organisations";
import type { Chosen, Evidence, Outcome } from "./decode";
import { SAME } from "./name-keys";
import { PLACING } from "./namesakes";
import { OUTCOMES } from "./rules";
import type { Line, Segment } from "./segments";
import { IS } from "./traits";

const [PERSON, PLACE, ORGANISATION] = [0, 1, 2] as const;

/** How much the text's other mentions weigh, see `addTo`. */
const WEIGHTS = {
  same: 1.5,
  against: 0.6,
  surname: 3,
  loudSurname: 4.5,
  namesake: 8.5,
  placedNamesake: 4.5,
  given: 0.4,
  short: 4.5,
  acronym: 3,
};
/** A mention counts by its margin, within these bounds. */
const [LEAST, MOST] = [0.2, 3];

/** Votes for each kind. */
type Votes = Float64Array;

/**
 * What a first reading of all lines says of their names: the same name elsewhere, the full name of a
 * surname, the long form of an acronym or of a short one. Names are compared in small letters, so
 * that headlines in capitals learn from the text.
 */
export class Pool implements Evidence {
  private readonly whole = new Map<string, Votes>();
  private readonly surnames = new Map<string, number>();
  private readonly given = new Map<string, number>();
  private readonly short = new Map<string, Votes>();
  private readonly acronyms = new Map<string, number>();

  /** Takes in a name that a first reading found. */
  add(line: Line, chosen: Chosen): void {
    const { outcome, margin } = chosen;
    const weight = Math.min(MOST, Math.max(LEAST, margin)) * (line.isLoud ? 0.4 : 1);
    vote(this.whole, keyOf(line, chosen), outcome, weight);
    if (chosen.to - chosen.from > 1) this.addParts(line, chosen, weight);
    // "The satellite company Norvane" says what "Norvane" is wherever it stands alone.
    const before = line.words[chosen.from - 1];
    if (outcome === ORGANISATION && before?.case === "lower" && BODY_NOUNS.has(before.lower)) {
      vote(this.short, keyOf(line, chosen), outcome, MOST);
    }
  }

  private addParts(line: Line, chosen: Chosen, weight: number): void {
    const { from, to, outcome } = chosen;
    const words = line.words.slice(from, to);
    const lowers = words.map(({ lower }) => lower);
    const last = lowers.at(-1) ?? "";
    if (outcome === PERSON) {
      const end = (line.traits[to - 1] ?? 0) & IS.personEnd ? -2 : -1;
      const surname = lowers.at(end) ?? last;
      // "Orva Australia" is hardly a person, "Ada Jordan" is.
      const isGiven = ((line.traits[from] ?? 0) & IS.given) !== 0;
      if (isGiven || !isLand(surname)) count(this.surnames, surname, weight);
      for (let from = 1; from < lowers.length - 1; from++) {
        vote(this.whole, lowers.slice(from).join(" "), PERSON, weight / 2);
      }
      count(this.given, lowers[0] ?? "", weight);
      return;
    }
    // "Buzi River": "Buzi" is likelier a place than anything else.
    if (outcome === PLACE && (line.traits[to - 1] ?? 0) & IS.placeHead) {
      vote(this.whole, lowers[0] ?? "", PLACE, weight);
    }
    if (outcome !== ORGANISATION) return;
    const capitals = words.filter((word) => word.isCapital);
    const initials = capitals.map(({ text }) => text[0]?.toLowerCase() ?? "").join("");
    if (initials.length > 1) count(this.acronyms, initials, weight);
    // A side is called by its last word: "Rovers".
    if (TEAMS.has(last)) vote(this.short, last, outcome, weight);
    // A company is called by its first word alone, or without what ends its name.
    const ends = [...lowers.keys()].filter((at) => (line.traits[from + at] ?? 0) & IS.companyEnd);
    if (ends.at(-1) !== lowers.length - 1) return;
    vote(this.short, lowers[0] ?? "", outcome, weight);
    if (lowers.length > 2) vote(this.short, lowers.slice(0, -1).join(" "), outcome, weight);
  }

  addTo(scores: number[], line: Line, segment: Segment): void {
    const { from, to } = segment;
    const key = keyOf(line, segment);
    const word = line.words[from];
    const surname = to - from === 1 ? this.surnames.get(key) : undefined;
    // "Jordan" in a text that names an Ada Jordan: that it was taken for the country says nothing.
    const isNamesake =
      surname !== undefined && ((scores[PLACE] ?? 0) > 2 || isPlace(line.traits[from] ?? 0, key));
    const short = surname === undefined ? this.shortVotes(line, segment, key, scores) : undefined;
    // Nor that a company's short name was taken for a person's.
    if (!isNamesake && !short) this.addWhole(scores, key);
    raise(scores, ORGANISATION, WEIGHTS.short, short);
    if (to - from > 1 || !word) return;
    const weight = line.isLoud ? WEIGHTS.loudSurname : WEIGHTS.surname;
    const isPlaced = PLACING.has(line.words[from - 1]?.lower ?? "");
    const asNamesake = isPlaced ? WEIGHTS.placedNamesake : WEIGHTS.namesake;
    raise(scores, PERSON, isNamesake ? asNamesake : weight, surname);
    raise(scores, PERSON, WEIGHTS.given, this.given.get(key));
    if (word.case === "all" || word.text.includes(".")) {
      raise(scores, ORGANISATION, WEIGHTS.acronym, this.acronyms.get(key.replace(/\./gu, "")));
    }
  }

  /** Votes for a segment being the short form of an organisation; undefined where it may be more. */
  private shortVotes(
    line: Line,
    { from }: Segment,
    key: string,
    scores: number[],
  ): number | undefined {
    const votes = this.short.get(key)?.[ORGANISATION];
    const traits = line.traits[from] ?? 0;
    const isOther = traits & (IS.region | IS.state | IS.demonym | IS.direction);
    return isOther || (scores[PLACE] ?? 0) > 3 || SAME.generic.has(key) ? undefined : votes;
  }

  private addWhole(scores: number[], key: string): void {
    const votes = this.whole.get(key);
    if (!votes) return;
    const sum = votes.reduce((all, it) => all + it, 0);
    for (let kind = 0; kind < votes.length; kind++) {
      const own = votes[kind] ?? 0;
      const gain = WEIGHTS.same * Math.log1p(own) - WEIGHTS.against * Math.log1p(sum - own);
      scores[kind] = (scores[kind] ?? 0) + gain;
    }
  }
}

function isPlace(traits: number, word: string): boolean {
  if (traits & (IS.region | IS.state)) return true;
  const phrases = knowledge().phrases.get(wordKey(word)) ?? [];
  return phrases.some(({ words, kind }) => words.length === 1 && kind !== "organisation");
}

function isLand(word: string): boolean {
  const phrases = knowledge().phrases.get(wordKey(word)) ?? [];
  return phrases.some(({ words, kind }) => words.length === 1 && kind === "country");
}

function raise(scores: number[], kind: Outcome, weight: number, votes: number | undefined): void {
  if (votes === undefined) return;
  scores[kind] = (scores[kind] ?? 0) + weight * Math.min(1, Math.log1p(votes));
}

function keyOf(line: Line, { from, to }: Segment): string {
  let key = "";
  for (let at = from; at < to; at++) {
    const word = line.words[at];
    if (word) key += at > from && word.spaced ? ` ${word.lower}` : word.lower;
  }
  return key;
}

function vote(votes: Map<string, Votes>, key: string, kind: Outcome, weight: number): void {
  const known = votes.get(key) ?? new Float64Array(OUTCOMES.length);
  known[kind] = (known[kind] ?? 0) + weight;
  votes.set(key, known);
}

function count(counts: Map<string, number>, key: string, weight: number): void {
  counts.set(key, (counts.get(key) ?? 0) + weight);
}
