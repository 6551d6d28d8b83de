import type { EntityKey, Kind, NamedEntity, VariantReason } from "../model";
import { classAt, fold, SKIP, WORD, widthAt } from "../text";

/** How a form's letters must be cased on the page. */
export type CaseRule =
  /** As it comes: scripts without case, names in small letters, full names of persons. */
  | "any"
  /** Words that the alias begins with a capital begin with one. */
  | "initials"
  /** All capitals: US is not us. */
  | "upper";

/** One folded alias and whom it names. */
export interface Form {
  alias: string;
  folded: string;
  rule: CaseRule;
  /** "name": a report has it. */
  reason: "name" | VariantReason;
  /** Others may well bear it, see `Variant.weak`. */
  weak: boolean;
  /** A common word of the language: as a name it needs more to speak for it. */
  common: boolean;
  /** Indexes into `GazetteerData.entities`: more than one where reports share a name. */
  entities: number[];
}

export interface GazetteerEntity {
  key: EntityKey;
  kind: Kind;
  painted: boolean;
}

/**
 * All aliases compiled for spotting: plain data, so that it can be stored and sent. `revision` is
 * the store's at the time of compiling.
 */
export interface GazetteerData {
  version: typeof GAZETTEER_VERSION;
  revision: number;
  entities: GazetteerEntity[];
  forms: Form[];
}

/** Grows whenever data compiled by an older build can no longer be read. */
export const GAZETTEER_VERSION = 1;

/** Capitals alone must be met by capitals up to this many letters; longer ones are headline style. */
const LONGEST_ACRONYM = 6;

/** The table is keyed by first words, so a form begins with one. */
const BEFORE_FIRST_WORD = /^[^\p{L}\p{Nd}\p{Nl}]+/u;

/** From lax to strict: what obeys one obeys those before it. */
const RULES: readonly CaseRule[] = ["any", "initials", "upper"];

/** Longer names are refused: nobody writes them out again. UTF-16 code units, folded. */
const LONGEST_FORM = 400;

/**
 * Compiles entities' names. Names that could only mark noise (no letter, a single letter) are left
 * out. Linear in the number of names.
 */
export function compileGazetteer(
  entities: readonly NamedEntity[],
  revision: number,
): GazetteerData {
  const forms = new Map<string, Form>();
  const add = (index: number, alias: string, reason: Form["reason"], weak: boolean) => {
    const folded = fold(alias).replace(BEFORE_FIRST_WORD, "").trim();
    if (!isUsable(folded)) return;
    const rule = caseRuleOf(alias, (entities[index] as NamedEntity).kind);
    const known = forms.get(`${rule} ${folded}`);
    if (!known) {
      const form = { alias, folded, rule, reason, weak, common: false, entities: [index] };
      forms.set(`${rule} ${folded}`, form);
      return;
    }
    // What a report calls somebody is not also a guess at somebody else.
    if (weak && !known.weak) return;
    if (!known.entities.includes(index)) known.entities.push(index);
    if (rule === "initials" && asksLess(alias, known.alias)) known.alias = alias;
  };
  // Names before variants, sure ones before weak ones: who comes first gives its reason.
  entities.forEach(({ names }, index) => {
    for (const name of names) add(index, name, "name", false);
  });
  for (const isWeak of [false, true]) {
    entities.forEach(({ variants }, index) => {
      for (const { text, reason, weak = false } of variants) {
        if (weak === isWeak) add(index, text, reason, weak);
      }
    });
  }
  return {
    version: GAZETTEER_VERSION,
    revision,
    entities: entities.map(({ key, kind, painted }) => ({ key, kind, painted })),
    forms: joinRules([...forms.values()]),
  };
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

function isUsable(folded: string): boolean {
  const letters = folded.match(/\p{L}/gu)?.length ?? 0;
  return letters > 1 && folded.length <= LONGEST_FORM;
}

function caseRuleOf(alias: string, kind: Kind): CaseRule {
  const letters = alias.match(/\p{L}/gu) ?? [];
  const isUpper = letters.every((letter) => letter !== letter.toLowerCase());
  if (isUpper && letters.length <= LONGEST_ACRONYM) return "upper";
  if (!capitalWords(alias).includes(true)) return "any";
  // Nobody writes a common phrase that happens to be somebody's first and last name.
  return kind === "person" && /\S\s+\S/u.test(alias.trim()) ? "any" : "initials";
}

/** Also of those alphabets of capitals (𝐊) that have no small letters to them. */
const CAPITAL = /^[\p{Uppercase}\p{Lt}]$/u;

/** For each word of a text, in order: does it begin with a capital letter? */
export function capitalWords(text: string): boolean[] {
  const capitals: boolean[] = [];
  let inWord = false;
  for (let index = 0; index < text.length; index += widthAt(text, index)) {
    const kind = classAt(text, index);
    if (kind === SKIP) continue;
    const isWord = kind === WORD;
    if (isWord && !inWord) {
      capitals.push(CAPITAL.test(text.slice(index, index + widthAt(text, index))));
    }
    inWord = isWord;
  }
  return capitals;
}
