import type { ParsedText, Sentence } from "../document/parse";
import { smallWords } from "../language";
import { each, type Steps, scaled } from "../steps";
import { isInflected, withStems } from "./cases";
import { placesOf } from "./coordinates";
import { calmDatelines } from "./datelines";
import { type Chosen, decodeLine, type Evidence, type WeighedLine, weighLine } from "./decode";
import { Pool } from "./evidence";
import type { Setting } from "./features";
import { groupMentions } from "./group";
import { Lists } from "./lists";
import { type FoundMention, Named } from "./named";
import { settleNamesakes } from "./namesakes";
import { findNominals } from "./nominal";
import { findRoles } from "./roles";
import { OUTCOMES } from "./rules";
import { type Line, partsOf, readLine } from "./segments";
import { tellsOfSport } from "./sport";
import { Traits } from "./traits";

/** Languages that write every noun with a capital: there only what is known of a word tells names. */
const CAPITAL_NOUNS = /^(?:de|lb)\b/u;
/** Words of lines between two steps of progress. */
const STRIDE = 4000;

/**
 * Finds the entities of a text and their mentions, in steps: yields the share done, from 0 to 1. Each
 * line is read twice: by itself, and knowing what the first reading found in the whole text.
 */
export function* findNames(parsed: ParsedText, language = "en"): Steps<Named> {
  const traits = new Traits(smallWords(language));
  const hasCapitalNouns = CAPITAL_NOUNS.test(language);
  const setting = {
    isSport: tellsOfSport(parsed),
    datelines: new Set(parsed.datelines.flatMap(({ place }) => place?.start ?? [])),
    agencies: new Set(parsed.datelines.flatMap(({ agency }) => agency?.start ?? [])),
  };
  const pool = new Pool();
  const weigher = new Weigher(setting);
  const lines: Line[] = [];
  const lists = new Map<Line, Lists>();
  const readFirst = (sentence: Sentence) => {
    const read = readLine(sentence, parsed.tokens, traits);
    const line = hasCapitalNouns ? { ...read, isLoud: true } : read;
    const weighed = weigher.weigh(line);
    if (!weighed) return;
    lines.push(line);
    const found = decodeLine(weighed);
    for (const chosen of found) pool.add(line, chosen);
    const inLine = new Lists(line, found);
    if (inLine.areThere) lists.set(line, inLine);
  };
  const length = ({ first, last }: Sentence) => last - first;
  const parts = parsed.sentences.flatMap((sentence) => partsOf(sentence, parsed.tokens));
  yield* scaled(each(parts, STRIDE, readFirst, length), 0, 0.6);
  const names: NameMention[] = [];
  const readAgain = (line: Line) => {
    const weighed = weigher.weigh(line);
    const evidence: Evidence = {
      addTo(scores, _, segment) {
        pool.addTo(scores, line, segment);
        lists.get(line)?.addTo(scores, segment);
      },
    };
    for (const chosen of weighed ? decodeLine(weighed, evidence) : []) {
      const name = nameOf(parsed, line, chosen);
      if (name) names.push(name);
    }
  };
  yield* scaled(
    each(lines, STRIDE, readAgain, ({ words }) => words.length),
    0.6,
    0.2,
  );
  yield 0.8;
  settleNamesakes(parsed.tokens, names);
  yield 0.85;
  const isCased = isInflected(language);
  const forms = isCased ? withStems(names) : names;
  const grouped = groupMentions(forms, parsed.text, isCased);
  const { entities, entityOf } = yield* scaled(grouped, 0.85, 0.05);
  const mentions = names.map(({ start, end, first, last }, index): FoundMention => {
    return { entity: entityOf[index] ?? 0, nominal: false, start, end, first, last };
  });
  const named = new Named(entities, mentions);
  calmDatelines(parsed, named);
  yield 0.9;
  findRoles(parsed, named);
  yield 0.95;
  placesOf(entities);
  return new Named(entities, findNominals(parsed, named));
}

/** Words of lines that are kept weighed: more would take memory, where weighing twice takes time. */
const KEPT_WORDS = 200_000;

/** Weighs lines, once where it can. */
class Weigher {
  private readonly kept = new Map<Line, WeighedLine | undefined>();
  private words = 0;

  constructor(private readonly setting: Setting) {}

  weigh(line: Line): WeighedLine | undefined {
    if (this.kept.has(line)) return this.kept.get(line);
    const weighed = weighLine(line, this.setting);
    this.words += line.words.length;
    if (this.words < KEPT_WORDS) this.kept.set(line, weighed);
    return weighed;
  }
}

function nameOf(parsed: ParsedText, line: Line, chosen: Chosen): NameMention | undefined {
  const { to, outcome } = chosen;
  const from = outcome === 0 ? withParticles(line, chosen.from) : chosen.from;
  const words = line.words.slice(from, to);
  const [first, last] = [words[0], words.at(-1)];
  const kind = OUTCOMES[outcome];
  if (!first || !last || kind === undefined || kind === "other") return undefined;
  return {
    kind,
    text: parsed.text.slice(first.start, last.end),
    words: words.map(({ lower }) => lower),
    isLoud: line.isLoud,
    start: first.start,
    end: last.end,
    first: first.index,
    last: last.index + 1,
  };
}

/** Small words that stand before a name and are hardly anything else, some behind one of them only. */
const PARTICLES = /^(?:von|van|zu|ter|ten|de|di|da|dos|du|del|della|bin|ibn)$/u;
const INNER_PARTICLES = /^(?:der|den|la|las|los|het|t|'t)$/u;

/** Where a person's name begins that is written with a small word first: "von der Laan said". */
function withParticles({ words }: Line, from: number): number {
  const word = (at: number) => words[at]?.text ?? "";
  if (PARTICLES.test(word(from - 1))) return from - 1;
  return INNER_PARTICLES.test(word(from - 1)) && PARTICLES.test(word(from - 2)) ? from - 2 : from;
}

export interface NameMention extends Omit<FoundMention, "entity" | "nominal"> {
  kind: "person" | "place" | "organisation";
  text: string;
  /** In small letters. */
  words: string[];
  /** Does it stand in a line in capitals? */
  isLoud: boolean;
}
