import type { Forms } from "../forms";
import type { PersonName } from "../persons";
import { decline, genitive, isDeclinedSurname } from "../slavic/cases";
import { capitalise, setOf } from "../words";
import { findWesternName, type WesternName } from "./given-names";
import { type Tongue, toUkrainian, transcribe } from "./tongues";

/** So many Russian forms of a person: most names need one or two. */
const MOST = 5;

/** Letters and endings that tell a surname's language, whatever the given name. */
const SIGNS: readonly (readonly [RegExp, Tongue])[] = [
  [/ić$/u, "plain"],
  [/[łśćźżńęą]|(?:[^aeiouy]sz|cz|rz|wsk|ńsk|w?ieck|[aeiou]ck)[a-z]*i$|wicz$/u, "polish"],
  [/[čšžřěůďťňý]/u, "czech"],
  [/[őű]|^sz|gy|(?<=[aá])cs/u, "hungarian"],
  [/[ğı]|oğlu$|(?:ç|ş)[a-zü]*(?:er|an|ek)$/u, "turkish"],
  [/[șțţă]|escu$/u, "romanian"],
  [/ñ|[áéí][^aeiou]+ez$|ández$/u, "spanish"],
  [/ã|õ|nh|lh/u, "portuguese"],
  [/[èêëçœ]|eau$|oux$/u, "french"],
  [/ij|(?:tte|stra|sma|ema|oek)$/u, "dutch"],
  [
    /ß|sch|tz$|[^aeiou]mann$|stein$|baum$|ü|[^aeiou]ae[rs]|[^aeiouq]ue[hl]l?e|[^aeiou]ei[lm]/u,
    "german",
  ],
  [/(?:iani|elli|etti|ucci|acci|azzi|izzi|[aeo]gl[ei]|[a-z]{3}[nrt]ese)$/u, "italian"],
  [/[øåæ]|(?:ss?on|sen)(?<=[a-z]{3}s[eo]n)$(?<!on)/u, "plain"],
];

/**
 * Adds how Russian and Ukrainian write a name of Europe or America whose given name is known there:
 * the surname by the rules of the likely languages, both words with their case endings, too. Some
 * ten forms. Returns whether the name is likeliest English.
 */
export function addWesternPerson({ given, surname }: PersonName, forms: Forms): boolean {
  const rows = rowsFor(given[0] ?? "", [...given.slice(1), ...surname]);
  const words = surname.map((word) => word.toLowerCase().normalize("NFC"));
  const russian: Reading[] = [];
  for (const row of rows) {
    for (const tongue of tonguesOf(words.at(-1) ?? "", row)) {
      for (const last of surnamesOf(words, tongue)) {
        if (russian.some((each) => each.last === last && each.row.ru === row.ru)) continue;
        if (russian.length < MOST) russian.push({ row, last, tongue });
      }
    }
  }
  for (const { row, last } of russian) {
    forms.add(cased(`${row.ru} ${last}`), "script");
    forms.add(cased(`${row.uk} ${ukrainian(last)}`), "script");
  }
  const [first] = russian;
  if (first) {
    for (const [name, last] of [
      [first.row.ru, first.last],
      [first.row.uk, ukrainian(first.last)],
    ] as const)
      forms.add(cased(`${/^(?:дж|.)/u.exec(name)?.[0]}. ${last}`), "initials");
    addCases(first, forms);
    addMiddle(given.slice(1), first, forms);
  } else addSpoken(given.join(""), words, forms);
  if (rows.length > 0 && given.length === 1) addLatinCases(given[0] ?? "", surname, rows, forms);
  addUmlauts(given, surname, rows, forms);
  return first?.tongue === "english";
}

/** What a given name may be, first in the language that has what follows for given names, too: Charles Michel. */
function rowsFor(given: string, rest: readonly string[]): readonly WesternName[] {
  const rows = findWesternName(given);
  const others = rows.length > 1 ? rest.flatMap((word) => findWesternName(word)) : [];
  const isOne = (row: WesternName) =>
    others.some(({ tongues }) => tongues.some((each) => row.tongues.includes(each)));
  return [...rows.filter(isOne), ...rows.filter((row) => !isOne(row))];
}

/** How the letters of English are called, in Russian. */
const LETTERS: Readonly<Record<string, string>> = Object.fromEntries(
  `a=Эй b=Би c=Си d=Ди e=И f=Эф g=Джи h=Эйч j=Джей k=Кей l=Эл m=Эм n=Эн o=О p=Пи r=Ар s=Эс t=Ти v=Ви w=Дабл-Ю`
    .split(" ")
    .map((pair) => pair.split("=")),
);

