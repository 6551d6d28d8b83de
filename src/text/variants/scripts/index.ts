import { foldName } from "../fold-name";
import type { Forms } from "../forms";
import { parsePerson } from "../persons";
import { syllablesOf } from "../pinyin";
import { readWord } from "../slavic/parse";
import { capitalise, isLatin } from "../words";
import { addArabicPerson } from "./arabic";
import { addArmenianTown, addCaucasianPerson, addGeorgianTown } from "./caucasus";
import { postalNames, wadeNames } from "./chinese";
import { addGreekPerson, addGreekTown } from "./greek";
import { addKoreanTown, koreanInRussian } from "./hangul";
import { addHebrewPerson } from "./hebrew";
import { addJapanesePerson } from "./japanese";
import { hangulNames } from "./korean";
import { addNeighbourPerson, addNeighbourTown } from "./neighbours";
import { addOrientalTown } from "./oriental";
import { palladius } from "./palladius";
import { addRespelled } from "./phonetic";
import { addSerbianPerson } from "./serbian";
import { addTurkishPerson } from "./turkish";

/** Adds a person's forms in other scripts than Cyrillic and in their romanisations. */
export function addForeignPerson(name: string, forms: Forms): void {
  const parts = parsePerson(name);
  if (!parts || !isLatin(name)) return;
  const given = parts.given.map((word) => foldName(word).replace(/[.']/gu, ""));
  const surname = parts.surname.map(foldName).join(" ");
  if (parts.isSurnameFirst) {
    for (const form of hangulNames(surname, given)) {
      forms.add(form, "script");
      for (const russian of koreanInRussian(form)) forms.add(russian, "script");
    }
    if (/^j/u.test(given[0] ?? "") && hangulNames(surname, given).length > 0) {
      const polish = given.map((word) => capitalise(word.replace(/^j/u, "dż"))).join(" ");
      forms.add(`${capitalise(surname)} ${polish}`, "spelling");
    }
    const last = palladius(surname);
    palladius(given.join("")).forEach((form, at) => {
      if (last[at]) forms.add(`${last[at]} ${form}`, "script");
    });
    for (const form of wadeNames(surname, given.join(" "))) forms.add(form, "spelling");
    return;
  }
  const first = given[0] ?? "";
  // Of Central Asia: there j is no й.
  if (/j/u.test(surname) && /[oe]va?$/u.test(surname)) addRespelled([first, surname], forms);
  addTurkishPerson([...parts.given, ...parts.surname], forms);
  addArabicPerson([...parts.given, ...parts.surname], forms);
  if (given.length === 1) addJapanesePerson(first, surname, forms);
  addGreekPerson(first, surname, forms);
  addCaucasianPerson(first, surname, forms);
  addNeighbourPerson(parts.given[0] ?? "", parts.surname.join(" "), forms);
  addSerbianPerson(parts.given[0] ?? "", parts.surname.join(" "), forms);
  if (given.length === 1) addHebrewPerson(first, parts.surname.join(" "), forms);
}

/**
 * Adds a town's forms in other scripts than Cyrillic, and older romanisations.
 * @param isSlavic a table has it where names are East Slavic, whatever it sounds like
 */
export function addForeignPlace(name: string, forms: Forms, isSlavic = false): void {
  const folded = foldName(name);
  if (!isSlavic) addOrientalTown(folded, forms);
  addNeighbourTown(name, forms);
  // Single syllables are anything.
  if (!/\s/u.test(name) && (syllablesOf(folded.replace(/['’]/gu, ""))?.length ?? 0) > 1) {
    for (const form of palladius(folded)) forms.add(form, "script");
  }
  if (!/^\p{Lu}[\p{Ll}\p{M}]+$/u.test(name)) return;
  for (const form of postalNames(folded)) {
    forms.add(capitalise(form), "spelling");
    // What Russian has from the posts: Нанкин.
    if (/kin$/u.test(form))
      forms.add(capitalise(readWord(foldName(form), "ru", "place")[0] ?? ""), "script");
  }
  addKoreanTown(folded, forms);
  addGreekTown(folded, forms);
  addGeorgianTown(folded, forms);
  addArmenianTown(folded, forms);
}
