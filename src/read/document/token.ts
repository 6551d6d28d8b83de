import type { Span } from "../../model";
import { behindWord, classAt, classOf, LETTER, MARK, NUMBER, SPACE, widthAt } from "../chars";

/**
 * `word`: letters, with their inner hyphens, apostrophes and the full stops of abbreviations;
 * `number`: begins with a digit ("1,200.5", "3rd", "0-2"); `clitic`: "'s" of a name; `mark`: one
 * character of anything else, or an address of the web.
 */
export type TokenKind = "word" | "number" | "clitic" | "mark";

/** How a word is written: "word", "Word", "WORD" (two letters at least), "iPhone" or "McKay". */
export type Case = "lower" | "first" | "all" | "mixed";

/** A word, number or mark of the text. */
export interface Token extends Span {
  kind: TokenKind;
  /** As written. */
  text: string;
  /** In small letters. */
  lower: string;
  case: Case;
  /** Is it written as names are: with a capital, or as "iPhone", "al-Azhar" and "d'Ivoire" are? */
  isCapital: boolean;
  /** Does white space, or the text's beginning, stand before it? */
  spaced: boolean;
}

const ADDRESS = /^(?:https?:\/\/|www\.)/u;
const POSSESSIVE = /['’]s$/iu;

/** Words that a full stop belongs to, the stop left out. They may end a sentence, or stand before a name. */
const TITLES = new Set(
  "mr mrs ms messrs dr prof gen lt col capt cpl sgt maj adm cmdr brig rev fr hon gov sen rep pres st ste sr jr mt ft vs no nos art sec supt insp pte amb atty".split(
    " ",
  ),
);
const OTHERS = new Set(
  "inc corp co ltd bros plc llc jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun ala ariz ark calif colo conn del fla ga ill ind kan ky la mass md mich minn miss mo mont neb nev okla ore pa penn tenn tex va vt wash wis wyo est etc al cf fig vol approx dept univ ave blvd rd ext".split(
    " ",
  ),
);

/** What agencies file a headline under, run into its first word: "Soccer-Riverton win". */
const SLUG =
  /^(Soccer|Football|Tennis|Cricket|Golf|Rugby|Athletics|Basketball|Baseball|Boxing|Cycling|Olympics|Motor|Swimming|Skiing|Alpine|Biathlon|Rallying|Sailing|Exclusive|EXCLUSIVE|Factbox|FACTBOX|Analysis|ANALYSIS|Explainer|EXPLAINER|Timeline|Update|Breakingviews|BREAKINGVIEWS|Insight|INSIGHT|Special|Wrapup|WRAPUP|Quotes|Obituary|Profile|Interview|INTERVIEW|Poll|POLL|Preview|PREVIEW|Roundup|ROUNDUP|Corrected|CORRECTED|Refile|REFILE)-[\p{L}\p{N}]/u;

/** Does the abbreviation stand before what it belongs to, so that its stop ends no sentence? */
export function isLeadingAbbreviation(lower: string): boolean {
  return lower.endsWith(".") && (TITLES.has(lower.slice(0, -1)) || /^\p{L}\.$/u.test(lower));
}

/** Cuts a stretch of text into tokens; offsets are into the whole text. Linear. */
export function tokenize(text: string, { start, end }: Span): Token[] {
  const tokens: Token[] = [];
  const part = text.slice(start, end);
  let last = 0;
  for (let at = 0; at < part.length; ) {
    const kind = classAt(part, at);
    if (kind === SPACE) {
      at++;
      continue;
    }
    const spaced = at > last || last === 0;
    const found = part.slice(at, endOfToken(part, at, kind));
    last = at + found.length;
    const slug = at === 0 ? SLUG.exec(found)?.[1] : undefined;
    if (slug !== undefined) {
      tokens.push(make("word", slug, start, spaced), make("mark", "-", start + slug.length, false));
      last = slug.length + 1;
      at = last;
      continue;
    }
    for (const token of cut(found, start + at, spaced)) tokens.push(token);
    const length = stopAfter(part, last, found);
    const word = tokens.at(-1);
    if (length > 0 && word) {
      extend(word, text, length);
      last += length;
    }
    at = last;
  }
  return tokens;
}

/**
 * Where the token ends that begins at an offset: an address of the web, an abbreviation with inner
 * stops ("U.S.", "p.m."), a word, a number, or any other character. Hyphens and apostrophes join
 * where letters stand on both sides of them.
 */
function endOfToken(part: string, at: number, kind: number): number {
  if (kind === LETTER) {
    const address = isAddress(part, at) ? behindAddress(part, at) : at;
    return address > at ? address : (behindStops(part, at) ?? behindJoined(part, at, WORD_JOINT));
  }
  if (kind === NUMBER) return behindJoined(part, at, NUMBER_JOINT);
  return at + widthAt(part, at);
}

function isAddress(part: string, at: number): boolean {
  const code = part.charCodeAt(at);
  if (code === SMALL_W) return part.startsWith("www.", at);
  return code === SMALL_H && (part.startsWith("http://", at) || part.startsWith("https://", at));
}

/** Behind an address, to the next white space or quotation mark; `at` where nothing but its beginning is there. */
function behindAddress(part: string, at: number): number {
  const begin = part.startsWith("www.", at) ? at + 4 : part.indexOf("//", at) + 2;
  let end = begin;
  while (end < part.length && classAt(part, end) !== SPACE && !/["“”<>]/.test(part[end] ?? ""))
    end++;
  return end > begin ? end : at;
}

/** Behind "U.S.", "U.S.A": two letters with stops at least; undefined where there are none. */
function behindStops(part: string, from: number): number | undefined {
  let [at, letters] = [from, 0];
  for (;;) {
    if (classAt(part, at) !== LETTER) break;
    const width = widthAt(part, at);
    if (part[at + width] !== ".") break;
    at += width + 1;
    letters++;
  }
  if (letters < 2) return undefined;
  const isLetter = classAt(part, at) === LETTER;
  const next = at + widthAt(part, at);
  const after = classAt(part, next);
  return isLetter && after !== LETTER && after !== MARK ? next : at;
}

/** Code units that join words, and numbers. */
const WORD_JOINT: ReadonlySet<number> = new Set([..."'’‘ʼ&-‐‑"].map((it) => it.charCodeAt(0)));
const NUMBER_JOINT: ReadonlySet<number> = new Set([...".,:/'’-"].map((it) => it.charCodeAt(0)));

/** Behind a word or number, with others that a joint sets onto it. */
function behindJoined(part: string, from: number, joint: ReadonlySet<number>): number {
  let end = behindWord(part, from + widthAt(part, from), true);
  while (joint.has(part.charCodeAt(end))) {
    const next = classAt(part, end + 1);
    const fits = next === NUMBER || (next === LETTER && joint === WORD_JOINT);
    if (!fits) break;
    end = behindWord(part, end + 1 + widthAt(part, end + 1), true);
  }
  return end;
}

/** 1 where the full stop behind a word belongs to it: "Mr.", "J.", "Inc.". */
function stopAfter(part: string, at: number, word: string): number {
  if (part[at] !== "." || part[at + 1] === "." || word.length > 7) return 0;
  const isInitial = /^\p{Lu}$/u.test(word) && /^\s?["“]?\p{Lu}/u.test(part.slice(at + 1, at + 4));
  const lower = word.toLowerCase();
  const isKnown = TITLES.has(lower) || OTHERS.has(lower);
  // "No. 5", but "No." alone is an answer; most short forms are names or titles.
  const needsCapital = /^\p{Lu}/u.test(word) || /^(?:vs|etc|al|cf|approx|no|nos)$/u.test(lower);
  if (lower === "no" || lower === "nos") return /^\s?\d/u.test(part.slice(at + 1, at + 3)) ? 1 : 0;
  return isInitial || (isKnown && needsCapital) ? 1 : 0;
}

function extend(token: Token, text: string, length: number): void {
  token.end += length;
  token.text = text.slice(token.start, token.end);
  token.lower = token.text.toLowerCase();
}

/** A match as one token, or as two where a possessive ends it. */
function cut(found: string, start: number, spaced: boolean): Token[] {
  const kind = kindOf(found);
  const mayOwn = kind === "word" && found.length > 2 && /s$/iu.test(found);
  const clitic = mayOwn ? POSSESSIVE.exec(found) : null;
  if (!clitic) return [make(kind, found, start, spaced)];
  const word = found.slice(0, clitic.index);
  return [make(kind, word, start, spaced), make("clitic", clitic[0], start + clitic.index, false)];
}

/** Small letters, which most words begin with and no address but of these two. */
const [SMALL_A, SMALL_Z, SMALL_H, SMALL_W] = [97, 122, 104, 119];

function kindOf(found: string): "mark" | "number" | "word" {
  const code = found.codePointAt(0) ?? 0;
  if (code >= SMALL_A && code <= SMALL_Z && code !== SMALL_H && code !== SMALL_W) return "word";
  const kind = classOf(code);
  if (kind === NUMBER) return "number";
  return kind === LETTER && !ADDRESS.test(found) ? "word" : "mark";
}

function make(kind: TokenKind, text: string, start: number, spaced: boolean): Token {
  const lower = text.toLowerCase();
  const end = start + text.length;
  const it = kind === "word" ? caseOf(text, lower) : "lower";
  const isCapital = it !== "lower" && (/^\p{Lu}/u.test(text) || INNER_CAPITAL.test(text));
  return { kind, text, lower, case: it, isCapital, spaced, start, end };
}

/** "iPhone", "al-Azhar", "d'Ivoire"; not "ex-France", "anti-Maidan". */
const INNER_CAPITAL = /^(?:[a-z]\p{Lu}|(?:al|el|as|ad|ar|an|ash|d|l|o|de)[-'’]\p{Lu})/u;

function caseOf(text: string, lower: string): Case {
  if (text === lower) return "lower";
  if (/^[A-Z][a-z]+$/.test(text)) return "first";
  const letters = text.replace(/[^\p{L}]/gu, "");
  if (letters.length > 1 && letters === letters.toUpperCase()) return "all";
  const [first = ""] = letters;
  const isTitle = first !== first.toLowerCase();
  // Capitals behind a hyphen are a word's first as well: "Jean-Claude".
  const rest = text.replace(/(?:^|[-‐‑'’.])\p{Lu}/gu, "");
  if (isTitle && rest === rest.toLowerCase()) return "first";
  return "mixed";
}
