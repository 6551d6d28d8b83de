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
import { type Crowd, partCrowd } from "./crowd";
import { capitalWords, type Form } from "./gazetteer";
import type { Gazetteer } from "./table";

const SPACE_UNIT = 0x20;
const LAST_ASCII = 0x7f;
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
  // What is behind the text's end is no number, and no diacritic.
  while (text.charCodeAt(at) > LAST_ASCII && isDiacritic(text, at)) at++;
  return at;
}

function isDiacritic(text: string, at: number): boolean {
  return classOfUnit(text.charCodeAt(at)) === SKIP && DIACRITIC.test(text.charAt(at));
}

/** The first so many of the forms with a key are tried one by one; more are parted. */
const FEW = 8;

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
  let tried = 0;
  for (let form = candidate; form !== -1; form = gazetteer.next[form] as number) {
    if (tried++ === FEW) return matchInCrowd(gazetteer, text, start, form);
    const end = endOfForm(gazetteer, text, start, form);
    if (end !== -1) return { form, end };
  }
  return undefined;
}

/** The same of the many that follow in a chain. */
function matchInCrowd(gazetteer: Gazetteer, text: string, start: number, candidate: number) {
  const crowd = crowdFrom(gazetteer, candidate);
  for (const part of crowd.among(foldAhead(text, start, crowd.ahead))) {
    for (const form of part) {
      const end = endOfForm(gazetteer, text, start, form);
      if (end !== -1) return { form, end };
    }
  }
  return undefined;
}

function crowdFrom({ crowds, data, next }: Gazetteer, candidate: number): Crowd {
  const known = crowds.get(candidate);
  if (known) return known;
  const forms: number[] = [];
  for (let form = candidate; form !== -1; form = next[form] as number) forms.push(form);
  const crowd = partCrowd(data.forms, forms);
  crowds.set(candidate, crowd);
  return crowd;
}

/** What a text reads from `start` on, folded as {@link matchForm} does: so many units or few more. */
function foldAhead(text: string, start: number, length: number): string {
  let folded = "";
  for (let at = start; at < text.length && folded.length < length; ) {
    const unit = foldUnit(text.charCodeAt(at));
    if (unit === COMPLEX) {
      folded += foldAt(text, at);
      at += widthAt(text, at);
    } else {
      if (unit !== 0) folded += String.fromCharCode(unit);
      at = unit === SPACE_UNIT ? endOfSpace(text, at) : at + 1;
    }
  }
  return folded;
}

/** Where a form that stands at `start` ends, -1 where it does not. */
function endOfForm(gazetteer: Gazetteer, text: string, start: number, form: number): number {
  const known = gazetteer.data.forms[form];
  if (!known) return -1;
  const { alias, folded } = known;
  // Most stand on a page as they do in a report, but for their case: told sooner than unit by unit.
  const plainEnd = start + folded.length;
  const isPlain =
    text.slice(start, plainEnd).toLowerCase() === folded && text.charCodeAt(plainEnd) <= LAST_ASCII;
  const end = isPlain ? plainEnd : matchForm(text, start, folded);
  if (end === -1 || !canEnd(text, end) || isListed(text, end, folded)) return -1;
  const words = text.slice(start, end);
  return words === alias || isCased(words, known) ? end : -1;
}

/** Thea Quill, Ada Quill: what looks like a name with its surname first is two of a list. */
function isListed(text: string, end: number, folded: string): boolean {
  const comma = folded.indexOf(",");
  return comma !== -1 && matchForm(text, end, ` ${folded.slice(0, comma)}`) !== -1;
}

function isCased(words: string, { alias, rule }: Form): boolean {
  if (rule === "any") return true;
  if (rule === "upper") return words === words.toUpperCase();
  const found = capitalWords(words);
  return capitalWords(alias).every((capital, word) => !capital || found[word] === true);
}