/** Adds a name of which English says the initials: J.D. is Джей Ди. */
function addSpoken(initials: string, surname: readonly string[], forms: Forms): void {
  if (!/^(?:\p{Lu}\.?){2}$/u.test(initials)) return;
  const said = [...initials.toLowerCase().replaceAll(".", "")].map((letter) => LETTERS[letter]);
  if (!said.every(Boolean)) return;
  for (const last of surnamesOf(surname, "english")) {
    forms.add(`${said.join(" ")} ${cased(last)}`, "script");
    const inUkrainian = [...said.map((word) => toUkrainian(word ?? "")), cased(ukrainian(last))];
    forms.add(inUkrainian.join(" "), "script");
  }
}

/** A name in Russian, and whose rules read its surname. */
interface Reading {
  row: WesternName;
  last: string;
  tongue: Tongue;
}

/** Adds the name with its other given names, by the same rules. */
function addMiddle(middle: readonly string[], { row, last, tongue }: Reading, forms: Forms): void {
  const read = middle.map((word) => {
    const known = findWesternName(word)[0]?.ru;
    const small = word.toLowerCase().normalize("NFC").replace(/yy/gu, "y");
    return (
      known ?? (/\./u.test(word) || word.length < 3 ? "" : (transcribe(small, tongue)[0] ?? ""))
    );
  });
  if (read.length === 0 || !read.every(Boolean)) return;
  const between = read.join(" ");
  forms.add(cased(`${row.ru} ${between} ${last}`), "script");
  forms.add(cased(`${row.uk} ${ukrainian(between)} ${ukrainian(last)}`), "script");
}

function ukrainian(surname: string): string {
  return surname.split(" ").map(toUkrainian).join(" ");
}

/** Women's names that end like men's do; none is declined. */
const FEMININE =
  setOf(`агнес аньес алис элис элисон беатрис бет бриджит камиль каролин кэролайн сесиль селин
  дениз дайан дорис эдит эйлин элейн элеонор элизабет эстер гарриет хезер грейс ингрид ирис айрис
  изабель исабель жаклин джудит юдит карен карин катрин кэтрин кэтлин лоранс луиз линн мадлен маргарет
  мэрилин мерседес мириам моник надин николь пилар рейчел рашель ракель рут сигрид шэрон сьюзан вивиан
  эвелин джоан джейн энн анн кармен эмбер дженнифер инес астрид биргит каталин мишель марион леонор
  бегония роуз брук кристал стейси эмили джули жюли мэри нэнси кэти бетти сэлли хиллари софи натали
  стефани валери мари люси сью`);

function isFeminine({ ru }: WesternName): boolean {
  if (FEMININE.has(ru)) return true;
  return /[ая]$/u.test(ru) && !/^(?:лука|никола|андреа|джошуа|илия)$/u.test(ru);
}

/** Adds both words' case endings in Russian and Ukrainian, and the surname's; a woman's in a consonant has none. */
function addCases({ row, last }: Reading, forms: Forms): void {
  for (const [language, given, surname] of [
    ["ru", row.ru, last],
    ["uk", row.uk, ukrainian(last)],
  ] as const) {
    // Foreign names in -о stay as they are, and women's in a consonant.
    const firsts =
      /[оеиіуюэ]$/u.test(given) || FEMININE.has(row.ru)
        ? [given]
        : decline(given, language, "given");
    const lasts = declinedSurname(surname, language, isFeminine(row));
    for (const each of [surname, ...lasts]) forms.add(cased(each), "surname", true);
    // Without the surname's a man's case may be a woman's name.
    if (!isFeminine(row) && (lasts[0] ?? surname) === surname) continue;
    for (let at = 0; at < Math.max(firsts.length, lasts.length); at++) {
      forms.add(cased(`${firsts[at] ?? given} ${lasts[at] ?? surname}`), "case");
    }
  }
}

/** Foreign surnames are declined as given names are (Дарвином), but for Slavic adjectives. */
function declinedSurname(surname: string, language: "ru" | "uk", isFemale: boolean): string[] {
  const head = surname.slice(0, surname.lastIndexOf(" ") + 1);
  const word = surname.slice(head.length);
  if (!isDeclinedSurname(word, isFemale) || /-/u.test(word)) return [surname];
  const sort = /[скцч]ий$|ый$|[сц]кая$|[сц]ька$/u.test(word) ? "surname" : "given";
  return decline(word, language, sort).map((each) => head + each);
}

const UMLAUTS: Readonly<Record<string, string>> = { ae: "ä", oe: "ö", ue: "ü" };

/** Adds a name of Germany or Scandinavia with the letters that the report writes out: Schroeder. */
function addUmlauts(
  given: readonly string[],
  surname: readonly string[],
  rows: readonly WesternName[],
  forms: Forms,
): void {
  const isNorthern = rows.some(({ tongues }) => {
    return tongues.includes("german") || tongues.includes("plain");
  });
  if (!isNorthern) return;
  const [first, last] = [given, surname].map((words) => words.map(withUmlauts).join(" "));
  if (last !== surname.join(" ")) forms.add(last ?? "", "surname", true);
  forms.add(`${first} ${last}`, "spelling");
  forms.add(`${given.join(" ")} ${last}`, "spelling");
}

