import type { Word } from "../../document/parse";
import type { PhraseMatch } from "../phrases";
import type { Rule } from "../rules";
import type { Line, Segment } from "../segments";
import { IS } from "../traits";
import { weighAlone } from "./alone";
import { weighAround } from "./around";
import { weighBodies, weighPlaces } from "./bodies";
import { weighLinks } from "./links";
import { weighPeople } from "./people";
import { weighSport, weighTable } from "./sport";
import type { Add, Own } from "./words";

/** What surrounds the lines: does the text tell of sport? */
export interface Setting {
  isSport: boolean;
  /** Offsets at which a dateline's place begins. */
  datelines: ReadonlySet<number>;
  /** Offsets at which a dateline's agency begins. */
  agencies: ReadonlySet<number>;
}

type Phrases = ReadonlyMap<number, PhraseMatch>;

/** Names what counts for a segment within its line, rule by rule. */
export function weigh(line: Line, segment: Segment, phrases: Phrases, setting: Setting, add: Add) {
  const own = ownWords(line, segment, phrases);
  if (!own) return;
  weighOwn(line, segment, own, add);
  weighAround(line, segment, add);
  if (setting.agencies.has(own.first.start)) add("agency");
  weighTable(line, segment, own.phrase, add);
  if (setting.datelines.has(own.first.start)) add("dateline");
  else if (setting.isSport) weighSport(line, segment, own.phrase, add);
}

function ownWords(line: Line, { from, to }: Segment, phrases: Phrases): Own | undefined {
  const words = line.words.slice(from, to);
  const traits = line.traits.slice(from, to);
  const [first, last] = [words[0], words.at(-1)];
  if (!first || !last) return undefined;
  let all = -1;
  words.forEach((word, at) => {
    if (word.isCapital) all &= traits[at] ?? 0;
  });
  return {
    words,
    lowers: words.map(({ lower }) => lower),
    traits,
    first,
    last,
    firstTraits: traits[0] ?? 0,
    lastTraits: traits.at(-1) ?? 0,
    all,
    phrase: phrases.get(from * 16 + to - from),
    isPlaceFirst: startsWith(phrases, { from, to }, false),
    isBodyFirst: startsWith(phrases, { from, to }, true),
    isBodyLast: phrases.get((from + 1) * 16 + to - from - 1) === "organisation",
    isPlaceLast: /^(?:country|city|region)$/u.test(
      phrases.get((from + 1) * 16 + to - from - 1) ?? "",
    ),
  };
}

/** Does a segment go on behind an organisation, or behind a place, that is known in full? */
function startsWith(phrases: Phrases, { from, to }: Segment, isOrganisation: boolean): boolean {
  for (let length = 1; length < to - from; length++) {
    const kind = phrases.get(from * 16 + length);
    if (kind !== undefined && (kind === "organisation") === isOrganisation) return true;
  }
  return false;
}

const LENGTHS: readonly Rule[] = ["one", "two", "three", "four"];
const PHRASES: Readonly<Record<NonNullable<PhraseMatch>, Rule>> = {
  country: "country",
  region: "region",
  city: "city",
  organisation: "organisationPhrase",
  people: "people",
  thing: "thing",
};

function weighOwn(line: Line, { from, to }: Segment, own: Own, add: Add): void {
  const { words, traits, all, phrase } = own;
  const names = words.filter((word, at) => isCounted(word, traits[at] ?? 0, at));
  add(LENGTHS[Math.max(names.length, Math.min(words.length, 2)) - 1] ?? "more");
  if (phrase && words.length > 1) add("phrase");
  if (phrase) add(PHRASES[phrase]);
  // "SOCCER - ", "Soccer-": what the headline is filed under.
  const isSlug = from === 0 && to === 1 && line.words[1]?.text === "-" && line.isLoud;
  if (isSlug && phrase === undefined) add("slug");
  if (line.isLoud && phrase === undefined) add(all & IS.english ? "loudEnglish" : "loud");
  if (phrase === "city" && all & IS.given) add("givenCity");
  if (phrase && words.length > 1) return;
  if (words.length === 1) weighAlone(own.first, own.firstTraits, line.isLoud, phrase, add);
  else weighSeveral(own, line.isLoud, add);
  if (own.last.kind === "number") add("number");
}

/** Does a word make a name longer? "bin" and "Al-" do not. */
function isCounted(word: Word, traits: number, at: number): boolean {
  return word.isCapital && !(traits & IS.particle && at > 0) && !/^al-/u.test(word.lower);
}

function weighSeveral(own: Own, isLoud: boolean, add: Add): void {
  weighPeople(own, add);
  weighBodies(own, isLoud, add);
  weighLinks(own, add);
  weighPlaces(own, add);
}
