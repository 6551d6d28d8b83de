import { foldName } from "./fold-name";
import type { Forms } from "./forms";
import { findWesternName } from "./western/given-names";
import { nicknames } from "./western/nicknames";
import { isCapital, setOf, wordsOf } from "./words";

/** Words before a name that tell an office, a rank or a courtesy. */
const TITLES = setOf(`
  president vice prime minister premier deputy foreign defence defense interior finance justice
  former ex acting chancellor mr mrs ms miss dr prof professor general gen colonel col lieutenant lt
  major maj captain capt sergeant sgt admiral adm commander marshal senator sen representative rep
  congressman congresswoman governor gov mayor secretary ambassador chairman chairwoman judge sir
  dame lord lady rev reverend hon spokesman spokeswoman ayatollah sheikh sheik emir king queen prince
  princess pope archbishop bishop cardinal patriarch metropolitan emperor sultan shah tsar saint`);

/** Titles behind which a first name stands where only one word is left. */
const OF_FIRST_NAMES = setOf(`king queen prince princess pope sir dame lord lady archbishop bishop
  patriarch metropolitan emperor sultan shah tsar saint sheikh sheik cardinal emir`);

/** Words behind a name: generations, degrees, orders. */
const SUFFIXES = setOf("jr sr ii iii iv phd md esq qc kc mp mep obe cbe mbe kg");

const PARTICLES =
  setOf(`de del della di da dos das do du la le las los van von vom zu zum zur den der
  ter ten te bin ibn bint ben al el abu ad as ash at ud ur af av e y san st degli dalla d`);

/** Of these the ones that are given names, too. */
const GIVEN_PARTICLES = setOf("al ben van della san e d y");

/** Articles and words of descent that may be left out before the name they belong to. */
const ARTICLE = /^(?:al|el|ad|as|ash|an|at|ar|az|ul)[-‐‑]/iu;

/** Surnames of China and Korea, the commonest: there they stand first. Folded. */
const EASTERN_SURNAMES = setOf(`
  wang li zhang liu chen yang huang zhao wu zhou xu sun ma zhu hu guo he lin gao luo zheng liang xie
  song tang deng feng han cao zeng peng xiao cai pan tian dong yuan jiang yu du ye cheng wei su lu ding
  ren yao shen fan fang shi tan liao zou xiong jin hao kong bai cui kang mao qiu qin gu hou shao meng
  long wan duan qian yin yan hong xi mo tsai wen tao jia ji zhong
  chiang chang hsu tseng
  kim lee park choi jung jeong kang cho yoon jang lim han shin seo kwon hwang ahn song yoo moon bae baek
  chung noh roh ban tran nguyen pham phan vo ngo duong`);

/** A person's name in its parts, as a report writes it. */
export interface PersonName {
  /** Given and middle names, in order. */
  given: string[];
  /** The surname's words, particles included. */
  surname: string[];
  /** The surname comes first, as in Chinese and Korean names. */
  isSurnameFirst: boolean;
}

/**
 * Takes a person's name apart: titles before it and generations behind it are dropped, "Surname,
 * Given" is turned round. Undefined where it has not at least a given name and a surname.
 */
export function parsePerson(name: string): PersonName | undefined {
  const words = coreWords(turned(name));
  if (words.length < 2 || words.length > 6) return undefined;
  if (words.some((word) => /\p{Nd}/u.test(word))) return undefined;
  const first = words[0] as string;
  if (words.length <= 3 && isEastern(words)) {
    return { surname: [first], given: words.slice(1), isSurnameFirst: true };
  }
  // Le Pen, Bin Salman: a surname by itself, unless people are called so.
  if (words.length === 2 && isParticle(first) && !GIVEN_PARTICLES.has(plain(first))) {
    return undefined;
  }
  let start = words.length - 1;
  while (start > 1 && isParticle(words[start - 1] as string)) start--;
  return { given: words.slice(0, start), surname: words.slice(start), isSurnameFirst: false };
}

