import type { Sentence, Word } from "../document/parse";
import { IS, type Traits } from "./traits";

/** A sentence with what is known of its words. */
export interface Line {
  sentence: Sentence;
  words: readonly Word[];
  /** Bits of `IS`, by word. */
  traits: readonly number[];
  /** Is every word written with a capital, or nearly every one? */
  isLoud: boolean;
  /** A line of figures rather than a sentence. */
  isTable: boolean;
  /** Long, and of hardly anything but words with capitals. */
  isDense: boolean;
}

/** Where a name may stand: words of a line, `to` exclusive. */
export interface Segment {
  from: number;
  to: number;
}

/** Words in a name. */
const LONGEST = 10;
/** Lines of hardly anything but capitals that are longer than any headline: fewer segments are weighed. */
const LONG_LINE = 100;
const LONGEST_DENSE = 2;
const CONNECTORS = new Set(
  "of for and the on in to at against without & - ' ’ / ! de des del della delle dei di am zum da das do dos du la le les el al van von der den bin ibn bint ben y e & und et zur zu a".split(
    " ",
  ),
);
/** "I'm", "We've", "Don't". */
const CONTRACTION =
  /^(?:i|we|you|he|she|it|they|that|there|what|who|let|here)['’](?:m|ll|ve|d|re|s)$|n['’]t$/u;
/** Small words between which and a name's next word "the" may stand. */
const LEADS_TO_THE = new Set("of for and in to at on".split(" "));
const LINKING = new Set("and & / on in to at a against without".split(" "));

/** Words of a sentence that are read in one go: longer ones are no sentences. */
const LONGEST_LINE = 1000;
/** Words back from there that a place to part it is looked for among. */
const SLACK = 100;

/** A sentence, in parts where it is longer than any: each ends where no name goes on. */
export function partsOf(sentence: Sentence, tokens: readonly Word[]): Sentence[] {
  const parts: Sentence[] = [];
  let { first } = sentence;
  while (sentence.last - first > LONGEST_LINE) {
    const last = partingAt(tokens, first + LONGEST_LINE);
    parts.push({ ...sentence, first, last });
    first = last;
  }
  parts.push(first === sentence.first ? sentence : { ...sentence, first });
  return parts;
}

/** The index behind a small word before a small word, which no name has. */
function partingAt(tokens: readonly Word[], end: number): number {
  for (let at = end; at > end - SLACK; at--) {
    const [before, word] = [tokens[at - 1], tokens[at]];
    if (before?.case === "lower" && word?.case === "lower" && !CONNECTORS.has(word.lower))
      return at;
  }
  return end;
}

export function readLine(sentence: Sentence, tokens: readonly Word[], traits: Traits): Line {
  const words = tokens.slice(sentence.first, sentence.last);
  return {
    sentence,
    words,
    traits: words.map((word) => traits.of(word)),
    isLoud: sentence.caps === "all" || (sentence.caps === "title" && !isProse(words)),
    isTable: isTable(words),
    isDense: words.length > LONG_LINE && isDense(words),
  };
}

/** Not a title, whatever its capitals: a whole sentence, or who wrote it: "Editing by Ada Quill". */
function isProse(words: readonly Word[]): boolean {
  const isCredit = words.some(
    ({ lower }, at) => CREDIT.test(lower) && words[at + 1]?.lower === "by",
  );
  return isCredit || words.at(-1)?.text === ".";
}

const CREDIT = /^(?:reporting|writing|editing|compiled|written|edited|graphics?|photographs?)$/u;

/** A line in which figures stand where verbs would. */
function isTable(words: readonly Word[]): boolean {
  if (words.length > 40) return false;
  let [figures, small] = [0, 0];
  for (const { kind, case: it } of words) {
    if (kind === "number") figures++;
    else if (kind === "word" && it === "lower") small++;
  }
  return figures >= 1 && figures + 1 >= small;
}

function isDense(words: readonly Word[]): boolean {
  return words.filter(({ isCapital }) => isCapital).length > words.length * 0.6;
}

/** Letters of a month's name cut short. */
const ABBREVIATED = 3;

/** Could a name begin with the word? */
export function mayStart(line: Line, at: number): boolean {
  const word = line.words[at];
  const traits = line.traits[at] ?? 0;
  // "easyJet"
  if (word && !word.isCapital) return word.case === "mixed" && (traits & IS.organisation) !== 0;
  if (!word || CONTRACTION.test(word.lower)) return false;
  // "Jan Quill" is no day of January.
  if (traits & IS.date) {
    const isNamed = line.words[at + 1]?.case === "first" && (traits & IS.given) !== 0;
    return isNamed && word.text.length === ABBREVIATED && word.lower !== "may";
  }
  if (!(traits & IS.closed) || word.text.includes(".")) return true;
  if (word.case === "all" && !line.isLoud) return word.text !== "I" && word.text !== "A";
  const next = line.words[at + 1];
  return (traits & IS.given) !== 0 && next !== undefined && next.isCapital;
}

