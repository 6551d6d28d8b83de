/** Persons of anywhere in the scripts that write by ear, from how Cyrillic has the name. */
import { foldName } from "../fold-name";
import type { Forms } from "../forms";
import { capitalise } from "../words";
import { parts } from "./arabic-parts";
import { hebrewGiven } from "./hebrew";
import { pairs } from "./letters";
import { arabic, armenian, bulgarian, georgian, greek, hebrew, serbian } from "./sounds";

/** So many spellings of a whole name in one script: its words' ways, the likelier first. */
const MOST = 4;

const NOWHERE = /^$/u;

/** Surnames that are at home in a script, whose own rules then write them. */
const AT_HOME = {
  georgian: /(?:швили|дзе)$/u,
  armenian: /[^аеиоуя]ян$/u,
  bulgarian: /ич$/u,
  serbian: /ич$/u,
  greek: NOWHERE,
  arabic: NOWHERE,
  hebrew: NOWHERE,
} as const;

type Write = (word: string, isSurname: boolean, at: number) => string[];

/**
 * Adds a person's name in Greek, Arabic, Hebrew, Georgian, Armenian, Bulgarian and Serbian letters, as
 * far as Cyrillic forms of it are there already.
 * @param isEnglish its stops are breathed
 * @param given names as Latin letters have them
 */
export function addSounded(forms: Forms, isEnglish: boolean, given: readonly string[] = []): void {
  const readings = readingsIn(forms, isEnglish ? 2 : given.length + 1);
  const natives = given.map((word) => parts().get(foldName(word))?.native.replaceAll("_", " "));
  // Antony, which Russian hears as Энтони.
  const [first] = readings;
  if (/^a/iu.test(given[0] ?? "") && first?.startsWith("э")) readings.push(`а${first.slice(1)}`);
  for (const reading of readings) {
    const words = reading.split(" ");
    const last = words.length - 1;
    // Names between may be left out.
    const native = (at: number) => (given.length === last || at === 0 ? natives[at] : undefined);
    const add = (script: keyof typeof AT_HOME, write: Write) => {
      if (AT_HOME[script].test(reading)) return;
      const lists = words.map((word, at) => {
        return joined(word.split("-").map((part) => write(part, at === last, at)));
      });
      const names = lists.slice(1).reduce<string[]>(pairs, lists[0] ?? []);
      for (const name of names.slice(0, MOST)) {
        forms.add(titled(name, words), "script");
      }
    };
    add("greek", greek);
    add("arabic", (word, isSurname, at) => {
      // Muslims' names are written as Arabic has them, wherever their bearers live.
      const own = isSurname ? undefined : native(at);
      return own ? [own] : arabic(word);
    });
    add("hebrew", (word, isSurname) => {
      const own = isSurname ? undefined : hebrewGiven(word);
      return own ? [own, ...hebrew(word).slice(0, 1)] : hebrew(word);
    });
    add("georgian", georgian);
    add("armenian", (word) => armenian(word, isEnglish));
    add("bulgarian", bulgarian);
    add("serbian", serbian);
  }
}

/** Scripts in which an East Slavic town is written by ear, and how. */
const OF_TOWNS: readonly (readonly [RegExp, (word: string, isLast: boolean) => string[]])[] = [
  [/\p{Script=Greek}/u, greek],
  [/\p{Script=Arabic}/u, arabic],
  [/\p{Script=Hebrew}/u, hebrew],
  [/\p{Script=Georgian}/u, georgian],
  [/\p{Script=Armenian}/u, (word) => armenian(word, false)],
];

/**
 * Adds an East Slavic town's name in the scripts that no table has it in, from how its own Cyrillic
 * reads: the first form of those that are there already.
 */
export function addSoundedTown(forms: Forms): void {
  const made = forms.list();
  const own = made.find(({ text, reason, weak }) => {
    return reason === "script" && !weak && TOWN.test(text);
  })?.text;
  if (!own) return;
  const words = inRussian(own.toLowerCase()).replace(/х/gu, "ҳ").split(/[ -]/u);
  for (const [letters, write] of OF_TOWNS) {
    if (made.some(({ text }) => letters.test(text))) continue;
    const written = words.map((word, at) => write(word, at === words.length - 1)[0] ?? "");
    if (written.every(Boolean)) forms.add(titled(written.join(" "), []), "script");
  }
}

const TOWN = /^[А-яёіїєґІЇЄҐ']{3,}(?:[ -][А-яёіїєґІЇЄҐ']+)*$/u;

/** With capitals, but for particles. */
function titled(name: string, words: readonly string[]): string {
  // Georgian's capitals are for headlines.
  if (/\p{Script=Georgian}/u.test(name)) return name;
  return name
    .split(" ")
    .map((word, at) => (PARTICLE.test(words[at] ?? "") ? word : capitalise(word)))
    .join(" ");
}

const PARTICLE = /^(?:фон|ван|дер|ден|де|да|ди|дель|душ|бин|бен|ибн|аль)$/u;

/** Parts between hyphens together, each in its first way, then in its second. */
function joined(parts: readonly (readonly string[])[]): string[] {
  if (parts.some((ways) => ways.length === 0)) return [];
  const most = Math.max(...parts.map((ways) => ways.length));
  return Array.from({ length: most }, (_, at) =>
    parts.map((ways) => ways[at] ?? ways[0]).join("-"),
  );
}

const UKRAINIAN = /[іїєґ']|[сц]ьк/u;
const BELARUSIAN = /ў|дз[іе]|ц[ія]/u;

/**
 * Whole names in Russian letters among the forms, in small letters: of Ukrainians, whose own form
 * comes before, that one, too, and the one of so many words where another has fewer.
 */
function readingsIn(forms: Forms, words: number): string[] {
  const names = forms
    .list()
    .filter(({ text, reason, weak }) => reason === "script" && !weak && CYRILLIC.test(text))
    .map(({ text }) => text.toLowerCase())
    .filter((name) => !BELARUSIAN.test(name) || !UKRAINIAN.test(name));
  const [first] = names;
  if (first === undefined) return [];
  const russian = names.filter((name) => !UKRAINIAN.test(name));
  const readings = UKRAINIAN.test(first) ? [inRussian(first)] : [];
  const whole = russian.find((name) => name.split(" ").length === words);
  readings.push(...russian.slice(0, 1), ...(whole ? [whole] : []));
  return [...new Set(readings)];
}

const CYRILLIC = /^[А-яёіїєґўІЇЄҐЎ'-]+(?: [А-яёіїєґўІЇЄҐЎ'-]+)+$/u;

/** Ukrainian letters for Russian's of about the same sound. */
function inRussian(word: string): string {
  return word
    .replace(/(?<=[сц])ьк(?=ий$|ий )/gu, "к")
    .replace(/(?<!к)и|и(?!й(?:$| ))/gu, "ы")
    .replace(/[ії]/gu, "и")
    .replace(/є/gu, "е")
    .replace(/ґ/gu, "г")
    .replace(/'/gu, "ь");
}