/** Adds the forms that follow from the parts of one name of a person, whatever its language. */
export function addPersonForms(name: string, forms: Forms): void {
  addNickname(name, forms);
  const core = coreWords(turned(name));
  if (core.length === 1) addTitled(name, core[0] as string, forms);
  const parts = parsePerson(name);
  if (!parts) return;
  const { given, surname, isSurnameFirst } = parts;
  const last = surname.join(" ");
  forms.add(core.join(" "), "short");
  if (isSurnameFirst) {
    forms.add(last, "surname", true);
    forms.add(`${given.join(" ")} ${last}`, "order");
    for (const joined of joinedSyllables(given)) forms.add(`${last} ${joined}`, "spelling");
    return;
  }
  const firsts = given.filter((word) => !isInitial(word));
  const first = firsts[0] ?? given[0] ?? "";
  const isFull = isCapital(first) || !/\p{Lu}|\p{Ll}/u.test(first);
  if (given.length > 1 && firsts.length > 0) forms.add(`${first} ${last}`, "short");
  forms.add(last, "surname", true);
  for (const short of nicknames(first)) forms.add(`${short} ${last}`, "short");
  for (const bare of withoutArticle(surname)) {
    forms.add(`${given.join(" ")} ${bare}`, "spelling");
    forms.add(bare, "surname", true);
  }
  // J. D. and JD.
  const letters = given.filter(isInitial).join("").replaceAll(".", "");
  if (letters.length > 1 && firsts.length === 0) {
    for (const way of [letters, `${[...letters].join(".")}.`])
      forms.add(`${way} ${last}`, "initials");
  }
  if (!isFull) return;
  const initials = given.map((word) => `${[...word][0]?.toUpperCase()}.`);
  forms.add(`${initials[0]} ${last}`, "initials", given.length > 1);
  if (given.length > 1) {
    forms.add(`${initials.join("")} ${last}`, "initials");
    forms.add(`${initials.join(" ")} ${last}`, "initials");
  }
  // Where either may be the given name the order tells who it is.
  if (findWesternName(last).length === 0 && !isParticle(first)) {
    forms.add(`${last} ${given.join(" ")}`, "order");
    forms.add(`${last}, ${given.join(" ")}`, "order");
  }
  // Who has been named in full may be called so: a page has to name him first.
  if (/^\p{Lu}[\p{L}'’-]{2,}$/u.test(first)) forms.add(first, "short", true);
}

/** Of these there is one at a time; of doctors and ladies there are many. */
const OFFICES = setOf(`president prime minister premier chancellor foreign defence defense interior
  finance general marshal secretary prasident bundesprasident kanzler bundeskanzler ministerprasident
  premierminister aussenminister verteidigungsminister ministre presidente prezydent kanclerz
  президент президента президентом премьер премьер-министр прем'єр прем'єр-міністр министр міністр
  канцлер`);
/** What may stand between an office and its bearer: Secretary of State. */
const OF_OFFICE = setOf("of state affairs");

/** A name without the office that is told before it, and whose it is; as it is where none is. */
export function withoutOffice(name: string): string {
  const words = wordsOf(name);
  const last = words.slice(0, -1).findLastIndex((word) => OFFICES.has(plain(word)));
  if (last < 0) return name;
  const before = words.slice(0, last).filter((word) => !OFFICES.has(plain(word)));
  // Of one land: French President. Of more words or in small letters it is no office's name.
  if (before.length > 1 || before.some((word) => !isCapital(word))) return name;
  const behind = words.slice(last + 1);
  const start = behind.findIndex((word) => !OF_OFFICE.has(plain(word)));
  return behind.slice(Math.max(start, 0)).join(" ");
}

/** Slavic names after the father, folded, in English, German, French, Polish, and Cyrillic's cases. */
const PATRONYMIC =
  /^\p{L}{2,}(?:[oe][vw]i(?:ch|tch|tsch|cz)|[oe]vych|[oe]wytsch|[oeiy][vw]na|(?:[ое]в|ь)ич(?:а|у|ем|е)?|(?:[оеиі]в|инич)н(?:а|ы|и|е|і|у|ой|ою))$/u;

/**
 * A name of three words without the one after the father, which Russians and Ukrainians are courteous
 * with; as it is where it has none.
 */
export function withoutPatronymic(name: string): string {
  const words = wordsOf(name);
  if (words.length !== 3) return name;
  const at = words.findIndex((word, index) => index > 0 && PATRONYMIC.test(plain(word)));
  return at > 0 ? words.filter((_, index) => index !== at).join(" ") : name;
}

/** A nickname in quotation marks, which stands for the given name. */
const NICKNAME = /\s["“”„«'‘]([\p{Lu}][\p{L}-]+)["“”»'’](?=\s)/u;

function addNickname(name: string, forms: Forms): void {
  const nickname = NICKNAME.exec(name)?.[1];
  const surname = nickname && parsePerson(name)?.surname.join(" ");
  if (surname) forms.add(`${nickname} ${surname}`, "short");
}

/** "President X" is also X, where X is no first name, as kings have. */
function addTitled(name: string, word: string, forms: Forms): void {
  const words = wordsOf(name);
  if (words.length < 2 || words.some((title) => OF_FIRST_NAMES.has(plain(title)))) return;
  forms.add(word, "surname", true);
}

/** A name's words without titles before it and suffixes behind it. */
function coreWords(name: string): string[] {
  const words = wordsOf(name.replace(/\s*\([^()]*\)\s*$/u, "").replace(NICKNAME, ""));
  let start = 0;
  while (start < words.length - 1 && TITLES.has(plain(words[start] as string))) start++;
  let end = words.length;
  while (end - start > 1 && SUFFIXES.has(plain(words[end - 1] as string))) end--;
  return words.slice(start, end).map((word) => word.replace(/,$/u, ""));
}

/** "Surname, Given" as "Given Surname"; "Name, Jr." as it is. */
export function turned(name: string): string {
  const [last, first, more] = name.split(/,\s+/u);
  if (!last || !first || more !== undefined || SUFFIXES.has(plain(first))) return name;
  return `${first} ${last}`;
}

/** D is one of Italian, D. an initial. */
function isParticle(word: string): boolean {
  return PARTICLES.has(plain(word)) && !word.endsWith(".");
}

function isEastern(words: readonly string[]): boolean {
  const [first = "", second = ""] = words.map(plain);
  if (!EASTERN_SURNAMES.has(first)) return false;
  // "Li Keqiang", "Moon Jae-in", "Kim Jong Un", but not "Kim Wilde", "Lee Harvey Oswald".
  return words.slice(1).every((word) => isSyllabic(plain(word))) && second.length > 0;
}

const SYLLABLE =
  "(?:[bpmfdtnlgkhjqxrzcsyw]|zh|ch|sh|kk|pp|tt|hy|gy|ky)?(?:[aeiou]|ai|ei|ao|ou|ia|ie|iu|iao|ua|ue|ui|uo|uai|ae|eo|eu|oe|wi|ya|yo|yu|yeo|yeon|yu|oo|ee|wo|woo|yoo)(?:ng|n|m|k|l|p|h)?";
const SYLLABIC = new RegExp(`^${SYLLABLE}(?:[-']?${SYLLABLE})?$`, "u");

/** Could it be one or two syllables of Chinese or Korean? */
function isSyllabic(word: string): boolean {
  return SYLLABIC.test(word);
}

/** Two syllables of a given name as other desks join them: Jong Un, Jong-un, Jongun. */
function joinedSyllables(given: readonly string[]): string[] {
  const parts = given.length === 2 ? given : (given[0] as string).split(/[-‐‑]/u);
  if (parts.length !== 2) return [];
  const [one = "", two = ""] = parts;
  const small = two.toLowerCase();
  return [`${one}-${small}`, `${one} ${two[0]?.toUpperCase()}${small.slice(1)}`, `${one}${small}`];
}

function withoutArticle(surname: readonly string[]): string[] {
  const first = surname[0] as string;
  if (surname.length === 1 && ARTICLE.test(first)) {
    return [first.replace(ARTICLE, "")].filter(isCapital);
  }
  return surname.length === 2 && /^(?:al|el)$/iu.test(first) ? [surname[1] as string] : [];
}

function isInitial(word: string): boolean {
  return (
    /^(?:\p{L}\.?)+$/u.test(word) &&
    word.replace(/\P{L}/gu, "").length <= (word.includes(".") ? 3 : 1)
  );
}

function plain(word: string): string {
  return foldName(word).replace(/[.,]/gu, "");
}
