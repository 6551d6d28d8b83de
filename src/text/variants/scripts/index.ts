import { foldName } from "../fold-name";
import type { Forms } from "../forms";
import { parsePerson } from "../persons";
import { capitalise, isLatin } from "../words";
import { addArabicPerson } from "./arabic";
import { addArmenianTown, addCaucasianPerson, addGeorgianTown } from "./caucasus";
import { postalNames, wadeNames } from "./chinese";
import { addGreekPerson, addGreekTown } from "./greek";
import { addHebrewPerson } from "./hebrew";
import { hangulNames } from "./korean";
import { addOrientalTown } from "./oriental";
import { addSerbianPerson } from "./serbian";

/** Adds a person's forms in other scripts than Cyrillic and in their romanisations. */
export function addForeignPerson(name: string, forms: Forms): void {
  const parts = parsePerson(name);
  if (!parts || !isLatin(name)) return;
  const given = parts.given.map((word) => foldName(word).replace(/[.']/gu, ""));
  const surname = parts.surname.map(foldName).join(" ");
  if (parts.isSurnameFirst) {
    for (const form of hangulNames(surname, given)) forms.add(form, "script");
    for (const form of wadeNames(surname, given.join(" "))) forms.add(form, "spelling");
    return;
  }
  addArabicPerson([...parts.given, ...parts.surname], forms);
  const first = given[0] ?? "";
  addGreekPerson(first, surname, forms);
  addCaucasianPerson(first, surname, forms);
  addSerbianPerson(parts.given[0] ?? "", parts.surname.join(" "), forms);
  if (given.length === 1) addHebrewPerson(first, parts.surname.join(" "), forms);
}

/** Adds a town's forms in other scripts than Cyrillic, and older romanisations. */
export function addForeignPlace(name: string, forms: Forms): void {
  const folded = foldName(name);
  addOrientalTown(folded, forms);
  if (!/^\p{Lu}[\p{Ll}\p{M}]+$/u.test(name)) return;
  for (const form of postalNames(folded)) forms.add(capitalise(form), "spelling");
  addGreekTown(folded, forms);
  addGeorgianTown(folded, forms);
  addArmenianTown(folded, forms);
}
