/**
 * Regions that are called after their town: Slavic languages make an adjective of it, the others put
 * the word for a region before it.
 */
import { Forms } from "../forms";
import { capitalise } from "../words";
import { toLatin } from "./latin";
import { addSlavicPlace, isSlavicPlace } from "./places";

/** What English has behind a region's name, or before it. */
const REGION =
  /^(?:(\p{Lu}[\p{L}'’-]+) ([Oo]blast|[Rr]egion|[Pp]rovince|[Kk]rai|[Tt]erritory)|(Oblast|Krai) (?:of )?(\p{Lu}[\p{L}'’-]+))$/u;

/** The word in each language, with the adjective's ending where the adjective has one. */
interface Kind {
  ru: readonly [ending: string, word: string];
  uk: readonly [ending: string, word: string];
  /** Before the town's name. */
  german: readonly string[];
  french: readonly string[];
  polish: string;
  /** Behind the adjective, ending included. */
  czech: string;
}

const OBLAST: Kind = {
  ru: ["ая", "область"],
  uk: ["а", "область"],
  german: ["Oblast", "Region", "Gebiet"],
  french: ["oblast de", "région de"],
  polish: "obwód",
  czech: "á oblast",
};
const KRAI: Kind = {
  ru: ["ий", "край"],
  uk: ["ий", "край"],
  german: ["Region"],
  french: ["kraï de", "région de"],
  polish: "Kraj",
  czech: "ý kraj",
};

/** So many readings of the town in one language; those that other languages have a form of. */
const MOST = 5;
const MOST_LATIN = 2;

/**
 * Adds what other languages call a region whose English name is a town's with Oblast or Krai.
 * @param namesOf what a table has a town called, where names are East Slavic
 */
export function addOblast(
  name: string,
  forms: Forms,
  namesOf: (town: string) => readonly string[] = () => [],
): void {
  const [, first, behind, before, last] = REGION.exec(name) ?? [];
  const town = first ?? last;
  if (!town) return;
  // A region may lie anywhere, an oblast not.
  const isOblast = /^(?:oblast|krai)$/iu.test(behind ?? before ?? "");
  const known = namesOf(town).filter((text) => isHeardIn(town, text));
  if (!isOblast && known.length === 0 && !isSlavicPlace(town)) return;
  const kind = /^(?:krai|territory)$/iu.test(behind ?? before ?? "") ? KRAI : OBLAST;
  const towns = new Forms([], Number.POSITIVE_INFINITY);
  addSlavicPlace(town, towns, "home");
  const read = towns.list().flatMap(({ text, reason }) => (reason === "case" ? [] : [text]));
  const texts = [...new Set([...known.filter(isUkrainian), ...read, ...known])];
  for (const word of kind.german) forms.add(`${word} ${town}`, "exonym");
  for (const word of kind.french) forms.add(`${word} ${town}`, "exonym");
  for (const language of ["ru", "uk"] as const) {
    const [ending, word] = kind[language];
    const others = language === "uk" ? /[ыэёў]|[сц]к$/u : /[іїєґў]|[сц]ьк$/u;
    const own = texts
      .filter((text) => /^[А-ЯЁІЇЄҐ][а-яёіїєґ']+$/u.test(text) && !others.test(text))
      .slice(0, MOST);
    own.forEach((text, at) => {
      const adjective = adjectiveOf(text.toLowerCase(), language);
      forms.add(`${capitalise(adjective + ending)} ${word}`, "exonym");
      if (at < MOST_LATIN) addLatin(text.toLowerCase(), adjective, language, kind, forms);
    });
  }
}

function addLatin(
  town: string,
  adjective: string,
  language: "ru" | "uk",
  kind: Kind,
  forms: Forms,
): void {
  for (const school of ["german", "french"] as const) {
    const name = capitalise(toLatin(town, language, school));
    for (const word of kind[school]) forms.add(`${word} ${name}`, "exonym");
  }
  forms.add(`${kind.polish} ${toLatin(`${adjective}ий`, language, "polish")}`, "exonym");
  forms.add(`${capitalise(toLatin(adjective, language, "czech"))}${kind.czech}`, "exonym");
}

const SOFTENED: readonly (readonly [RegExp, string])[] = [
  [/[гжз]$/u, "зьк"],
  [/[кчц]$/u, "цьк"],
];

/** The stem of the adjective of a town: Херсон херсонск-, Винница винницк-, Донецьк донецьк-. */
function adjectiveOf(town: string, language: "ru" | "uk"): string {
  if (/[сц]ь?к$/u.test(town)) return town;
  const stem = town.replace(/ь?[аеиоуыіяьй]$/u, "");
  if (language === "ru") return /ц$/u.test(stem) ? `${stem}к` : `${stem.replace(/сс$/u, "с")}ск`;
  // Запоріжжя запорізьк-, Кременчук кременчуцьк-: the ending softens what it meets.
  const single = stem.replace(/(.)\1$/u, "$1");
  const [softened = "ськ"] = SOFTENED.filter(([last]) => last.test(single)).map(([, end]) => end);
  return single.replace(/[гжзкчцс]$/u, "") + softened;
}

/** Begins a name in Cyrillic as the town's does? Else it is what the town was called once. */
function isHeardIn(town: string, cyrillic: string): boolean {
  const [first] = toLatin(cyrillic.toLowerCase(), "ru", "press");
  return /^\p{Script=Cyrillic}/u.test(cyrillic) && first === town[0]?.toLowerCase();
}

function isUkrainian(text: string): boolean {
  return /[іїєґ]/u.test(text);
}
