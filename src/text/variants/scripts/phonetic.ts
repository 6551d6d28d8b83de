/**
 * Names that English writes by ear (Arabic, Persian, Hebrew, Turkic, Georgian), as other languages
 * do: each has its own letters for the same sounds. Words folded.
 */
import { foldName } from "../fold-name";
import type { Forms } from "../forms";
import { alphabet, capitals, spell } from "./letters";

const PLAIN =
  "a=a b=b c=k d=d e=e f=f g=g h=h i=i k=k l=l m=m n=n o=o p=p r=r s=s t=t u=u x=x -=- ";
const LATIN = {
  german:
    alphabet(`${PLAIN} sh=sch ch=tsch gh=g kh=ch zh=sch j=dsch ij=idsch z=s/z v=w w=w q=k/q y=y ya=ja yu=ju
    ye=je yo=jo you=ju yi=ji aya=aja aye=aje ayu=aju ai=ai ay=ai ey=ei ou=u oo=u ee=i aj=adsch iy=ij ş=sch ss=ss`),
  french:
    alphabet(`${PLAIN} u=ou ou=ou sh=ch ch=tch kh=kh zh=j j=dj z=z v=v w=w/ou q=q y=y ya=ia ye=ie yu=iou
    yo=io oo=ou ee=i ge=gue gi=gui iy=iy ss=ss`),
  polish:
    alphabet(`${PLAIN} sh=sz ch=cz gh=g kh=ch zh=ż j=dż z=z v=w w=w q=k y=y ya=ja yu=ju ye=je yo=jo you=ju yi=ji aya=aja aye=aje
    ay=aj ey=ej ou=u oo=u ee=i ss=s/ss ssa=sa/ssa`),
} as const;

const CYRILLIC = `a=а b=б c=к d=д e=е f=ф g=г k=к l=л m=м n=н o=о p=п q=к r=р s=с t=т u=у v=в w=в x=кс
  z=з sh=ш ch=ч kh=х gh=г zh=ж th=т dh=д ph=ф tz=ц ts=ц ou=у oo=у j=дж -=- bb=бб/б dd=дд/д ff=фф/ф ll=лл/л
  mm=мм/м nn=нн/н pp=пп/п rr=рр/р ss=с/сс tt=тт/т zz=зз/з kk=кк/к qq=кк/к`;
const RUSSIAN =
  alphabet(`${CYRILLIC} h=х/г i=и ail=аил aim=аим ie=ие/и j=дж/ж y=ы ya=я yu=ю yo=ё ye=е yi=и/йи ia=ия/иа iya=ия ai=ай/аи you=ю iy=ий ay=ай
  aya=ая/айя oya=оя uya=уя ei=ей ey=ей oy=ой uy=уй ee=и ε=э/е λ=л/ль ҙ=и ья=ья aia=ая/айя eu=еу`);
const UKRAINIAN =
  alphabet(`${CYRILLIC} h=г/х i=і y=и ya=я yu=ю yo=йо ye=є yi=ї ia=ія iy=ій iya=ія ai=ай/аї
  ay=ай aya=ая oya=оя uya=уя ei=ей ey=ей oy=ой uy=уй ee=і ε=е λ=л/ль ҙ=і ья=ья aia=ая eu=еу`);

/** So many ways of one word in one language. */
const MOST = 2;

type LatinSchool = keyof typeof LATIN;

/** A folded word as a language that has Latin letters, too, spells its sounds. */
export function respell(word: string, school: LatinSchool): string[] {
  const isIy = school !== "french";
  const plain = clean(word)
    .replace(/iyy?[ae]h?$/u, isIy ? "iya" : "iye")
    .replace(/(?<=[aeiou])h$/u, "");
  const ways = spell(plain, LATIN[school]).slice(0, MOST);
  // Between vowels a single s would be voiced.
  if (school !== "polish") ways.push(...ways.slice(0, 1).map((way) => way.replace(VOICED, "ss")));
  // A last n would be but a nasal vowel.
  if (school === "french" && /.{3}[ai]n$/u.test(plain))
    ways.push(...ways.slice(0, 1).map((way) => `${way}e`));
  return [...new Set(ways)];
}

const VOICED = /(?<=[aeiou])s(?=[aeiou])/u;

