import { type Setting, weigh } from "./features";
import { addLexical, LEARNED } from "./model";
import { matchPhrases } from "./phrases";
import {
  ADJACENT,
  ADJACENT_PLACE,
  LEFT_OUT,
  ORGANISATION_BEHIND_PLACE,
  OUTCOMES,
  PERSON_BEHIND_PLACE,
  RULES,
  type Rule,
  TWO_ORGANISATIONS,
  TWO_PEOPLE,
} from "./rules";
import { type Line, type Segment, segmentsFrom } from "./segments";
import { IS } from "./traits";

/** The index of a kind in `OUTCOMES`. */
export type Outcome = 0 | 1 | 2 | 3;

/** A name as decoded: its kind, and by how much that is likelier than the next. */
export interface Chosen extends Segment {
  outcome: Outcome;
  margin: number;
}

/** What the text as a whole says of a segment: adds to the scores of kinds. */
export interface Evidence {
  addTo(scores: number[], line: Line, segment: Segment): void;
}

const OTHER = OUTCOMES.indexOf("other");
const PERSON = OUTCOMES.indexOf("person");
const ORGANISATION = OUTCOMES.indexOf("organisation");
const PLACE = OUTCOMES.indexOf("place");

/** A segment that may be a name, with its scores by kind. */
export interface Candidate extends Segment {
  scores: number[];
}

/** A line with all that may be names in it, weighed by itself. */
export interface WeighedLine {
  line: Line;
  /** By the word that they begin with. */
  candidates: readonly (readonly Candidate[] | undefined)[];
  /** What each word costs that no name holds. */
  left: Float64Array;
}

/** Weighs all that may be names in a line; undefined where there is nothing. */
export function weighLine(line: Line, setting: Setting): WeighedLine | undefined {
  if (!line.words.some((word) => word.isCapital)) return undefined;
  const phrases = matchPhrases(line);
  let scores: number[] = [];
  const add = (rule: Rule) => {
    addWeights(scores, RULES[rule]);
    const learned = LEARNED[rule];
    if (learned) addWeights(scores, learned);
  };
  const candidates = line.words.map((word, at) => {
    if (!word.isCapital && word.case !== "mixed") return undefined;
    return segmentsFrom(line, at).map((segment): Candidate => {
      scores = [0, 0, 0, 0];
      weigh(line, segment, phrases, setting, add);
      addLexical(scores, line, segment);
      return { from: segment.from, to: segment.to, scores };
    });
  });
  return { line, candidates, left: leftOuts(line) };
}

/** What each word of a line costs that no name holds. */
export function leftOuts(line: Line): Float64Array {
  return Float64Array.from(line.words, (_, at) => leftOut(line, at));
}

function addWeights(scores: number[], weights: ArrayLike<number>): void {
  for (let kind = 0; kind < 4; kind++) scores[kind] = (scores[kind] ?? 0) + (weights[kind] ?? 0);
}

/**
 * The names of a line: of all ways to part it into names and other words the one with the highest
 * sum of scores (Viterbi over segments, as in semi-Markov models, Sarawagi and Cohen 2004).
 */
export function decodeLine({ line, candidates, left }: WeighedLine, evidence?: Evidence): Chosen[] {
  const count = line.words.length;
  // Best sums up to each word; the name that ends there, if one does, and its kind plus one.
  const best = new Float64Array(count + 1).fill(Number.NEGATIVE_INFINITY);
  const back: (Chosen | undefined)[] = new Array(count + 1).fill(undefined);
  const named = new Uint8Array(count + 1);
  best[0] = 0;
  const offer = (to: number, sum: number, chosen?: Chosen) => {
    if (sum <= (best[to] ?? 0)) return;
    best[to] = sum;
    back[to] = chosen;
    named[to] = chosen ? chosen.outcome + 1 : 0;
  };
  for (let at = 0; at < count; at++) {
    const sum = best[at] ?? 0;
    offer(at + 1, sum + (left[at] ?? 0));
    for (const candidate of candidates[at] ?? []) {
      const { to } = candidate;
      choose(line, candidate, evidence);
      const before = named[at] ?? 0;
      const next = before === 0 ? 0 : adjacency(line, at, before - 1, choice.outcome);
      const whole = sum + choice.score + next;
      if (whole > (best[to] ?? 0)) {
        offer(to, whole, { from: at, to, outcome: choice.outcome, margin: choice.margin });
      }
    }
  }
  return trace(back);
}

