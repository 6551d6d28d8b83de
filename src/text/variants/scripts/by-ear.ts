/**
 * Persons of whom nothing tells the language: where a name reads as romanisations do, one letter or two
 * a sound and no letter silent (India, Africa, Indonesia), Cyrillic has it by its sounds.
 */
import { foldName } from "../fold-name";
import type { Forms } from "../forms";
import type { PersonName } from "../persons";
import { capitals, pairs } from "./letters";
import { respellCyrillic } from "./phonetic";

/** One syllable after another: consonants that go together, a vowel or two, hardly more behind it. */
const HEARD =
  /^(?:(?:[bdgjkst]h|ch|ts|[bdgkpst]r|[bkpgs]l|s[kptv]|[bdghklmnprst]y|[bdfghjklmnprstvwyz])?(?:[aeiou]|ai|ei|ia|iy|au|ao)(?:[bdghkmnlrstyz]|ng|sh)?)+$/u;
/** What English, French and German write otherwise than it sounds. */
const SILENT =
  /[^aeiou]e$|ee|oo|ea|ou|ow|ew|aw|ck|sch|ph|[^h]th$|i[ae]r$|[aeiou]gh|(?![mn][bdgpt]r)[bdfgklmnprstvwz]{3,}|oa|ui|[ae]y$|er$|ie|[iy]s$|[aeiou]n[dst]s?$/u;

/** Does a folded word read as romanisations do? */
export function isHeard(word: string): boolean {
  return word.length > 2 && HEARD.test(word) && !SILENT.test(word);
}

/** Adds a name's forms in Russian and Ukrainian, unless it has some. */
export function addByEar({ given, surname }: PersonName, forms: Forms): void {
  const words = [...given, ...surname].map(foldName);
  if (!words.every(isHeard)) return;
  // Of Europe, too, are names whose words end in consonants.
  if (!words.some((word) => /[aiuo]$|iy|h[mr]/u.test(word))) return;
  if (forms.list().some(({ text }) => /^\p{Script=Cyrillic}/u.test(text))) return;
  for (const language of ["ru", "uk"] as const) {
    const lists = words.map((word) =>
      respellCyrillic(word.replace(/w/gu, "v"), language).slice(0, 2),
    );
    for (const name of lists
      .slice(1)
      .reduce<string[]>(pairs, lists[0] ?? [])
      .slice(0, 2)) {
      forms.add(capitals(name), "script");
    }
  }
}
