/**
 * Georgian and Armenian, whose national transcriptions are nearly letter by letter; what they do not
 * tell is which stops are aspirated. Source of the tables: the national system of Georgia (2002),
 * BGN/PCGN 1981 for Armenian.
 */
import type { Forms } from "../forms";
import { alphabet, capitals, pairs, spell } from "./letters";
import { addRespelled } from "./phonetic";
import { joinedEv } from "./sounds";

const GEORGIAN =
  alphabet(`a=ა b=ბ g=გ/ღ d=დ e=ე v=ვ z=ზ t=თ/ტ i=ი k=კ/ქ l=ლ m=მ n=ნ o=ო p=პ/ფ zh=ჟ r=რ
  s=ს u=უ gh=ღ q=ყ sh=შ ch=ჩ/ჭ ts=ც/წ dz=ძ kh=ხ j=ჯ h=ჰ -=-`);
const ARMENIAN =
  alphabet(`a=ա b=բ g=գ d=դ e=ե z=զ t=տ/թ zh=ժ i=ի l=լ kh=խ ts=ծ/ց k=կ/ք h=հ dz=ձ gh=ղ
  ch=չ/ճ m=մ y=յ n=ն sh=շ o=ո u=ու p=պ/փ j=ջ r=ր/ռ s=ս v=վ f=ֆ ye=ե yu=յու ya=յա ian=յան yan=յան ռ=ռ -=-`);

const GEORGIAN_SURNAME =
  /(?:shvili|[a-z]{2}dze|[a-z]{2}iani|[a-z]{2}elia|[a-z]{3}uria|[a-z]{2}(?:ania|adia|ulia|urdia|ardia|avia|amia|iria|okia|akia)|ashvili|[a-z]{2}eli)$/u;
const ARMENIAN_SURNAME = /[a-z]{3}(?:yan|[^aeiou]ian)$/u;

/** Georgian towns end so in the nominative, and so do many others: only short plain words. */
const GEORGIAN_TOWN = /^(?=.{4,11}$)[a-z]*[bdgklmnprstvz]i$/u;

/** A surname that exile has spelled as French does, as English spells it. */
function fromFrench(surname: string): string {
  return /[iv]chvili$|idj?z[ée]$|ian?tz$/u.test(surname)
    ? surname.replace(/ou/gu, "u").replace(/ch/gu, "sh").replace(/dj/gu, "j")
    : surname;
}

/** Adds the native form of a Georgian's or Armenian's name. Words folded. */
export function addCaucasianPerson(given: string, surname: string, forms: Forms): void {
  const english = fromFrench(surname);
  if (english !== surname) {
    forms.add(capitals(`${given} ${english}`), "spelling");
    addCaucasianPerson(given, english, forms);
    return;
  }
  const isArmenian = ARMENIAN_SURNAME.test(surname);
  if (!isArmenian && !GEORGIAN_SURNAME.test(surname)) return;
  const letters = isArmenian ? ARMENIAN : GEORGIAN;
  const names = pairs(
    spell(given.replace(/^r/u, isArmenian ? "ռ" : "r"), letters).slice(0, 2),
    spell(surname, letters),
  );
  for (const name of names) forms.add(isArmenian ? capitals(joinedEv(name)) : name, "script");
  // Abroad Armenian surnames have -ian for what is heard as -yan.
  addRespelled([given, isArmenian ? surname.replace(/ian$/u, "yan") : surname], forms);
}

/** Adds a town's Georgian form, where it looks like one. The name folded. */
export function addGeorgianTown(name: string, forms: Forms): void {
  if (!GEORGIAN_TOWN.test(name)) return;
  for (const form of spell(name, GEORGIAN)) forms.add(form, "script");
}

/** Adds the Armenian form of a town with an Armenian word in it. The name folded. */
export function addArmenianTown(name: string, forms: Forms): void {
  if (!/(?:dzor|kert|avan|shen|umri|adzin|akert|apat)$/u.test(name)) return;
  for (const form of spell(name, ARMENIAN)) forms.add(capitals(joinedEv(form)), "script");
}
