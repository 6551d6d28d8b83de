/**
 * Given names of Europe and America as Russian and Ukrainian write them, and in whose language their
 * bearer's surname is likely to be.
 */
import { foldName } from "../fold-name";
import { GIVEN_NAMES } from "./given-names-table";
import { type Tongue, toUkrainian } from "./tongues";

export interface WesternName {
  ru: string;
  uk: string;
  tongues: readonly Tongue[];
}

const TONGUES: Readonly<Record<string, Tongue>> = {
  e: "english",
  d: "german",
  f: "french",
  s: "spanish",
  t: "portuguese",
  i: "italian",
  p: "polish",
  c: "czech",
  h: "hungarian",
  r: "romanian",
  k: "turkish",
  x: "plain",
};

let known: Map<string, WesternName[]> | undefined;

/** Built on first need. */
function index(): Map<string, WesternName[]> {
  if (known) return known;
  known = new Map();
  for (const line of GIVEN_NAMES.trim().split("\n")) {
    const [ru = "", uk = "", marks = "", ...latin] = line.split(" ");
    const own = uk === "-" ? toUkrainian(ru) : uk;
    const tongues = [...marks].flatMap((mark) => TONGUES[mark] ?? []);
    for (const spelling of new Set(latin.map(foldName))) {
      known.set(spelling, [...(known.get(spelling) ?? []), { ru, uk: own, tongues }]);
    }
  }
  return known;
}

/** All that a given name may be in Cyrillic, the likelier first; empty where it is unknown. */
export function findWesternName(word: string): readonly WesternName[] {
  const found = index().get(foldName(word)) ?? index().get(withoutUmlauts(foldName(word)));
  if (found || !word.includes("-")) return found ?? [];
  // Jean-Noël: each of the two as its language has it.
  const [firsts = [], seconds = [], ...more] = word
    .split("-")
    .map((part) => index().get(foldName(part)) ?? []);
  if (more.length > 0) return [];
  return firsts.flatMap((first) => {
    const second = seconds.find(({ tongues }) =>
      tongues.some((each) => first.tongues.includes(each)),
    );
    if (!second) return [];
    const tongues = first.tongues.filter((each) => second.tongues.includes(each));
    return [{ ru: `${first.ru}-${second.ru}`, uk: `${first.uk}-${second.uk}`, tongues }];
  });
}

/** A folded name without the e that stands for an umlaut's dots: Joerg. */
function withoutUmlauts(word: string): string {
  return word.replace(/(?<=[^aeiou])([aou])e(?=[^aeiou])/u, "$1");
}
