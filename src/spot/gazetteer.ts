import type { CaseRule, Form, GazetteerData, GazetteerEntity, Kind, NamedEntity } from "../model";
import { CAPITAL, classAt, fold, kindAt, SKIP, UNSPACED, WORD, widthAt } from "../text";

export type { CaseRule, Form, GazetteerData, GazetteerEntity };

/** Capitals alone must be met by capitals up to this many letters; longer ones are headline style. */
const LONGEST_ACRONYM = 6;

/** The table is keyed by first words, so a form begins with one. */
const BEFORE_FIRST_WORD = /^[^\p{L}\p{Nd}\p{Nl}]+/u;

/** From lax to strict: what obeys one obeys those before it. */
const RULES: readonly CaseRule[] = ["any", "initials", "upper"];

/** Longer names are refused: nobody writes them out again. UTF-16 code units, folded. */
const LONGEST_FORM = 400;

/** One name of one entity, looked at by itself. */
export interface NameRow
  extends Pick<Form, "alias" | "folded" | "rule" | "reason" | "weak" | "common" | "rare"> {
  entity: number;
}

/** What `compileGazetteer` and `buildArchive` have to know of a language. */
export interface Compiling {
  /** Is a folded form also a common word? */
  isCommon(folded: string): boolean;
  /** Is a folded surname one that hardly anybody else has? */
  isRare(folded: string): boolean;
  /** Is a name to be left out, for it would mark what names nobody? */
  isRefused(alias: string, kind: Kind): boolean;
}

const ALL_IS_RARE: Compiling = {
  isCommon: () => false,
  isRare: () => false,
  isRefused: () => false,
};

/**
 * Compiles entities' names and their variants. Names that could only mark noise (no letter, a single
 * letter) are left out. Linear in the number of names.
 */
export function compileGazetteer(
  entities: readonly NamedEntity[],
  revision: number,
  compiling: Compiling = ALL_IS_RARE,
): GazetteerData {
  const rows = entities.map((entity, index) => rowsOf(entity, index, compiling));
  return {
    revision,
    entities: entities.map((entity, index) => entityOf(entity, rows[index] ?? [])),
    forms: gatherForms(rows.flat()),
  };
}

/** Words kept of an entity's names, and of its role. UTF-16 code units. */
const MOST_WORDS = 1000;
const LONGEST_ROLE = 200;

/** What a gazetteer keeps of an entity. @param rows what `rowsOf` gave for it */
export function entityOf(
  { key, kind, names, painted, role = "" }: NamedEntity,
  rows: readonly NameRow[],
): GazetteerEntity {
  const words = new Set<string>();
  for (const { folded, weak } of rows) {
    const parts = weak ? [] : folded.split(/[\s.]+/u);
    if (parts.length > 1) for (const part of parts) words.add(part);
  }
  const full = names.some((name) => /\S\s+\S/u.test(name.trim()));
  return {
    key,
    kind,
    painted,
    full,
    words: [...words].join(" ").trim().slice(0, MOST_WORDS),
    role: kind === "person" ? fold(role.slice(0, LONGEST_ROLE)) : "",
  };
}

/** An entity's names and variants, each by itself; those left out that could only mark noise. */
export function rowsOf(
  { kind, names, variants }: NamedEntity,
  entity: number,
  { isCommon, isRare, isRefused }: Compiling,
): NameRow[] {
  const rows: NameRow[] = [];
  const add = (alias: string, reason: Form["reason"], weak: boolean) => {
    const folded = foldAlias(alias);
    if (!isUsable(folded) || isRefused(alias, kind)) return;
    const common = isCommon(folded);
    // Will, Mark: given names that are words by themselves.
    if (common && weak && reason === "short" && kind === "person") return;
    // Half the press writes what can be spoken as a word: Nato, Unesco.
    const isKnown = !weak && (reason === "name" || reason === "exonym" || reason === "acronym");
    const isWord = isKnown && !common && isSpoken(alias) && VOWELS.test(alias);
    const rule = isWord ? "initials" : caseRuleOf(alias, kind);
    const isSurname = reason === "name" || (weak && reason !== "short");
    const rare = kind === "person" && isSurname && isRare(folded);
    rows.push({ alias, folded, rule, reason, weak, common, rare, entity });
  };
  for (const name of names) add(name, "name", false);
  for (const { text, reason, weak = false } of variants) add(text, reason, weak);
  return rows;
}

/**
 * Is a form a given name by itself? It counts only where a page names somebody in full whom it is
 * part of, so that pages without anybody need not look at it. Of one word, parted by spaces from
 * others.
 */
export function isDoubtful(
  { weak, reason, folded }: Pick<NameRow, "weak" | "reason" | "folded">,
  kind: Kind,
): boolean {
  if (!weak || reason !== "short" || kind !== "person") return false;
  return classAt(folded, 0) !== UNSPACED && !folded.includes(" ");
}

/** An alias as it is compared: folded, from its first word on. */
export function foldAlias(alias: string): string {
  return fold(alias).replace(BEFORE_FIRST_WORD, "").trim();
}

