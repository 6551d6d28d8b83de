import type { EntityKey, Kind, NamedEntity } from "../model";
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
const BEFORE_FIRST_WORD = /^[^\p{L}\p{N}]+/u;

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
  entities.forEach((entity, index) => {
    for (const alias of entity.names) {
      const folded = fold(alias).replace(BEFORE_FIRST_WORD, "").trim();
      if (!isUsable(folded)) continue;
      const rule = caseRuleOf(alias, entity.kind);
      const known = forms.get(`${rule} ${folded}`);
      if (!known) forms.set(`${rule} ${folded}`, { alias, folded, rule, entities: [index] });
      else if (!known.entities.includes(index)) known.entities.push(index);
    }
  });
  return {
    version: GAZETTEER_VERSION,
    revision,
    entities: entities.map(({ key, kind, painted }) => ({ key, kind, painted })),
    forms: [...forms.values()],
  };
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

/** For each word of a text, in order: does it begin with a capital letter? */
export function capitalWords(text: string): boolean[] {
  const capitals: boolean[] = [];
  let inWord = false;
  for (let index = 0; index < text.length; index += widthAt(text, index)) {
    const kind = classAt(text, index);
    if (kind === SKIP) continue;
    const isWord = kind === WORD;
    if (isWord && !inWord) {
      const letter = text.slice(index, index + widthAt(text, index));
      capitals.push(letter !== letter.toLowerCase());
    }
    inWord = isWord;
  }
  return capitals;
}
