import { isClosed } from "./document/closed";
import type { Word } from "./document/parse";

/** Words of a text that suffice to tell. */
const SAMPLE = 2000;
/** The share of an English text's words that are of closed classes, at the least. */
const ENGLISH = 0.22;
/** Fewer words tell nothing. */
const LEAST = 5;

/** Small words by which languages are told apart that share a script. */
const SMALL: Readonly<Record<string, ReadonlySet<string>>> = {
  de: new Set(
    "der die das und ist nicht ein eine mit von den im zu auf für sich dem auch".split(" "),
  ),
  fr: new Set(
    "le la les des et l'un l'une il elle ils ce cette son sa ses en à mais est une dans que qui pour sur pas du au par avec plus".split(
      " ",
    ),
  ),
  es: new Set("el los las de que en una por con para del se su al como más pero fue".split(" ")),
  it: new Set("il di che la un una per del della con non sono gli alla nel si anche".split(" ")),
  pt: new Set("o os as de que em um uma para com não do da por mais foi dos no".split(" ")),
  nl: new Set("de het een van en in is dat op te zijn met voor niet aan er".split(" ")),
  pl: new Set("w i na z się nie do że jest to o jak po za od przez".split(" ")),
  tr: new Set("ve bir bu için ile da de olarak daha çok olan gibi sonra".split(" ")),
  uk: new Set("і в на що з не до та у за як для його про від це".split(" ")),
  ru: new Set("и в на что с не по к как из за для его от это он".split(" ")),
};

/** The commonest small words of a language by its tag: none where they are not known, or English. */
export function smallWords(language: string): ReadonlySet<string> {
  return SMALL[language.split("-", 1)[0] ?? ""] ?? new Set();
}

/** Scripts of one language, or of one that is likeliest. */
const SCRIPTS: readonly (readonly [RegExp, string])[] = [
  [/\p{Script=Hiragana}|\p{Script=Katakana}/u, "ja"],
  [/\p{Script=Han}/u, "zh"],
  [/\p{Script=Hangul}/u, "ko"],
  [/\p{Script=Arabic}/u, "ar"],
  [/\p{Script=Hebrew}/u, "he"],
  [/\p{Script=Greek}/u, "el"],
  [/\p{Script=Thai}/u, "th"],
  [/\p{Script=Devanagari}/u, "hi"],
  [/\p{Script=Georgian}/u, "ka"],
  [/\p{Script=Armenian}/u, "hy"],
];

/** All of these scripts lie beyond: of a text in Latin none need be asked, each of which takes long to begin. */
const BEYOND_LATIN = /[\u0370-\uffff]/;

/** The language of a text as a BCP 47 tag, by its small words and its script; "und" where neither tells. */
export function languageOf(words: readonly Word[]): string {
  const sample = words.slice(0, SAMPLE).filter(({ kind }) => kind === "word");
  if (sample.length === 0) return "und";
  const letters = sample.map(({ text }) => text).join("");
  const script =
    BEYOND_LATIN.test(letters) && SCRIPTS.find(([pattern]) => share(letters, pattern) > 0.2);
  if (script) return script[1];
  const closed = sample.filter(({ lower }) => isClosed(lower)).length / sample.length;
  if (closed >= ENGLISH || (sample.length < LEAST && closed > 0)) return "en";
  const counts = Object.entries(SMALL).map(([language, small]) => {
    return { language, count: sample.filter(({ lower }) => small.has(lower)).length };
  });
  const best = counts.reduce((a, b) => (b.count > a.count ? b : a));
  if (best.count / sample.length > Math.max(closed, 0.08)) return best.language;
  return closed >= ENGLISH / 2 ? "en" : "und";
}

function share(letters: string, pattern: RegExp): number {
  const count = letters.match(new RegExp(pattern, "gu"))?.length ?? 0;
  return count / letters.length;
}