function withUmlauts(word: string): string {
  return word.replace(/(?<=[^aeiouq])(?:ae|oe|ue)(?=[^aeiou])/gu, (two) => UMLAUTS[two] ?? two);
}

/** Which of the five oblique cases Latin forms are made in: genitive and instrumental. */
const USUAL = [0, 3] as const;

/** Adds case endings as Polish, Czech and Croatian give them to foreigners' names. */
function addLatinCases(
  given: string,
  surname: readonly string[],
  [row]: readonly WesternName[],
  forms: Forms,
): void {
  if (!row) return;
  const isFemale = isFeminine(row);
  const last = (surname.at(-1) ?? "").normalize("NFC");
  const particles = surname
    .slice(0, -1)
    .map((word) => `${word} `)
    .join("");
  for (const language of ["pl", "cs", "hr"] as const) {
    const lasts = isDeclinedSurname(last, isFemale) ? decline(last, language, "surname") : [last];
    const firsts = decline(given.normalize("NFC"), language, "given");
    // A man's case is told by his surname: Mario's genitive is a woman's name.
    if (!isFemale && (lasts[0] ?? last) === last) continue;
    for (const at of USUAL) {
      const declined = `${particles}${lasts[at] ?? last}`;
      forms.add(`${firsts[at]} ${declined}`, "case");
      forms.add(declined, "surname", true);
    }
  }
  forms.add(particles + genitive(last), "surname", true);
  // Czech and Slovak give women's surnames an ending of their own.
  if (!isFemale || /ov[áa]$/u.test(last)) return;
  const own = last.replace(/[ao]$/u, "");
  const firsts = decline(given.normalize("NFC"), "cs", "given");
  forms.add(`${given} ${particles}${own}ová`, "case");
  forms.add(`${firsts[0]} ${particles}${own}ové`, "case");
  forms.add(`${firsts[3]} ${particles}${own}ovou`, "case");
}

function tonguesOf(surname: string, row: WesternName): readonly Tongue[] {
  // Turkish shares its letters with French and Romanian.
  if (row.tongues.includes("turkish")) return row.tongues;
  const sign =
    SIGNS.find(([letters]) => letters.test(surname))?.[1] ??
    // Scandinavia's mountains are spelled like Germany's, those of America are Germany's.
    (/berg$/u.test(surname) && row.tongues[0] === "english" ? "german" : undefined);
  // Names of France end as some of the Netherlands do.
  if (sign === "dutch" && row.tongues.includes("french")) return row.tongues;
  // German and Italian surnames of America are read as either has them.
  const isAmerican = row.tongues[0] === "english" && !row.tongues.includes("plain");
  if ((sign === "german" || sign === "italian") && isAmerican) return [sign, "english"];
  // Letters that Hungarian has together stand so elsewhere, too: Szy-, Gysi.
  const isHungarian = row.tongues.includes("hungarian") || /[őű]/u.test(surname);
  if (sign === "hungarian" && !isHungarian) return row.tongues;
  return sign ? [sign] : row.tongues;
}

/** Particles, whose own words are the same everywhere. */
const PARTICLES: Readonly<Record<string, string>> = {
  von: "фон",
  van: "ван",
  der: "дер",
  den: "ден",
  de: "де",
  da: "да",
  di: "ди",
  del: "дель",
  la: "ла",
  le: "ле",
  dos: "душ",
};

function surnamesOf(words: readonly string[], tongue: Tongue): string[] {
  const read = words.map((word) =>
    joined(
      word.split("-").map((part, _, parts) => {
        // Jean-Pierre is a surname of given names.
        const given = parts.length > 1 ? findWesternName(part) : [];
        const own = given.find(({ tongues }) => tongues.includes(tongue));
        return own ? [own.ru] : waysOf(part, tongue);
      }),
      "-",
    ),
  );
  return joined(read, " ");
}

function waysOf(word: string, tongue: Tongue): string[] {
  const particle = PARTICLES[word];
  return particle ? [particle] : transcribe(word, tongue);
}

/** Whole names of the words' first ways, then of their second and so on; empty where a word has none. */
function joined(lists: readonly (readonly string[])[], separator: string): string[] {
  if (lists.some((ways) => ways.length === 0)) return [];
  const most = Math.max(...lists.map((ways) => ways.length));
  const names = Array.from({ length: most }, (_, at) => {
    return lists.map((ways) => ways[at] ?? ways[0]).join(separator);
  });
  return [...new Set(names)];
}

function cased(name: string): string {
  return name
    .split(" ")
    .map((word) =>
      /^(?:фон|ван|дер|ден|де|да|ди|дель|душ)$/u.test(word) ? word : capitalise(word),
    )
    .join(" ");
}
