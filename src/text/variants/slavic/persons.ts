import { foldName } from "../fold-name";
import type { Forms } from "../forms";
import { parsePerson } from "../persons";
import { type Declined, decline, genitive, isDeclinedSurname } from "./cases";
import { lookOfSurname, plainLatin } from "./detect";
import {
  findGivenName,
  type GivenName,
  isCommonSpelling,
  latinGiven,
  latinSpellings,
  namesakes,
} from "./given-names";
import { type Cyrillic, SCHOOLS, type School, Spellings } from "./latin";
import { capital } from "./places";
import { readingsOf } from "./readings";
import { inEnglish } from "./schools";

const CYRILLIC: readonly Cyrillic[] = ["uk", "ru", "be"];
/** Of people who are not Belarusian. */
const BELARUS: readonly School[] = ["press", "official", "passport", "german"];
/** Of a surname that keeps its о: most have another syllable stressed, and а. */
const STRESSED: readonly School[] = ["passport"];
/** Those of pages in English. */
const ENGLISH: readonly School[] = ["press", "official", "strict", "passport"];
/** Those that go with given names of other languages. */
const FREQUENT: readonly School[] = ["press", "official"];
const FEW: readonly School[] = ["press", "official", "german"];

/** A person's given name and surname as each language writes them, best first. */
interface Person {
  given: Record<Cyrillic, string>;
  name: GivenName | undefined;
  /** What else the given name may be, spelled so. */
  others: readonly GivenName[];
  surname: Record<Cyrillic, string[]>;
  /** Surname and given name as the report has them. */
  written: string;
  first: string;
  isFemale: boolean;
  order: Cyrillic[];
  spellings: Spellings;
}

/**
 * Adds the forms of a person's name that looks East Slavic: the three Cyrillic orthographies, each
 * school's Latin, the given name's equivalents, and case endings of both words. A middle name
 * (patronymic) is left out.
 */
export function addSlavicPerson(name: string, forms: Forms): void {
  const person = readPerson(name);
  if (!person) {
    addSurnameAlone(name, forms);
    return;
  }
  addScripts(person, forms);
  addSchools(person, forms);
  addGivenNames(person, forms);
  addSurnames(person, forms);
  addOrders(person, forms);
  addCases(person, forms);
  addMixed(person, forms);
  addCrossed(person, forms);
  addRespelled(person, forms);
}

