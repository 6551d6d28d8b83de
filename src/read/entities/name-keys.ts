import { wordKey } from "../lexicon/knowledge";
import type { NameMention } from "./find";

/** Ends of companies' names that are often left out. */
const COMPANY_END =
  /(?: (?:inc|corp|corporation|co|company|companies|ltd|limited|plc|llc|llp|ag|sa|s\.a|nv|n\.v|spa|gmbh|group|holdings?|bhd|pty|&))\.?$/u;

/** Names that are one without being alike, each list beginning with the usual one. */
const SYNONYMS: readonly (readonly string[])[] = [
  ["united states", "us", "usa", "america", "united states of america"],
  ["britain", "uk", "united kingdom", "great britain", "gb"],
  ["uae", "united arab emirates", "emirates"],
  ["south korea", "s korea", "republic of korea"],
  ["north korea", "n korea", "dprk"],
  ["south africa", "s africa"],
  ["netherlands", "holland"],
  ["russia", "russian federation"],
  ["myanmar", "burma"],
  ["ivory coast", "cote d'ivoire"],
  ["czech republic", "czechia"],
  ["bosnia", "bosnia-herzegovina", "bosnia and herzegovina", "bosnia & herzegovina"],
  ["ukraine"],
  ["yugoslavia", "federal republic of yugoslavia"],
  ["ireland", "republic of ireland", "irish republic"],
  ["dr congo", "drc", "democratic republic of congo", "democratic republic of the congo"],
  ["european union", "eu"],
  ["united nations", "un"],
  ["federal reserve", "fed"],
  ["european central bank", "ecb"],
  ["international monetary fund", "imf"],
  ["world health organization", "world health organisation", "who"],
  ["world trade organization", "world trade organisation", "wto"],
  ["washington dc", "washington d.c", "washington"],
  ["new york city", "new york", "nyc"],
  ["st petersburg", "saint petersburg"],
  ["manchester united", "man united", "man utd"],
  ["paris saint-germain", "paris st germain", "psg"],
  ["international committee of the red cross", "icrc"],
];

const usual = new Map<string, string>();
for (const [first = "", ...others] of SYNONYMS) for (const name of others) usual.set(name, first);

/** The usual name of a place, as countries and towns are looked up: "U.S." is "united states". */
export function usualName(text: string): string {
  return nameKey({ kind: "place", words: text.split(" ") });
}

/** Words that never stand for one organisation by themselves. */
export const SAME = {
  generic: new Set(
    `the national international royal american british french german russian united new north south east
     west central general first state federal european world bank ministry department university
     association federation party council committee commission group company inc corp ltd plc union
     league club police court army air force forces house office center centre institute agency fund
     trust board city state of and for society school college hospital church government parliament
     senate congress exchange international news times post press television radio airlines industries
     holdings services systems security defence defense health education justice finance foreign
     interior human people social public democratic republican liberal labour conservative communist
     supreme high`
      .trim()
      .split(/\s+/u),
  ),
};

/** The key that names of the same spelling share, and those that are known to be one. */
export function nameKey({ kind, words }: Pick<NameMention, "kind" | "words">): string {
  let key = words.map(wordKey).join(" ").replace(/^the /u, "").replace(/ & /gu, " and ");
  if (kind === "person") return key.replace(/\./gu, "");
  key = key.replace(/(?<=\p{L})\.(?=\p{L}|$|\s)/gu, "");
  if (kind === "place") {
    key = key.replace(/^saint /u, "st ");
    return usual.get(key) ?? key;
  }
  for (let shorter = key.replace(COMPANY_END, ""); shorter !== key; ) {
    key = shorter;
    shorter = key.replace(COMPANY_END, "");
  }
  return usual.get(key) ?? key;
}

/** Capitals throughout, with full stops or without. */
export function isAcronym(text: string): boolean {
  return /^(?:\p{Lu}\.?){2,8}$/u.test(text);
}

const SMALL = new Set("of for and the in on to at de la del des du & et y e a".split(" "));

/** Acronyms that a name may have: of its words, with the small ones and without. */
export function acronymsOf(words: readonly string[]): string[] {
  const initials = (list: readonly string[]) => list.map((word) => word[0] ?? "").join("");
  const split = words.flatMap((word) => word.split("-"));
  const large = split.filter((word) => !SMALL.has(word) && !/^['’]/u.test(word));
  if (large.length < 2) return [];
  const all = [initials(large), initials(split.filter((word) => !/^['’]/u.test(word)))];
  // The body of a state without the state: "U.S. Food and Drug Administration".
  if (large.length > 3) all.push(initials(large.slice(1)));
  return [...new Set(all)].filter((it) => it.length > 1);
}
