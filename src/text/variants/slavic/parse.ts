/**
 * From Latin letters back to Cyrillic, for names in the spellings of English (those of the press and
 * of the states' own laws). What Latin letters do not tell (soft signs, и or ы) is added where the
 * language wants it; readings come best first. Words folded, that is in small letters.
 */
import type { Cyrillic } from "./latin";

type Rule = readonly [RegExp, string];

function pairs(text: string): ReadonlyMap<string, string> {
  return new Map(
    text
      .trim()
      .split(/\s+/u)
      .map((pair) => pair.split("=") as [string, string]),
  );
}

const CONSONANTS = `shch=щ tsch=ч tch=ч sch=щ zgh=зг zh=ж kh=х ch=ч sh=ш ts=ц tz=ц b=б v=в w=в g=г d=д z=з k=к l=л m=м n=н p=п
  r=р s=с t=т f=ф c=ц x=кс`;
const VOWELS = `a=а o=о u=у`;
const RU = pairs(
  `${CONSONANTS} ${VOWELS} h=х e=е i=и j=й y=ы ya=я ja=я ia=я yu=ю ju=ю iu=ю ye=е je=е yo=ё jo=ё`,
);
const UK = pairs(
  `${CONSONANTS} ${VOWELS} h=г e=е i=і j=й y=и ya=я ja=я ia=я yu=ю ju=ю iu=ю ye=є je=є ie=є yi=ї ji=ї yo=йо io=ьо`,
);
const BE = pairs(
  `${CONSONANTS} ${VOWELS} h=г w=ў c=ц e=э i=і j=й y=ы ya=я ja=я ia=я yu=ю ju=ю iu=ю ye=е je=е ie=е yo=ё jo=ё io=ё`,
);

const LETTERS: Readonly<Record<Cyrillic, ReadonlyMap<string, string>>> = { uk: UK, ru: RU, be: BE };