/** A person whom the report names by the surname alone is called by it in every spelling. */
function addSurnameAlone(name: string, forms: Forms): void {
  const plain = plainLatin(name);
  if (!/^[\p{Script=Latin}\p{M}'’-]{4,}$/u.test(name) || lookOfSurname(plain) !== "slavic") return;
  const read = readingsOf(name, "person", false);
  if (!read) return;
  const spellings = new Spellings();
  for (const language of new Set([read.first, "uk", "ru"] as const)) {
    const last = read.readings[language][0];
    if (!last) continue;
    forms.add(capital(last), "script");
    for (const school of SCHOOLS)
      forms.add(capital(spellings.of(last, language, school)), "spelling");
  }
}

function readPerson(name: string): Person | undefined {
  const parts = parsePerson(name);
  if (!parts || parts.isSurnameFirst || parts.surname.length > 1) return undefined;
  const written = parts.surname[0] ?? "";
  const first = parts.given[0] ?? "";
  const isCyrillic = /\p{Script=Cyrillic}/u.test(written);
  const known = findGivenName(first);
  const read = isCyrillic ? written : inEnglish(written, first, known);
  if (!isCyrillic && !isSlavic(first, read, known)) return undefined;
  const own =
    known &&
    CYRILLIC.find((each) =>
      latinSpellings(known, each).some((form) => foldName(form) === foldName(first)),
    );
  const surname = readingsOf(read, "person", false, own);
  const given = known ?? readGiven(first);
  if (!surname || !given) return undefined;
  const spelled = Object.fromEntries(
    CYRILLIC.map((language) => {
      const form = given[language];
      return [language, typeof form === "string" ? form : (form[0] ?? "")];
    }),
  ) as Record<Cyrillic, string>;
  const isFemale = known?.isFemale ?? FEMININE.test(foldName(written));
  // What all the world has for a given name stands for the Russian one: a Ukrainian's is his own.
  const usual = known?.isCommon && !own ? "ru" : undefined;
  const order = [
    ...new Set<Cyrillic>([own ?? usual ?? surname.first, surname.first, "uk", "ru", "be"]),
  ];
  return {
    given: spelled,
    name: known,
    others: known ? namesakes(first, known) : [],
    surname: surname.readings,
    written,
    first,
    isFemale,
    order,
    spellings: new Spellings(),
  };
}

const FEMININE = /(?:ov|ev|in|sk|tsk|yn)a(?:ya)?$|(?:ов|ев|ин|ск|цк|ін)а(?:я)?$/u;

/** A given name that no table has, letter by letter: a last -y is a vowel, as in Garry. */
function readGiven(given: string): Record<Cyrillic, string[]> | undefined {
  return readingsOf(given.replace(/(?<=[^aeiou])y$/u, "i"), "person", false)?.readings;
}

function isSlavic(given: string, surname: string, known: GivenName | undefined): boolean {
  if (!/^[\p{Script=Latin}\p{M}'’ʼ-]+$/u.test(surname)) return false;
  const look = lookOfSurname(plainLatin(surname));
  if (look === "foreign") return false;
  if (look === "slavic")
    return (
      known !== undefined ||
      (/(?:ov|ev|enko|chuk|ova|eva|vich|vych|[st]kyi|shvili|dze|[^aeiou]yan|[a-z]{3}[ao]yan)$/u.test(
        foldName(surname),
      ) &&
        /^[\p{L}'’-]+$/u.test(given))
    );
  return known !== undefined && !isCommonSpelling(given, known);
}

function addScripts({ given, others, surname, order, isFemale }: Person, forms: Forms): void {
  for (const language of order) {
    for (const last of surname[language]) {
      if (given[language]) forms.add(capital(`${given[language]} ${last}`), "script");
    }
  }
  // What is one name to the West is two there: Наталія and Наталя, Ринат and Рінат.
  for (const other of others) {
    for (const language of ["ru", "uk"] as const) {
      const [last] = surname[language];
      if (!last || other[language] === given[language]) continue;
      forms.add(capital(`${other[language]} ${last}`), "script");
      addDeclined(other[language], last, language, isFemale, forms);
    }
  }
}

/** Initials, and the surname before the given name, as Russian and Ukrainian have them. */
function addOrders({ given, surname, order }: Person, forms: Forms): void {
  for (const language of order.filter((each) => each !== "be")) {
    const last = surname[language][0];
    if (!given[language] || !last) continue;
    forms.add(capital(`${given[language].slice(0, 1)}. ${last}`), "initials");
    forms.add(capital(`${last} ${given[language]}`), "order");
  }
}

/** What is customary for a given name, but for what only Belarusians write, where a person is none. */
function customsOf(name: GivenName, { order, surname }: Person): readonly string[] {
  if (order[0] === "be" || isBelarusian(surname.be[0] ?? "")) return name.custom;
  const [own, others] = [["be"], ["uk", "ru"]].map(
    (languages) =>
      new Set(
        (languages as Cyrillic[]).flatMap((each) => latinSpellings(name, each)).map(foldName),
      ),
  );
  return name.custom.filter((each) => !own?.has(each) || others?.has(each));
}

/** The surname as written behind each spelling of the given name; and the other way round. */
function addGivenNames(person: Person, forms: Forms): void {
  const { name, written, order, surname, spellings } = person;
  if (!name || !/\p{Script=Latin}/u.test(written)) return;
  for (const language of order) {
    const isSide = language === "be" && order[0] !== "be";
    for (const first of latinSpellings(name, language).slice(0, isSide ? 1 : 4)) {
      forms.add(`${capital(first)} ${written}`, "spelling");
      if (language === order[0]) forms.add(`${written}, ${capital(first)}`, "order");
    }
  }
  const customs = customsOf(name, person);
  for (const custom of customs) {
    forms.add(`${capital(custom)} ${written}`, "spelling");
  }
  const lasts = new Set(
    order
      .filter((each) => each !== "be")
      .flatMap((each) =>
        surname[each]
          .slice(0, 1)
          .flatMap((last) => [
            spellings.of(last, each, "press"),
            spellings.of(last, each, "official"),
            spellings.of(last, each, "german"),
            spellings.of(last, each, "french"),
            spellings.of(last, each, "polish"),
          ]),
      ),
  );
  // The given name as Ukrainian has it goes with Polish: Borys.
  for (const last of surname.ru.slice(0, 1)) {
    const polish = spellings.of(last, "ru", "polish");
    const firsts = (["ru", "uk"] as const).map((each) => latinGiven(name, each, "polish"));
    for (const first of firsts) {
      forms.add(capital(`${first} ${polish}`), "spelling");
      // Polish softens no r behind a consonant in older borrowings.
      forms.add(capital(`${first} ${polish.replace(/^([bdkpt])rie/u, "$1re")}`), "spelling");
    }
    // Poland has Belarusians' surnames as they have them.
    const [belarusian] = order[0] === "be" || order[1] === "be" ? surname.be : [];
    if (belarusian) {
      for (const first of [...firsts, ...customs.slice(0, 3)])
        forms.add(capital(`${first} ${spellings.of(belarusian, "be", "polish")}`), "spelling");
    }
    // The old initial of French names in Е-.
    if (last.startsWith("е")) {
      const french = spellings.of(last, "ru", "french").replace(/^ie/u, "e");
      for (const first of customs.slice(0, 2)) forms.add(capital(`${first} ${french}`), "spelling");
    }
  }
  const french = surname.ru[0] && spellings.of(surname.ru[0], "ru", "french");
  const given = latinGiven(name, "ru", "french");
  if (french && /^ie/u.test(given)) forms.add(capital(`${given.slice(1)} ${french}`), "spelling");
  const own = order[0] ?? "ru";
  const owns = [...surname[own].slice(0, 1), ...(own === "be" ? surname.ru.slice(0, 2) : [])];
  for (const custom of customs.slice(2)) {
    for (const last of owns) {
      for (const school of FREQUENT) {
        const way = spellings.of(last, last === surname[own][0] ? own : "ru", school);
        forms.add(capital(`${custom} ${way}`), "spelling");
      }
    }
  }
  for (const custom of customs.slice(2, 5)) {
    if (french) forms.add(capital(`${custom} ${french}`), "spelling");
  }
  // Desks that give Belarusians' surnames as they have them know their given names from English.
  const [neighbour] = surname.be;
  if (neighbour && isBelarusian(neighbour)) lasts.add(spellings.of(neighbour, "be", "press"));
  for (const custom of customs.slice(0, 2)) {
    for (const last of lasts) forms.add(capital(`${custom} ${last}`), "spelling");
  }
}

function addSchools({ given, name, surname, order, spellings }: Person, forms: Forms): void {
  for (const language of order) {
    const first = (school: School) =>
      capital(
        name ? latinGiven(name, language, school) : spellings.of(given[language], language, school),
      );
    surname[language].forEach((last, at) => {
      if (!given[language]) return;
      const isSide = language === "be" && order[0] !== "be";
      // Who is surely none of theirs has a form or two there.
      if (isSide && at > 1 && !isBelarusian(last)) return;
      const isStressed = at === 0 && surname.be.length > 1;
      const side = isStressed ? STRESSED : BELARUS;
      const schools = isSide ? side : at > 0 ? [...FEW, ...passportOf(last, language)] : SCHOOLS;
      for (const school of schools) {
        for (const way of waysOf(spellings.of(last, language, school), school)) {
          forms.add(`${first(school)} ${way}`, "spelling");
        }
      }
    });
  }
}

/** Passports alone show both of its letters that others have as Russian does: Syniegubov. */
function passportOf(surname: string, language: Cyrillic): readonly School[] {
  return language === "uk" && /є.*г|г.*є/u.test(surname) ? ["passport"] : [];
}

/**
 * A surname in a school's spelling; not all German desks double an s, as the Duden does, nor do all
 * French ones write three vowels.
 */
function waysOf(spelled: string, school: School): string[] {
  const way = capital(spelled);
  if (school === "french" && /oou/u.test(way)) return [way, way.replace("oou", "ou")];
  return school === "german" && /ss/u.test(way) ? [way, way.replace("ss", "s")] : [way];
}

/** Desks mix: Serhiy as the press has it, the surname as a passport does. */
function addMixed({ given, name, first, surname, order, spellings }: Person, forms: Forms): void {
  const [language] = order;
  const last = language && surname[language][0];
  if (!language || !last) return;
  const ways = (word: string) =>
    ENGLISH.flatMap((school) => {
      const way = spellings.of(word, language, school);
      // The state's ending behind the press's y: -oyskyi.
      if (/y.*skyy$/u.test(way)) return [way, way.replace(/y$/u, "i")];
      // Solovyov is Soloviev, too.
      return /[^aeiou]y[eo]v$/u.test(way) ? [way, way.replace(/y[eo]v$/u, "iev")] : [way];
    });
  // Agencies that wrote from Moscow keep its -iy.
  const russian = surname.ru.slice(0, 1).map((each) => spellings.of(each, "ru", "strict"));
  const firsts = new Set([
    ...(name ? latinSpellings(name, language).slice(0, 4) : []),
    ...ways(given[language]),
  ]);
  for (const each of firsts) {
    for (const way of new Set([...ways(last), ...russian]))
      forms.add(capital(`${each} ${way}`), "spelling");
  }
  for (const each of order.filter((language) => language !== "be")) {
    const own = surname[each][0];
    if (!own) continue;
    const strict = capital(spellings.of(given[each], each, "germanStrict"));
    for (const school of SPOKEN) {
      for (const way of waysOf(spellings.of(own, each, school), school)) {
        // The given name as the world has it, the surname as readers say it.
        if (/\p{Script=Latin}/u.test(first)) forms.add(`${first} ${way}`, "spelling");
        if (school !== "german") continue;
        forms.add(`${strict} ${way}`, "spelling");
        forms.add(`${strict.replace("ks", "x")} ${way}`, "spelling");
      }
    }
  }
}

/** And mix languages within a school: Wolodymyr, as Ukrainian has it, and Selenski, as Russian. */
function addCrossed({ given, name, surname, order, spellings }: Person, forms: Forms): void {
  const languages = order.filter((each) => each !== "be" || isBelarusian(surname.be[0] ?? ""));
  for (const school of SPOKEN) {
    const lasts = languages.flatMap((each) => {
      return surname[each].slice(0, 1).map((last) => spellings.of(last, each, school));
    });
    for (const each of languages) {
      const first = name ? latinGiven(name, each, school) : spellings.of(given[each], each, school);
      // Germans and Poles say Olexander and Aleksander.
      const ways =
        school === "french" ? [first] : [first, first.replace(/(?<=x|ks)andr$/u, "ander")];
      for (const last of lasts) {
        for (const way of ways) forms.add(capital(`${way} ${last}`), "spelling");
      }
    }
  }
}

/** And keep the given name as the report has it before any of the surname's spellings in English. */
function addRespelled({ first, surname, order, spellings }: Person, forms: Forms): void {
  if (!/\p{Script=Latin}/u.test(first)) return;
  for (const language of order.filter((each) => each !== "be")) {
    for (const last of surname[language].slice(0, 2)) {
      for (const school of ENGLISH) {
        const way = capital(spellings.of(last, language, school));
        forms.add(`${first} ${way}`, "spelling");
        if (language === order[0]) forms.add(`${first.charAt(0)}. ${way}`, "initials");
      }
    }
  }
}

/** Could it be a Belarusian's, whose neighbours have the same surname? */
function isBelarusian(surname: string): boolean {
  return /(?:[эе]нка|віч|ўскі)$/u.test(surname);
}

/** Schools of readers who would not know how to say what English has. */
const SPOKEN: readonly School[] = ["german", "french", "polish"];

/** Schools in whose spelling a surname stands alone. */
const SURNAMES: readonly School[] = [
  "press",
  "official",
  "strict",
  "passport",
  "german",
  "french",
  "polish",
];

function addSurnames({ surname, order, spellings }: Person, forms: Forms): void {
  for (const language of order) {
    const last = surname[language][0];
    if (!last) continue;
    forms.add(capital(last), "surname", true);
    for (const school of SURNAMES) {
      forms.add(capital(spellings.of(last, language, school)), "surname", true);
    }
  }
}

function addCases(person: Person, forms: Forms): void {
  const { given, surname, order, isFemale, spellings } = person;
  for (const language of order.filter((each) => each !== "be")) {
    const last = surname[language][0];
    if (!last) continue;
    addDeclined(given[language], last, language, isFemale, forms);
    const german = genitive(capital(spellings.of(last, language, "german")));
    forms.add(`${germanGiven(person, language)} ${german}`, "case");
    forms.add(german, "surname", true);
  }
  const language = order.find((each) => each !== "be") ?? "ru";
  const last = surname[language][0];
  if (!last || isFemale) return;
  for (const [school, declined] of [
    ["polish", "pl"],
    ["czech", "cs"],
  ] as const) {
    const [first, second] = [given[language], last].map((word) =>
      spellings.of(word, language, school),
    );
    addDeclined(first ?? "", second ?? "", declined, isFemale, forms);
  }
}

function germanGiven({ name, given, spellings }: Person, language: Cyrillic): string {
  return capital(
    name ? latinGiven(name, language, "german") : spellings.of(given[language], language, "german"),
  );
}

function addDeclined(
  given: string,
  last: string,
  language: Declined,
  isFemale: boolean,
  forms: Forms,
): void {
  const firsts = decline(given, language, "given");
  const lasts = isDeclinedSurname(last, isFemale)
    ? decline(last, language, "surname")
    : Array.from({ length: 5 }, () => last);
  lasts.forEach((surname, at) => {
    forms.add(capital(`${firsts[at] ?? given} ${surname}`), "case");
  });
  for (const surname of lasts) forms.add(capital(surname), "surname", true);
}
