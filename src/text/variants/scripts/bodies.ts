/** Organisations whose names are no words of English, in Cyrillic: by roots, by ear, by letters. */
import { foldName } from "../fold-name";
import type { Forms } from "../forms";
import { readWord } from "../slavic/parse";
import { capitalise, wordsOf } from "../words";
import { isHeard } from "./by-ear";
import { alphabet, capitals, pairs, spell } from "./letters";
import { respell, respellCyrillic } from "./phonetic";

/** Of which firms and agencies of Russia, Ukraine and Belarus are called: gas, oil, industry, trade. */
const SLAVIC =
  /^(?:gaz|ros(?=[a-z]{4})|ukr(?=[a-z]{4})|bel(?=[a-z]{5})|nafto|energo|sber|sib|tat|bash|surgut|mos(?=[a-z]{5})|aero|azov|metall|oboron|rus(?=[a-z]{4})|avto|almaz|ural|transne|inter(?=fax))|(?:prom|neft|nafta|hazprom|energo|atom|gaz|haz|eksport|stroy|vagon|kosmos|kosmos|komnadzor|nadzor|telekom|grad|vod|voenmor|[a-z]{4}stal)$/u;

/** Adds the forms of a body named by one word or two that are not English. */
export function addBody(name: string, forms: Forms): void {
  const words = wordsOf(name);
  if (words.length > 2 || !words.every((word) => /^\p{Lu}/u.test(word))) return;
  const [only = ""] = words;
  if (words.length === 1 && /^\p{Lu}{4,9}$/u.test(only)) {
    for (const form of spell(foldName(only).replace(/^un/u, "ǔn"), SPOKEN)) {
      forms.add(form.toUpperCase(), "script");
    }
    return;
  }
  const folded = words.map(foldName);
  if (words.length === 1 && SLAVIC.test(folded[0] ?? "")) addSlavic(folded[0] ?? "", forms);
  else if (folded.every((word) => word.length > 3 && isHeard(word))) addHeard(folded, forms);
}

/** Acronyms that are spoken as words: of others there would be letters' names. */
const SPOKEN =
  alphabet(`ǔn=юн na=на ne=не ni=ни no=но nu=ну a=а b=б c=к ce=се ci=си d=д e=е f=ф g=г i=и k=к l=л m=м n=н o=о
  p=п r=р s=с t=т u=у v=в z=з ae=ае`);

function addSlavic(word: string, forms: Forms): void {
  for (const language of ["ru", "uk"] as const) {
    for (const read of readWord(word, language, "place").slice(0, 2)) {
      forms.add(capitalise(read.replace(/^аеро/u, "аэро")), "script");
      if (/ефт$|стал$/u.test(read)) forms.add(capitalise(`${read}ь`), "script");
    }
  }
  for (const school of ["german", "french", "polish"] as const) {
    for (const spelled of respell(word, school).slice(0, 2)) {
      forms.add(capitalise(spelled), "spelling");
    }
  }
}

function addHeard(words: readonly string[], forms: Forms): void {
  for (const language of ["ru", "uk"] as const) {
    const lists = words.map((word) => respellCyrillic(word, language).slice(0, 2));
    for (const name of lists
      .slice(1)
      .reduce<string[]>(pairs, lists[0] ?? [])
      .slice(0, 2)) {
      forms.add(capitals(name), "script");
    }
  }
  const german = words.map((word) => respell(word, "german")[0] ?? word).join(" ");
  forms.add(capitals(german), "spelling");
  if (words.at(-1)?.endsWith("h")) forms.add(capitals(`${german}h`), "spelling");
}