/** A folded word in Russian or Ukrainian letters, by its sounds. */
export function respellCyrillic(word: string, language: "ru" | "uk"): string[] {
  const article = /^(?:al|el)-(?=(.))/u.exec(word);
  if (article) {
    // Before letters made with the tongue's tip Arabic's l becomes one of them.
    const sun = SUN[article[1] ?? ""];
    return respellCyrillic(word.slice(3), language).map((rest) => `а${sun ?? "ль"}-${rest}`);
  }
  const plain = clean(word)
    .replace(/iyy?[ae]h?$/u, "iya")
    .replace(/(?<=[aeiou])h$/u, "")
    .replace(/^e/u, "ε")
    .replace(/(?<=[ae])l$/u, "λ")
    .replace(/l(?=[bcdfghkmnprstvz])/gu, "λ")
    .replace(/(?<=[^aeiou])y$/u, "ҙ")
    .replace(/(?<=[hbdnr])ya$|(?<=[nl])ya/gu, "ья");
  return spell(plain, language === "ru" ? RUSSIAN : UKRAINIAN);
}

const SUN: Readonly<Record<string, string>> = { z: "з", s: "с", t: "т", d: "д", n: "н", r: "р" };

/** Letters in which languages that have the Latin ones differ from English, and no apostrophes. */
function clean(word: string): string {
  return word.replace(/['’ʼʻ`]/gu, "").replace(/ı/gu, "i");
}

/** Adds a whole name as other languages spell it; each word in all of its ways. Words folded. */
export function addRespelled(
  words: readonly string[],
  forms: Forms,
  firsts: readonly string[] = [],
): void {
  for (const school of ["german", "french", "polish"] as const) {
    const [given, ...rest] = words.map((word) => particleOr(word, () => respell(word, school)));
    const extra = firsts.flatMap((first) => respell(foldName(first), school).slice(0, 1));
    for (const name of joined([[...(given ?? []), ...extra], ...rest]))
      forms.add(titled(name), "spelling");
    // The given name is often left as the world knows it.
    if (words[0])
      for (const name of joined([[words[0]], ...rest])) forms.add(titled(name), "spelling");
  }
  for (const language of ["ru", "uk"] as const) {
    const lists = words.map((word) =>
      DESCENT.test(word) ? ["бин", "бен", "ибн"] : respellCyrillic(word, language).slice(0, 3),
    );
    const others = firsts.flatMap((first) =>
      respellCyrillic(foldName(first), language).slice(0, 1),
    );
    const [usual, ...unusual] = lists[0] ?? [];
    lists[0] = [...new Set([...(usual ? [usual] : []), ...others, ...unusual])];
    for (const name of joined(lists)) forms.add(titled(name), "script");
  }
}

/** Only French turns the son of somebody's vowel: ben Salmane. */
const DESCENT = /^(?:bin|ben|ibn|бин|бен|ибн)$/u;

function particleOr(word: string, make: () => string[]): string[] {
  if (DESCENT.test(word)) return [...new Set([word, "ben"])];
  return /^(?:al|el)-/u.test(word)
    ? make().map((each) => word.slice(0, 3) + each.slice(3))
    : make();
}

/** Whole names, those of the words' likelier ways first. */
function joined(lists: readonly (readonly string[])[]): string[] {
  let names = [{ text: "", rank: 0 }];
  for (const list of lists) {
    names = names.flatMap(({ text, rank }) => {
      return list.map((word, at) => ({ text: `${text} ${word}`, rank: rank + at }));
    });
  }
  return names
    .toSorted((a, b) => a.rank - b.rank)
    .slice(0, MOST_NAMES)
    .map(({ text }) => text.trimStart());
}

/** So many whole names in one spelling or script. */
const MOST_NAMES = 7;

const ARTICLE = /^(?:al|el|а(?:ль|[зстднр]))-/u;

/** With capitals, but for an article's. */
function titled(name: string): string {
  return capitals(name)
    .split(" ")
    .map((word, at) =>
      at > 0 && ARTICLE.test(word.toLowerCase())
        ? word.replace(/^./u, (a) => a.toLowerCase())
        : at > 0 && DESCENT.test(word.toLowerCase())
          ? word.toLowerCase()
          : word,
    )
    .join(" ");
}
