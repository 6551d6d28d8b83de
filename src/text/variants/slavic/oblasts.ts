/**
 * Regions that are called after their town: Russian and Ukrainian make an adjective of it, the Latin
 * languages put the word for a region before it.
 */
import { Forms } from "../forms";
import { capitalise } from "../words";
import { addSlavicPlace, isSlavicPlace } from "./places";

/** What English has behind a region's name, or before it. */
const REGION =
  /^(?:(\p{Lu}[\p{L}'’-]+) ([Oo]blast|[Rr]egion|[Pp]rovince|[Kk]rai|[Tt]erritory)|(Oblast|Krai) (?:of )?(\p{Lu}[\p{L}'’-]+))$/u;

/** The word in each language, with the adjective's ending where the adjective has one. */
const KINDS = {
  oblast: { ru: ["ая", "область"], uk: ["а", "область"], german: "Oblast", french: "oblast de" },
  krai: { ru: ["ий", "край"], uk: ["ий", "край"], german: "Region", french: "kraï de" },
} as const;

/** So many readings of the town in one language. */
const MOST = 3;
const MOST_LATIN = 8;

/** Adds what other languages call a region whose English name is a town's with Oblast or Krai. */
export function addOblast(name: string, forms: Forms): void {
  const [, first, behind, before, last] = REGION.exec(name) ?? [];
  const town = first ?? last;
  if (!town) return;
  // A region may lie anywhere, an oblast not.
  const isOblast = /^(?:oblast|krai)$/iu.test(behind ?? before ?? "");
  if (!isOblast && !isSlavicPlace(town)) return;
  const kind = KINDS[/^(?:krai|territory)$/iu.test(behind ?? before ?? "") ? "krai" : "oblast"];
  const towns = new Forms([], Number.POSITIVE_INFINITY);
  addSlavicPlace(town, towns, "home");
  const texts = towns.list().flatMap(({ text, reason }) => (reason === "case" ? [] : [text]));
  for (const language of ["ru", "uk"] as const) {
    const [ending, word] = kind[language];
    const others = language === "uk" ? /[ыэёў]|[сц]к$/u : /[іїєґў]|[сц]ьк$/u;
    const own = texts.filter(
      (text) => /^[А-ЯЁІЇЄҐ][а-яёіїєґ']+$/u.test(text) && !others.test(text),
    );
    for (const text of own.slice(0, MOST)) {
      const adjective = adjectiveOf(text.toLowerCase(), language) + ending;
      forms.add(`${capitalise(adjective)} ${word}`, "exonym");
    }
  }
  const latin = texts.filter((each) => /^\p{Script=Latin}+$/u.test(each));
  for (const text of [town, ...latin.slice(0, MOST_LATIN)]) {
    forms.add(`${kind.german} ${text}`, "exonym");
    forms.add(`${kind.french} ${text}`, "exonym");
  }
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