/** All segments of a line that may be names, by where they begin. */
export function segmentsFrom(line: Line, from: number): Segment[] {
  const segments: Segment[] = [];
  if (!mayStart(line, from)) return segments;
  let links = 0;
  const longest = line.isDense ? LONGEST_DENSE : LONGEST;
  for (let at = from; at < Math.min(line.words.length, from + longest); at++) {
    const word = line.words[at];
    if (!word) break;
    // "Joaquin “El Capo” Quill"
    const behind = at > from ? behindNickname(line, at) : undefined;
    if (behind !== undefined) {
      at = behind - 1;
      continue;
    }
    if (at > from && endsName(line, at)) break;
    if (word.isCapital || (at === from && word.case === "mixed")) {
      if (mayEnd(line, from, at)) segments.push({ from, to: at + 1 });
      continue;
    }
    if (word.kind === "number") {
      if (at > from && word.spaced && !line.isTable && /^\d+(?:ers)?$/u.test(word.text))
        segments.push({ from, to: at + 1 });
      break;
    }
    if (word.kind === "clitic") continue;
    // "Norvane, Inc."
    if (word.text === "," && LEGAL_FORM.test(line.words[at + 1]?.text ?? "")) continue;
    // "Norvane.com"
    if (word.text === "." && isDomain(line, at)) {
      segments.push({ from, to: at + 2 });
      at++;
      continue;
    }
    if (word.lower === "the" && !LEADS_TO_THE.has(line.words[at - 1]?.lower ?? "")) break;
    if (LINKING.has(word.lower)) links++;
    if (!CONNECTORS.has(word.lower) || links > 2 || !leadsOn(line, at)) break;
  }
  return segments;
}

/** What stands behind a company's name, with a comma or without. */
const LEGAL_FORM = /^(?:Inc|Incorporated|L\.?L\.?[CP]|Ltd|Limited|Corp|P\.?L\.?C)\.?$/u;
/** Words of a nickname between marks. */
const LONGEST_NICKNAME = 3;

/** The index behind a nickname between a name's words, marks included; undefined where none stands there. */
function behindNickname({ words }: Line, at: number): number | undefined {
  const [mark, before] = [words[at], words[at - 1]];
  if (!mark?.spaced || !/^["“‘']$/u.test(mark.text) || !before?.isCapital) return undefined;
  for (let next = at + 1; next <= at + 1 + LONGEST_NICKNAME; next++) {
    const word = words[next];
    const isFirst = next === at + 1;
    if (word?.kind === "mark" && !isFirst) {
      const isClosed = /^["”’']$/u.test(word.text) && !word.spaced;
      const behind = words[next + 1];
      return isClosed && behind?.spaced && behind.isCapital ? next + 1 : undefined;
    }
    if (!word?.isCapital || word.spaced === isFirst) return undefined;
  }
  return undefined;
}

const DOMAINS = /^(?:com|net|org|info|io|tv|fm|ai|ru|de|fr|uk|cn|in|eu)$/u;

/** Does an address go on at a full stop? */
function isDomain({ words }: Line, at: number): boolean {
  const [dot, next] = [words[at], words[at + 1]];
  return !dot?.spaced && next !== undefined && !next.spaced && DOMAINS.test(next.text);
}

/** No name goes on over this word. */
function endsName(line: Line, at: number): boolean {
  const [word, before] = [line.words[at], line.words[at - 1]];
  if (!word || !before) return true;
  if (word.kind === "word" && !word.spaced && before.kind === "mark" && /["“(]/u.test(before.text))
    return true;
  if (word.kind === "mark" && /^[-/'’!]$/u.test(word.text)) return word.spaced;
  return false;
}

function mayEnd(line: Line, from: number, at: number): boolean {
  const traits = line.traits[at] ?? 0;
  const word = line.words[at];
  if (traits & IS.date) return at > from && ((line.traits[at - 1] ?? 0) & IS.given) !== 0;
  if (!word || CONTRACTION.test(word.lower)) return false;
  // "Zayed bin Sultan Al" goes on.
  if (traits & IS.particle && at > from && line.words[at + 1]?.isCapital) return false;
  // "Elizabeth I".
  if (word.text === "I" && at === from + 1 && ((line.traits[from] ?? 0) & IS.given) !== 0) {
    return line.words[at + 1]?.case !== "lower" || line.words[at + 1]?.tag === "past";
  }
  if (!(traits & IS.closed) || (word.case === "all" && !line.isLoud)) return true;
  return word.text.includes(".");
}

/** Does a capital follow the small words from `at` on? */
function leadsOn(line: Line, at: number): boolean {
  for (let next = at + 1; next <= at + 3; next++) {
    const word = line.words[next];
    if (!word) return false;
    if (word.isCapital) return true;
    if (!CONNECTORS.has(word.lower)) return false;
  }
  return false;
}
