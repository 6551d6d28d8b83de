import { inBloom, stemsOf } from "../../text";
import { isClosed, MONTHS, WEEKDAYS } from "../document/closed";
import type { Word } from "../document/parse";
import { knowledge, wordKey } from "../lexicon/knowledge";
import { COMPANY_ENDS, ORG_HEADS, ORG_OF, ORGANISATIONS } from "../lexicon/organisations";
import { DEMONYMS, OTHER_HEADS, OTHERS } from "../lexicon/others";
import { ADDRESSES, PERSON_ENDS, PERSON_PARTICLES, ROLE_MODIFIERS, ROLES } from "../lexicon/people";
import {
  DIRECTIONS,
  PLACE_HEADS,
  PLACE_OF,
  PLACE_OPENERS,
  REGIONS,
  STATES,
} from "../lexicon/places";

/** What is known of a word by itself; bits. */
export const IS = {
  given: 1 << 0,
  people: 1 << 1,
  town: 1 << 2,
  english: 1 << 3,
  role: 1 << 4,
  address: 1 << 5,
  modifier: 1 << 6,
  orgHead: 1 << 7,
  companyEnd: 1 << 8,
  orgOf: 1 << 9,
  organisation: 1 << 10,
  placeHead: 1 << 11,
  placeOpener: 1 << 12,
  placeOf: 1 << 13,
  direction: 1 << 14,
  region: 1 << 15,
  state: 1 << 16,
  demonym: 1 << 17,
  otherHead: 1 << 18,
  other: 1 << 19,
  particle: 1 << 20,
  personEnd: 1 << 21,
  date: 1 << 22,
  closed: 1 << 23,
  female: 1 << 24,
  male: 1 << 25,
} as const;

const SETS: readonly (readonly [number, ReadonlySet<string>])[] = [
  [IS.role, ROLES],
  [IS.address, ADDRESSES],
  [IS.modifier, ROLE_MODIFIERS],
  [IS.orgHead, ORG_HEADS],
  [IS.companyEnd, COMPANY_ENDS],
  [IS.orgOf, ORG_OF],
  [IS.organisation, ORGANISATIONS],
  [IS.placeHead, PLACE_HEADS],
  [IS.placeOpener, PLACE_OPENERS],
  [IS.placeOf, PLACE_OF],
  [IS.direction, DIRECTIONS],
  [IS.region, REGIONS],
  [IS.state, STATES],
  [IS.demonym, DEMONYMS],
  [IS.otherHead, OTHER_HEADS],
  [IS.other, OTHERS],
  [IS.particle, PERSON_PARTICLES],
  [IS.personEnd, PERSON_ENDS],
  [IS.date, MONTHS],
  [IS.date, WEEKDAYS],
];

/** The bits of each word of the sets: one look-up rather than one for each set. */
const BITS = new Map<string, number>();
for (const [bit, words] of SETS) {
  for (const word of words) BITS.set(word, (BITS.get(word) ?? 0) | bit);
}

/** Traits of words, each worked out once. */
export class Traits {
  private readonly known = new Map<string, number>();
  /** The same of words in small letters, of which nobody asks whether they are names. */
  private readonly plain = new Map<string, number>();

  /** `small`: words of closed classes in the text's language, besides the English ones. */
  constructor(private readonly small: ReadonlySet<string> = new Set()) {}

  of(word: Word): number {
    const { lower, kind } = word;
    if (kind !== "word") return 0;
    const isPlain = word.case === "lower";
    const known = isPlain ? this.plain : this.known;
    let traits = known.get(lower);
    if (traits === undefined) {
      traits = plainTraits(lower) | (isPlain ? 0 : nameTraits(lower));
      if (this.small.has(lower)) traits |= IS.closed;
      known.set(lower, traits);
    }
    return traits;
  }
}

/** What is known of any word. */
function plainTraits(lower: string): number {
  const key = wordKey(lower);
  let traits = (BITS.get(key) ?? 0) | (BITS.get(lower) ?? 0);
  if (key.endsWith("s")) {
    const singular = key.slice(0, -1);
    if (ROLES.has(singular)) traits |= IS.role;
    if (WEEKDAYS.has(singular)) traits |= IS.date;
  }
  return isClosed(lower) ? traits | IS.closed : traits;
}

/** Letters of the longest word of a closed class that people are called by, as "Will". */
const LONGEST_SMALL_NAME = 4;

/** What is known of a word that may be of a name. */
function nameTraits(lower: string): number {
  const key = wordKey(lower);
  const { male, female, people, towns, english } = knowledge();
  let traits = isOfPeople(key) ? IS.demonym : 0;
  // The sets hold a few words that they were not made of: no small word of some length is a name.
  if (lower.length > LONGEST_SMALL_NAME && isClosed(lower) && !MONTHS.has(lower)) {
    return traits | IS.english;
  }
  const [isMale, isFemale] = [inBloom(male, key), inBloom(female, key)];
  if (isMale) traits |= IS.male | IS.given;
  if (isFemale) traits |= IS.female | IS.given;
  if (isMale || isFemale || inBloom(people, key)) traits |= IS.people;
  if (inBloom(towns, key)) traits |= IS.town;
  if (isEnglish(key, (word) => inBloom(english, word))) traits |= IS.english;
  return traits;
}

/** Endings of adjectives and nouns of peoples, and what the land's name ends in instead. */
const PEOPLE_ENDINGS: readonly (readonly [RegExp, readonly string[]])[] = [
  [/ns?$/u, ["", "e"]],
  [/ans?$/u, ["", "o", "y", "e"]],
  [/ians?$/u, ["", "y", "ia", "e", "i"]],
  [/is?$/u, [""]],
  [/ese$/u, ["", "a", "o"]],
  [/(?:er|ite|ers|ites)$/u, ["", "e"]],
];

/** Is the word of a people: a known one, or made of a land's name? */
function isOfPeople(key: string): boolean {
  if (DEMONYMS.has(key.replace(/s$/u, ""))) return true;
  if (key.includes("-")) return key.split("-").every((part) => DEMONYMS.has(part));
  if (key.length < 5 || REGIONS.has(key) || STATES.has(key)) return false;
  const { phrases } = knowledge();
  const isLand = (name: string) => {
    // "Tennis" is not of "Tenn."
    if (REGIONS.has(name) || (STATES.has(name) && !STATES.has(`${name}.`))) return true;
    return (phrases.get(name) ?? []).some(
      ({ words, kind }) => words.length === 1 && kind === "country",
    );
  };
  if (isLand(key)) return false;
  return PEOPLE_ENDINGS.some(([ending, lands]) => {
    return ending.test(key) && lands.some((land) => isLand(key.replace(ending, land)));
  });
}

function isEnglish(key: string, has: (word: string) => boolean): boolean {
  if (has(key) || stemsOf(key).some(has)) return true;
  return key.includes("-") && key.split("-").every((part) => part === "" || has(part));
}
