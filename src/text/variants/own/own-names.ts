/** Names that every language has of its own, so that no rule makes one of another. */
import { foldName } from "../fold-name";
import type { Forms } from "../forms";
import { addDeclined } from "../slavic/places";
import { BODIES } from "./bodies";
import { LANDSCAPE } from "./landscape";

/** One thing's names. */
interface OwnNames {
  english: readonly string[];
  ru: readonly string[];
  uk: readonly string[];
  others: readonly string[];
}

const TABLES = { place: LANDSCAPE, organisation: BODIES } as const;

type Kind = keyof typeof TABLES;

const known = new Map<Kind, ReadonlyMap<string, OwnNames>>();

/** Adds what other languages call a sea, a river, a land or a body of states of this name. */
export function addOwnNames(name: string, kind: Kind, forms: Forms): void {
  const found = tableOf(kind).get(keyOf(name));
  if (!found) return;
  for (const form of [...found.english, ...found.ru, ...found.uk, ...found.others]) {
    forms.add(form, /^\p{Lu}{2,6}$/u.test(form) ? "acronym" : "exonym", isDoubtful(form));
  }
  for (const language of ["ru", "uk"] as const) {
    for (const form of found[language]) {
      // The endings of names with a genitive in them are beyond the rules.
      if (/^\p{Lu}\p{Ll}+(?: \p{L}\p{Ll}+)?$/u.test(form)) addDeclined(form, language, forms);
    }
  }
}

/** Short acronyms and words stand for much else. */
function isDoubtful(form: string): boolean {
  return /^\p{L}{2,3}$/u.test(form);
}

/** Built on first need. */
function tableOf(kind: Kind): ReadonlyMap<string, OwnNames> {
  let table = known.get(kind);
  if (!table) {
    table = new Map(TABLES[kind].trim().split("\n").flatMap(read));
    known.set(kind, table);
  }
  return table;
}

function read(line: string): [string, OwnNames][] {
  const [english = "", rest = ""] = line.split(" = ");
  const [ru = [], uk = [], others = []] = rest.split(" | ").map((names) => names.split(", "));
  const own = { english: english.split(", "), ru, uk, others };
  return own.english.map((name) => [keyOf(name), own]);
}

function keyOf(name: string): string {
  return foldName(name).replace(/^the /u, "").replaceAll(".", "");
}