/** What it costs that a name stands directly behind another. */
function adjacency(line: Line, at: number, before: number, outcome: Outcome): number {
  if (before === PLACE && outcome === PERSON && !line.isTable) return PERSON_BEHIND_PLACE;
  if (before === PLACE && outcome === ORGANISATION && !line.words[at - 1]?.text.includes(".")) {
    return ORGANISATION_BEHIND_PLACE;
  }
  if (before === PERSON && outcome === PERSON && !line.isTable) return TWO_PEOPLE;
  if (before === ORGANISATION && outcome === ORGANISATION) return TWO_ORGANISATIONS;
  const isOfPeople = before === OTHER && (line.traits[at - 1] ?? 0) & IS.demonym;
  return isOfPeople || before === PLACE ? ADJACENT_PLACE : ADJACENT;
}

function trace(back: readonly (Chosen | undefined)[]): Chosen[] {
  const chosen: Chosen[] = [];
  for (let at = back.length - 1; at > 0; ) {
    const last = back[at];
    if (last) chosen.push(last);
    at = last ? last.from : at - 1;
  }
  return chosen.reverse();
}

/** What was chosen last, and the scores that it was chosen by: millions are weighed, few are kept. */
const choice: { outcome: Outcome; margin: number; score: number } = {
  outcome: 0,
  margin: 0,
  score: 0,
};
const scratch = [0, 0, 0, 0];

/** Chooses a candidate's kind, into `choice`. */
function choose(line: Line, candidate: Candidate, evidence?: Evidence): void {
  const scores = evidence ? scratch : candidate.scores;
  if (evidence) {
    for (let kind = 0; kind < 4; kind++) scratch[kind] = candidate.scores[kind] ?? 0;
    evidence.addTo(scratch, line, candidate);
  }
  let [first, second] = [0, 1];
  if ((scores[1] ?? 0) > (scores[0] ?? 0)) [first, second] = [1, 0];
  for (let kind = 2; kind < 4; kind++) {
    if ((scores[kind] ?? 0) > (scores[first] ?? 0)) [second, first] = [first, kind];
    else if ((scores[kind] ?? 0) > (scores[second] ?? 0)) second = kind;
  }
  const score = scores[first] ?? 0;
  choice.outcome = first as Outcome;
  choice.margin = score - (scores[second] ?? 0);
  choice.score = score;
}

/** What a word costs that no name holds. */
function leftOut(line: Line, at: number): number {
  const word = line.words[at];
  if (!word?.isCapital) return 0;
  const traits = line.traits[at] ?? 0;
  if (traits & IS.date) return LEFT_OUT.date;
  if (traits & IS.closed && (word.case !== "all" || line.isLoud || word.text.length === 1))
    return 0;
  // "Mary King" is no king.
  const isBehindGiven = line.words[at - 1]?.isCapital && (line.traits[at - 1] ?? 0) & IS.given;
  // "Norwegian Council of Salt Experts": titles before names are of one person.
  const isPlural = /[^s]s$/u.test(word.lower) && !line.words[at + 1]?.isCapital;
  const isTitle = (traits & (IS.role | IS.address) && !isPlural) || isModifier(line, at);
  if (isTitle && !isBehindGiven) return LEFT_OUT.role;
  const isEnglish = (traits & IS.english) !== 0;
  if (line.isLoud) return isEnglish ? LEFT_OUT.loud : LEFT_OUT.loudUnknown;
  if (word.case === "mixed" && !isEnglish) return LEFT_OUT.mixed;
  if (isFirst(line, at)) return isEnglish ? LEFT_OUT.firstEnglish : LEFT_OUT.first;
  if (traits & IS.given && (line.words[at + 1] ?? word).isCapital) return LEFT_OUT.given;
  return isEnglish ? LEFT_OUT.english : LEFT_OUT.unknown;
}

/** Does the word belong to a role behind it: "Foreign" of "Foreign Minister"? */
function isModifier(line: Line, at: number): boolean {
  for (let next = at; next < at + 4; next++) {
    const traits = line.traits[next] ?? 0;
    if (traits & IS.role && next > at) return true;
    if (!(traits & IS.modifier)) return false;
  }
  return false;
}

/** Does a word begin its sentence, or a quotation in it? */
export function isFirst(line: Line, at: number): boolean {
  for (let before = at - 1; before >= 0; before--) {
    const word = line.words[before];
    if (word && word.kind !== "mark") return false;
    if (word && (/["“«:]/u.test(word.text) || (word.spaced && /[-–—]/u.test(word.text))))
      return true;
  }
  return true;
}
