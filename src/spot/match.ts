import {
  COMPLEX,
  canBegin,
  canEnd,
  classAt,
  classOfUnit,
  foldAt,
  foldUnit,
  SKIP,
  SPACE,
  widthAt,
} from "../text";
import type { CaseRule } from "./gazetteer";
import { capitalWords } from "./gazetteer";
import type { Gazetteer } from "./table";

const SPACE_UNIT = 0x20;
const DIACRITIC = /^\p{M}$/u;

/**
 * Where a folded form that begins at `start` ends in the text (UTF-16 code units, exclusive), -1
 * where it does not stand there. Invisible characters are passed over, white space of any length
 * equals one space; diacritics that follow the last letter belong to it.
 */
export function matchForm(text: string, start: number, folded: string): number {
  let at = start;
  let done = 0;
  while (done < folded.length) {
    if (at >= text.length) return -1;
    const unit = foldUnit(text.charCodeAt(at));
    if (unit === 0) at++;
    else if (unit === COMPLEX) {
      const several = foldAt(text, at);
      if (!folded.startsWith(several, done)) return -1;
      done += several.length;
      at += widthAt(text, at);
    } else {
      if (unit !== folded.charCodeAt(done)) return -1;
      done++;
      at = unit === SPACE_UNIT ? endOfSpace(text, at) : at + 1;
    }
  }
  return endOfDiacritics(text, at);
}

function endOfSpace(text: string, start: number): number {
  let at = start + 1;
  while (at < text.length) {
    const kind = classAt(text, at);
    if (kind !== SPACE && kind !== SKIP) break;
    at += widthAt(text, at);
  }
  return at;
}

function endOfDiacritics(text: string, start: number): number {
  let at = start;
  while (classOfUnit(text.charCodeAt(at)) === SKIP && DIACRITIC.test(text.charAt(at))) at++;
  return at;
}

/**
 * The longest form among a chain of candidates that stands at `start` with its boundaries and its
 * case; undefined where none does.
 */
export function longestMatch(
  gazetteer: Gazetteer,
  text: string,
  start: number,
  candidate: number,
): { form: number; end: number } | undefined {
  if (!canBegin(text, start)) return undefined;
  const { forms } = gazetteer.data;
  for (let form = candidate; form !== -1; form = gazetteer.next[form] as number) {
    const known = forms[form];
    if (!known) break;
    const end = matchForm(text, start, known.folded);
    if (end === -1 || !canEnd(text, end)) continue;
    const capitals = gazetteer.capitals[form] ?? [];
    if (isCased(text.slice(start, end), known.rule, capitals)) return { form, end };
  }
  return undefined;
}

function isCased(words: string, rule: CaseRule, capitals: readonly boolean[]): boolean {
  if (rule === "any") return true;
  if (rule === "upper") return words === words.toUpperCase();
  const found = capitalWords(words);
  return capitals.every((capital, word) => !capital || found[word] === true);
}
