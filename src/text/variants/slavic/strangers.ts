/** People of the East whose families came from the West: the given name Russian, the surname German. */
import { foldName } from "../fold-name";
import type { Forms } from "../forms";
import { parsePerson } from "../persons";
import { findWesternName } from "../western/given-names";
import { toUkrainian, transcribe } from "../western/tongues";
import { lookOfSurname, plainLatin } from "./detect";
import { findGivenName, isCommonSpelling, latinSpellings } from "./given-names";
import { capital } from "./places";

/** So many spellings of the given name in one language. */
const MOST = 4;

/** Adds such a person's forms in Cyrillic, and the given name's other spellings. */
export function addStranger(name: string, forms: Forms): void {
  const parts = parsePerson(name);
  if (!parts || parts.isSurnameFirst || parts.surname.length > 1) return;
  const [first = ""] = parts.given;
  const last = parts.surname[0] ?? "";
  const known = findGivenName(first);
  if (!known || isCommonSpelling(first, known) || findWesternName(first).length > 0) return;
  if (!/^\p{Script=Latin}+$/u.test(last) || lookOfSurname(plainLatin(last)) !== "foreign") return;
  for (const read of transcribe(foldName(last), "german")) {
    forms.add(capital(`${known.ru} ${read}`), "script");
    forms.add(capital(`${known.uk} ${toUkrainian(read)}`), "script");
  }
  const firsts = (["ru", "uk"] as const).flatMap((each) => latinSpellings(known, each));
  for (const spelling of [...known.custom.slice(0, MOST), ...firsts]) {
    forms.add(`${capital(spelling)} ${last}`, "spelling");
  }
}