/** What folded Latin letters in a context stand for, before letter by letter. `<>` protect Cyrillic. */
const CONTEXTS: Readonly<Record<Cyrillic, { person: readonly Rule[]; place: readonly Rule[] }>> = {
  uk: {
    person: [
      [/(s|ts)['’]?k(?:yi|yy|yj|y|iy|ii|i)$/u, "$1ький"],
      [/(s|ts)['’]?ka(?:ya|ia)?$/u, "$1ька"],
      [/(?<=[bvhgdzklmnprstfc]|sh|ch|zh|kh)(?:yi|yy|yj)$/u, "ий"],
      [/(?<=[bvhgdzklmnprstfc]|sh|ch|zh|kh)y$/u, "ий"],
      [/(?:ii|iy|ij)$/u, "ій"],
    ],
    place: [
      // A plural: no place is called by an adjective of one syllable.
      [/^([^aeiouy]*[aeiou]s)ky$/u, "$1ки"],
      // By, not a letter's softness: Приазовське.
      [/^pry(?=[aou]|i[aeu])/u, "при"],
      [/^pri/u, "при"],
      [/(s|ts)['’]?k(?:yi|yy|yj|y|iy|ii)$/u, "$1ький"],
      [/(?:yi|yy|yj)$/u, "ий"],
      [/(?:ii|iy|ij)$/u, "ій"],
    ],
  },
  ru: {
    person: [
      [/(s|ts)k(?:ii|iy|ij|yi|yy|yj|y|i)$/u, "$1кий"],
      [/(?<=[gk]|kh|zh|sh|ch)(?:y|yy|iy|ii|ij)$/u, "ий"],
      [/(?<=[bvdzlmnprstf])(?:y|yy|yi|yj)$/u, "ый"],
      [/(?:iy|ii|ij)$/u, "ий"],
      [/(?:aya|aia|aja)$/u, "ая"],
    ],
    place: [
      [/^([^aeiouy]*[aeiou]s)ky$/u, "$1ки"],
      [/(s|ts)k(?:ii|iy|ij|yi|yy|yj|y|i)$/u, "$1кий"],
      [/(?:iy|ii|ij)$/u, "ий"],
      [/(?:yy|yi|yj)$/u, "ый"],
      [/(?:aya|aia|aja)$/u, "ая"],
      [/(?:oye|oie|oje)$/u, "ое"],
      [/(?<=[hgk])y$/u, "и"],
      [/(?:nye)$/u, "ные"],
      [/(?<=zh|sh|ch|r|l|n|d)(?:ye|je)$/u, "ье"],
      [/rk(?=ov$)/u, "рьк"],
    ],
  },
  be: {
    person: [
      [/(s|ts)ki$/u, "$1кі"],
      [/(?:sk|tsk)aya$/u, "ская"],
      [/enka$/u, "енка"],
    ],
    place: [],
  },
};

const SHARED: readonly Rule[] = [
  [/iya(?=$)/u, "ия"],
  [/(?<=[aeou])[iy](?=$|[bvhgdzklmnprstfc])/gu, "й"],
];

const BEFORE: Readonly<Record<Cyrillic, readonly Rule[]>> = {
  uk: [
    // Maps have the soft sign as an apostrophe.
    [/(?<=[a-z])['’](?=[^aeiouy'’]|$)/gu, "ь"],
    [/iy(?=[bdhklmnrst])/gu, "ій"],
    [/^ye/u, "є"],
    [/^i(?=[aeou])/u, "y"],
    [/yia/gu, "ия"],
    [/iia/gu, "ія"],
    [/iiu/gu, "ію"],
    [/iie/gu, "іє"],
    [/mayor/u, "майор"],
    // The passport's i is й, too: -ійчук, -ійко, but -іївка.
    [/ii(?=ch|[dklmst])/gu, "ій"],
    [/ii(?=.)/gu, "ії"],
    [/(?<=[aeou])yi/gu, "ї"],
    [/yi(?=.)/gu, "ї"],
    [/(?<=[aeou])i(?=v(?![aeiouy])|l$|n$|nk|nts)|(?<=o)i(?=tsk)/gu, "ї"],
    [/(?<=l|n|t|d|z|zh)(l|n|t|d|z|zh)(?:ia|ya)$/u, "$1я"],
    [/['’](?=[iy][aeu])/gu, "'"],
    [/(?<=[bpvmf])['’]?(?:ia|ya)(?=.)/gu, "'я"],
    [/(?<=[^aeouiy])(?:ia|ya)$/u, "я"],
    // Muslims' surnames hold the name of God: Gabiullin.
    [/iu(?=pol|ll)/u, "іу"],
    // Григор'єв: passports leave the apostrophe out.
    [/(?<=[bpvmr])ie(?=va?$)/u, "'є"],
  ],
  ru: [
    [/(?<=[a-z])['’](?=[^aeouy'’]|$)/gu, "ь"],
    [/['’]y(?=[aeou])/gu, "ьy"],
    [/^sovetsk/u, "советsk"],
    [/mayor/u, "майор"],
    [/(?<=[aeou])i(?=nk|ts[ik])/gu, "и"],
    [/(?<=[^aeouiy])ia$/u, "ия"],
    [/iu(?=pol|ll)/u, "иу"],
    [/iye|iie/gu, "ие"],
    [/ii(?=.)/gu, "ии"],
    [/(?<=[cg])hev$/u, "hев"],
    [/(?<=[bv])yo/gu, "ьё"],
    [/eye/gu, "ее"],
    [/aye/gu, "ае"],
    [/'e/gu, "ье"],
    [/(?<=[bvdzlnrst])ye/gu, "ье"],
    [/y(?=ie)/gu, "ы"],
  ],
  be: [
    [/(?<=[aeou])u(?=$|[bvhgdzklmnprstfcск])/gu, "ў"],
    [/yow$|iou$|you$/u, "ёў"],
    [/w/gu, "ў"],
    [/shch/gu, "шч"],
    [/ch(?=[aeiouy])/gu, "ч"],
  ],
};

/** A Latin word read letter by letter; undefined where a letter is none of the language's. */
function readLetters(word: string, letters: ReadonlyMap<string, string>): string | undefined {
  let text = "";
  for (let at = 0; at < word.length; ) {
    const char = word[at] as string;
    if (/[\p{Script=Cyrillic}'’-]/u.test(char)) {
      text += char;
      at++;
      continue;
    }
    let width = 4;
    while (width > 0 && !letters.has(word.slice(at, at + width))) width--;
    if (width === 0) return undefined;
    text += letters.get(word.slice(at, at + width));
    at += width;
  }
  return text;
}

/** All likely Cyrillic spellings of a folded Latin word in one language, the likeliest first. */
export function readWord(word: string, language: Cyrillic, kind: "person" | "place"): string[] {
  let text = word;
  for (const [from, to] of [...CONTEXTS[language][kind], ...BEFORE[language], ...SHARED]) {
    text = text.replace(from, to);
  }
  const read = readLetters(text, LETTERS[language]);
  if (read === undefined) return [];
  const spelled = language === "uk" ? ukrainian(read) : language === "ru" ? russian(read) : read;
  return softSigns(language === "be" ? belarusian(spelled) : spelled, language, kind);
}

function ukrainian(word: string): string {
  return word
    .replace(/([сцз])к(?=$|ий$|а$|е$)/u, "$1ьк")
    .replace(/ец$/u, "ець")
    .replace(/ц(?:а|я)$/u, "ця")
    .replace(/ыя$/u, "ия")
    .replace(/ия$/u, word.endsWith("ыя") ? "ия" : "ія");
}

/** Behind these consonants Russian writes no ы, however a Ukrainian's name is spelled in Latin. */
function russian(word: string): string {
  return word.replace(/(?<=[гжкхчшщ])ы/gu, "и");
}

function belarusian(word: string): string {
  return word
    .replace(/([бвгкмнпсфхз])э/gu, "$1е")
    .replace(/(ц|дз)э/gu, "$1е")
    .replace(/л([эе])/gu, "ле")
    .replace(/([бвгджзклмнпрстфхцчш])й(?=[аоуе])/gu, "$1");
}

/** With the soft signs that Latin spellings leave out: the likeliest first. */
function softSigns(word: string, language: Cyrillic, kind: "person" | "place"): string[] {
  const inner = word
    .replace(/(?<=[еиіюяыє])л(?=[бнкчцсмзшт])/gu, "ль")
    .replace(/(?<=[оау])л(?=[ьсчцшмн])(?=.[кеиїіыяаюь])/gu, (letter, at: number) => {
      return /(?:вол|долг|толст|солн|волн|полн|молч|колч)/u.test(
        word.slice(Math.max(0, at - 2), at + 2),
      )
        ? letter
        : "ль";
    })
    .replace(/^л(?=[вг])|л(?=ф)/gu, "ль");
  // Such surnames have a stressed ё, which English writes e: Gorbachev, Khrushchev.
  const stressed =
    kind === "person" && language === "ru" ? inner.replace(/(?<=[чщ])ев$/u, "ёв") : inner;
  const sure = stressed.replace(
    /(?<=[оеиі])л$/u,
    kind === "place" && !/[йїи]л$/u.test(inner) ? "ль" : "л",
  );
  const results = [sure];
  if (kind === "place" && /(?:ан|ин|ін|ен|рм|рч|ер|ыр|л|[пмв]'?ят)$/u.test(sure))
    results.push(`${sure}ь`);
  if (kind === "place" && sure.endsWith("ль")) results.push(sure.slice(0, -1));
  // Nor do they tell т before -ськ from ц.
  if (kind === "place" && language === "uk" && /[аоуі]цьке$/u.test(sure))
    results.push(sure.replace("цьке", "тське"));
  // Of endearments, too: Синьківка.
  if (kind === "place" && /[аеиіоуюя]нк[іо]в/u.test(sure)) results.push(sure.replace("нк", "ньк"));
  // Endearment softens: Довгеньке.
  if (kind === "place" && /[^ц]енк[еио]$/u.test(sure))
    results.push(sure.replace(/енк(?=.$)/u, "еньк"));
  if (inner !== word) results.push(word);
  // Москальков is of the moskal, Стрелков of the strelok.
  if (kind === "person" && /[аеиу]л[дт]/u.test(sure))
    results.push(sure.replace(/л(?=[дт])/u, "ль"));
  // Кондратьев, as well as Дмитриев.
  if (kind === "person" && language === "ru" && /[тнлср]иева?$/u.test(sure))
    results.push(sure.replace(/иев(?=а?$)/u, "ьев"));
  if (kind === "person" && /[аеиыя]нков/u.test(sure)) results.push(sure.replace(/нков/u, "ньков"));
  if (kind === "person" && /[ао]лков/u.test(sure)) results.push(sure.replace(/лков/u, "льков"));
  if (kind === "person" && /[аи]л$/u.test(sure)) results.unshift(`${sure}ь`);
  if (kind === "person" && /[ео]л$/u.test(word)) results.push(`${word}ь`);
  if (kind === "place" && language === "uk" && /'я/u.test(sure))
    results.push(sure.replace("'я", "я"));
  return [...new Set(results)];
}
