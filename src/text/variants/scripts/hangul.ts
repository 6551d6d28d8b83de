/**
 * Korean towns: from the Revised Romanisation (2000) to Hangul, to the McCune–Reischauer spelling
 * that the press had before, and to Russian (Kontsevich). Hangul syllables are composed as Unicode
 * (3.12) does.
 */
import type { Forms } from "../forms";
import { capitalise } from "../words";

const INITIALS = "g kk n d tt r m b pp s ss - j jj ch k t p h".split(" ");
const VOWELS = "a ae ya yae eo e yeo ye o wa wae oe yo u wo we wi yu eu ui i".split(" ");
const FINALS = "- g kk gs n nj nh d l lg lm lb ls lt lp lh m b bs s ss ng j ch k t p h".split(" ");

const SYLLABLE =
  /(kk|tt|pp|ss|jj|ch|[gndrmbsjktph])?(yae|yeo|wae|ae|ya|eo|ye|wa|oe|yo|wo|we|wi|yu|eu|ui|[aeoui])(?:(ng)(?=w)|(ng|[gndlmbk])(?![aeiouyw]))?/uy;
/** What towns' names end in (mountain, stream, province, town), and vowels that only Korean has so. */
const SIGNS = /eo|eung|^[a-z]*(?:san|cheon|ju|do|gu|jeon|won|gang|po|pyeong|seong|sung)$/u;

interface Syllable {
  initial: string;
  vowel: string;
  final: string;
}

function syllables(word: string): Syllable[] | undefined {
  const found: Syllable[] = [];
  for (let at = 0; at < word.length; at = SYLLABLE.lastIndex) {
    SYLLABLE.lastIndex = at;
    const match = SYLLABLE.exec(word);
    if (!match) return undefined;
    const [, initial = "", vowel = "", coda = "", nasal = ""] = match;
    found.push({ initial, vowel, final: coda || nasal });
  }
  return found;
}

const FIRST_SYLLABLE = 0xac00;

function hangul(parts: readonly Syllable[]): string {
  const codes = parts.map(({ initial, vowel, final }) => {
    const [head, middle, tail] = [
      INITIALS.indexOf(initial || "-"),
      VOWELS.indexOf(vowel),
      FINALS.indexOf(final || "-"),
    ];
    return FIRST_SYLLABLE + (head * VOWELS.length + middle) * FINALS.length + tail;
  });
  return String.fromCodePoint(...codes);
}

const DEVOICED: Readonly<Record<string, string>> = { g: "k", d: "t", b: "p", j: "ch" };

/** As the press wrote it before 2000, without marks: Pusan, Taegu, Inchon. */
function reischauer(word: string): string {
  const first = DEVOICED[word[0] ?? ""];
  return ((first ?? word[0] ?? "") + word.slice(1)).replace(/eo/gu, "o").replace(/eu/gu, "u");
}

const RUSSIAN: Readonly<Record<string, string>> = Object.fromEntries(
  `a=а ae=э ya=я yae=йя eo=о e=е yeo=ё ye=е o=о wa=ва wae=вэ oe=ве yo=ё u=у wo=во we=ве wi=ви yu=ю eu=ы ui=ый
   i=и g=к kk=кк n=н d=т tt=тт r=р m=м b=п pp=пп s=с ss=сс j=ч jj=чч ch=чх k=кх t=тх p=пх h=х l=ль ng=н
   voiced-g=г voiced-d=д voiced-b=б voiced-j=дж`
    .split(/\s+/u)
    .map((pair) => pair.split("=") as [string, string]),
);

/** As Russian writes it: stops are voiced between vowels and behind n, m, l. */
function kontsevich(parts: readonly Syllable[]): string {
  return sounds(parts)
    .join("")
    .replace(/ль(?=р)/gu, "л");
}

/** The same, syllable by syllable. */
function sounds(parts: readonly Syllable[]): string[] {
  return parts.map(({ initial, vowel, final }, at) => {
    const before = parts[at - 1];
    const isVoiced = before && /^(?:|n|m|l|ng)$/u.test(before.final);
    const head = (isVoiced ? RUSSIAN[`voiced-${initial}`] : undefined) ?? RUSSIAN[initial] ?? "";
    return head + (RUSSIAN[vowel] ?? "") + (RUSSIAN[final] ?? "");
  });
}

/** Adds the forms of a town whose name is romanised Korean. Folded. */
export function addKoreanTown(name: string, forms: Forms): void {
  const parts = SIGNS.test(name) && name.length < 13 ? syllables(name) : undefined;
  if (
    !parts ||
    parts.length < 2 ||
    parts.some(({ final }) => /[^-]/u.test(final) && !FINALS.includes(final))
  )
    return;
  forms.add(hangul(parts), "script");
  forms.add(capitalise(kontsevich(parts)), "script");
  forms.add(capitalise(kontsevich(parts).replace(/[иы]/gu, "і").replace(/э/gu, "е")), "script");
  const older = reischauer(name);
  if (older !== name) forms.add(capitalise(older), "spelling");
}

/** A person's Hangul name in Russian, its syllables apart, as newspapers have it. */
export function koreanInRussian(name: string): string[] {
  const parts = Array.from(name, taken);
  if (parts.some((part) => part === undefined)) return [];
  const known = parts as Syllable[];
  const plain = known.map((part) => capitalise(kontsevich([part]))).join(" ");
  // Older habit, which holds on for those who became known by it: Чен Ир, Ир Сен.
  const older = plain.replace(/(?<=[ЧС])о/gu, "е").replace(/(?<= И)ль/gu, "р");
  const voiced = sounds(known).map(capitalise).join(" ");
  const all = [
    plain,
    older,
    voiced,
    voiced.replace(/Дж/gu, "Чж"),
    plain.replace(/Хый/gu, "Хи"),
    plain.replace(/Чо/gu, "Че"),
    plain.replace(/Ч(?=э)/gu, "Чж"),
  ];
  return [...new Set(all)];
}

/** A composed syllable taken apart; undefined for what is none. */
function taken(letter: string): Syllable | undefined {
  const code = (letter.codePointAt(0) ?? 0) - FIRST_SYLLABLE;
  if (code < 0 || code >= 11172) return undefined;
  const part = {
    initial: INITIALS[Math.floor(code / FINALS.length / VOWELS.length)] ?? "",
    vowel: VOWELS[Math.floor(code / FINALS.length) % VOWELS.length] ?? "",
    final: FINALS[code % FINALS.length] ?? "",
  };
  if (part.initial === "-") part.initial = "";
  if (part.final === "-") part.final = "";
  return part;
}
