/**
 * Serbian and Macedonian surnames in -ić, whose Latin (Gaj's) and Cyrillic letters go one by one,
 * also where the Latin ones have lost their marks.
 */
import type { Forms } from "../forms";
import { alphabet, capitals, spell } from "./letters";

const LETTERS =
  alphabet(`a=а b=б v=в g=г d=д đ=ђ dj=ђ e=е ž=ж z=з/ж i=и j=ј k=к l=л lj=љ m=м n=н nj=њ o=о
  p=п r=р s=с/ш t=т ć=ћ u=у f=ф h=х c=ц/ч č=ч dž=џ dz=џ š=ш`);
const MARKED =
  alphabet(`a=а b=б v=в g=г d=д đ=ђ dj=ђ e=е ž=ж z=з i=и j=ј k=к l=л lj=љ m=м n=н nj=њ o=о
  p=п r=р s=с t=т ć=ћ u=у f=ф h=х c=ц č=ч dž=џ š=ш`);

/** Adds the Serbian form of a name whose surname ends in -ić or -ic. */
export function addSerbianPerson(given: string, surname: string, forms: Forms): void {
  const last = surname.toLowerCase().normalize("NFC");
  if (!/[^aeiouq]i[cć]$/u.test(last) || last.length < 5) return;
  const isMarked = /[ćčžšđ]/u.test(last);
  const lasts = spell(last.replace(/c$/u, "ć"), isMarked ? MARKED : LETTERS);
  const [first] = spell(given.toLowerCase().normalize("NFC"), MARKED);
  if (!first) return;
  for (const word of lasts) forms.add(capitals(`${first} ${word}`), "script");
}
