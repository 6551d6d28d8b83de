import type { ParsedText } from "../document/parse";
import { smallWords } from "../language";
import { placesOf } from "./coordinates";
import { type Chosen, decodeLine, type WeighedLine, weighLine } from "./decode";
import { Pool } from "./evidence";
import type { Setting } from "./features";
import { groupMentions } from "./group";
import { type FoundMention, Named } from "./named";
import { settleNamesakes } from "./namesakes";
import { findNominals } from "./nominal";
import { findRoles } from "./roles";
import { OUTCOMES } from "./rules";
import { type Line, readLine } from "./segments";
import { tellsOfSport } from "./sport";
import { Traits } from "./traits";

/** Languages that write every noun with a capital: there only what is known of a word tells names. */
const CAPITAL_NOUNS = /^(?:de|lb)\b/u;
/** Lines between two steps of progress. */
const STRIDE = 500;

/**
 * Finds the entities of a text and their mentions, in steps: yields the share done, from 0 to 1. Each
 * line is read twice: by itself, and knowing what the first reading found in the whole text.
 */
export function* findNames(parsed: ParsedText, language = "en"): Generator<number, Named> {
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
  for (const [index, sentence] of parsed.sentences.entries()) {
    if (index % STRIDE === STRIDE - 1) yield (index / parsed.sentences.length) * 0.45;
    const read = readLine(sentence, parsed.tokens, traits);
    const line = hasCapitalNouns ? { ...read, isLoud: true } : read;
    const weighed = weigher.weigh(line);
    if (!weighed) continue;
    lines.push(line);
    for (const chosen of decodeLine(weighed)) pool.add(line, chosen);
  }
  const names: NameMention[] = [];
  for (const [index, line] of lines.entries()) {
    if (index % STRIDE === STRIDE - 1) yield 0.45 + (index / lines.length) * 0.45;
    const weighed = weigher.weigh(line);
    for (const chosen of weighed ? decodeLine(weighed, pool) : []) {
      const name = nameOf(parsed, line, chosen);
      if (name) names.push(name);
    }
  }
  yield 0.9;
  settleNamesakes(parsed.tokens, names);
  const { entities, entityOf } = groupMentions(names, parsed.text);
  const mentions = names.map(({ start, end, first, last }, index): FoundMention => {
    return { entity: entityOf[index] ?? 0, nominal: false, start, end, first, last };
  });
  const named = new Named(entities, mentions);
  findRoles(parsed, named);
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
  const { from, to, outcome } = chosen;
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

export interface NameMention extends Omit<FoundMention, "entity" | "nominal"> {
  kind: "person" | "place" | "organisation";
  text: string;
  /** In small letters. */
  words: string[];
  /** Does it stand in a line in capitals? */
  isLoud: boolean;
}