/** Joins rows that are the same words under the same rule. */
export function gatherForms(rows: readonly NameRow[]): Form[] {
  const forms = new Map<string, Form>();
  // Names before variants, sure ones before weak ones: who comes first gives its reason.
  for (const rank of [0, 1, 2]) {
    for (const row of rows) if (rankOf(row) === rank) addRow(forms, row);
  }
  return joinRules([...forms.values()]);
}

function rankOf({ reason, weak }: NameRow): number {
  if (weak) return 2;
  return reason === "name" ? 0 : 1;
}

function addRow(forms: Map<string, Form>, { entity, ...row }: NameRow): void {
  const id = `${row.rule} ${row.folded}`;
  const known = forms.get(id);
  if (!known) forms.set(id, { ...row, entities: [entity] });
  // What a report calls somebody is not also a guess at somebody else.
  else if (known.weak || !row.weak) {
    if (!known.entities.includes(entity)) known.entities.push(entity);
    if (row.rule === "initials" && asksLess(row.alias, known.alias)) known.alias = row.alias;
  }
}

/** Does one spelling of a name ask for some of the other's capitals, but not for all? */
function asksLess(alias: string, other: string): boolean {
  const [few, many] = [capitalWords(alias), capitalWords(other)];
  const isMissing = (capital: boolean, word: number) => capital && !few[word];
  return many.some(isMissing) && few.every((capital, word) => !capital || many[word] === true);
}

/** Lets forms name also whom the same words name under a laxer rule, and puts the strict last. */
function joinRules(forms: readonly Form[]): Form[] {
  const joined = RULES.flatMap((rule) => forms.filter((form) => form.rule === rule));
  const named = new Map<string, number[]>();
  for (const form of joined) {
    form.entities = [...new Set([...form.entities, ...(named.get(form.folded) ?? [])])];
    named.set(form.folded, form.entities);
  }
  return joined;
}

/** Two letters, or one and a number: M23. */
const TELLING = /\p{L}[^\p{L}]*\p{L}|^\p{L}-?\d{2,3}$/u;

function isUsable(folded: string): boolean {
  return folded.length <= LONGEST_FORM && TELLING.test(folded);
}

const SMALL_LETTER = /\p{Ll}/u;

function caseRuleOf(alias: string, kind: Kind): CaseRule {
  // Most have small letters, which is soon seen.
  const letters = SMALL_LETTER.test(alias) ? [] : (alias.match(/\p{L}/gu) ?? []);
  const isUpper = letters.every((letter) => letter !== letter.toLowerCase());
  if (isUpper && letters.length > 0 && letters.length <= LONGEST_ACRONYM && !isShouted(alias, kind))
    return "upper";
  if (!capitalWords(alias).includes(true)) return "any";
  // Nobody writes a common phrase that happens to be somebody's first and last name.
  return kind === "person" && /\S\s+\S/u.test(alias.trim()) ? "any" : "initials";
}

/** Vowels of the alphabets that have capitals, without their diacritics. */
const VOWEL = /[AEIOUYŒØÆІЇЄАЕИОУЫЭЮЯΑΕΗΙΟΥΩ]/u;
/** Two of them make of an acronym a word. */
const VOWELS = /[AEIOU].*[AEIOU]/u;
/** A letter by itself, as abbreviations have them: U.S., S. KOREA. */
const LONE_LETTER = /(?<!\p{L})\p{L}(?!\p{L})/u;
const SHORTEST_SHOUTED = 4;

/**
 * Is a short name in capitals one that a headline put there (SEOUL, KURSK), rather than an acronym?
 * Places and persons seldom have acronyms; those that have (USSR, DPRK) cannot be spoken.
 */
function isShouted(alias: string, kind: Kind): boolean {
  return kind !== "organisation" && isSpoken(alias);
}

/** Can a name of a few letters be said as a word? */
function isSpoken(alias: string): boolean {
  const letters = alias.normalize("NFD").match(/\p{L}/gu) ?? [];
  if (letters.length < SHORTEST_SHOUTED) return false;
  const vowels = letters.map((letter) => VOWEL.test(letter));
  // One vowel makes a syllable between consonants: BONN, OMSK is none to tell from USSR.
  const hasSyllables = vowels.indexOf(true) > 0 || vowels.filter(Boolean).length > 1;
  return vowels.includes(true) && hasSyllables && !LONE_LETTER.test(alias);
}

/** For each word of a text, in order: does it begin with a capital letter? */
export function capitalWords(text: string): boolean[] {
  const capitals: boolean[] = [];
  let inWord = false;
  for (let index = 0; index < text.length; index += widthAt(text, index)) {
    const kind = classAt(text, index);
    if (kind === SKIP) continue;
    const isWord = kind === WORD;
    if (isWord && !inWord) {
      capitals.push(kindAt(text, index) === CAPITAL);
    }
    inWord = isWord;
  }
  return capitals;
}
