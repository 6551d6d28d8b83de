import type { Word } from "../../document/parse";
import { SURNAME } from "../../lexicon/contexts";
import { IS } from "../traits";
import { type Add, isAdjective, isMixed, type Own } from "./words";

/** What tells that a word is more than the last of a person's name. */
const KNOWN_LAST =
  IS.english |
  IS.orgHead |
  IS.placeHead |
  IS.otherHead |
  IS.region |
  IS.town |
  IS.demonym |
  IS.organisation;
const NO_PERSON = IS.english | IS.orgHead | IS.placeHead | IS.otherHead | IS.region | IS.closed;
const INITIAL = /^\p{Lu}\.?(?:\p{Lu}\.)*$/u;

/** What counts for several words being a person's name, or not. */
export function weighPeople(own: Own, add: Add): void {
  const { words, traits, first, last, firstTraits, lastTraits, phrase } = own;
  const isPlain = !(firstTraits & (IS.english | IS.town | IS.orgHead | IS.placeHead));
  if (firstTraits & IS.given && isPlain) add("givenPlain");
  if (firstTraits & IS.given) add("givenFirst");
  else if (firstTraits & IS.people) add("peopleFirst");
  if (lastTraits & IS.people && phrase === undefined) add("peopleLast");
  if (SURNAME.test(last.lower)) add("surnameEnding");
  if (words.slice(0, -1).some(({ text }) => INITIAL.test(text) && text.length <= 4)) add("initial");
  if (words.some((word, at) => word.case === "lower" && isParticle(own, at))) add("particle");
  if (words.some(({ text }, at) => at > 0 && /^["“‘]$/u.test(text))) add("nickname");
  if (lastTraits & IS.personEnd) add("personEnd");
  if (hasRoleInside(own)) add("roleInside");
  if (traits.some((it, at) => it & IS.demonym && words[at]?.isCapital)) add("demonymInside");
  if (firstTraits & IS.address && !(firstTraits & IS.given)) add("addressFirst");
  if (firstTraits & IS.address && /^s(?:t\.?|aint)$/u.test(first.lower)) add("saint");
  if (words.length === 2 && first.case === "first" && isKorean(last)) add("koreanGiven");
  weighStrangers(own, add);
}

/** "Jae-in", as given names of Korea are written, behind the family's name. */
function isKorean(word: Word): boolean {
  return /^\p{Lu}\p{Ll}{1,5}-\p{Ll}{2,6}$/u.test(word.text) && !isAdjective(word);
}

function isParticle({ words, traits }: Own, at: number): boolean {
  return ((traits[at] ?? 0) & IS.particle) !== 0 && words[at]?.lower !== "the";
}

/** "Foreign Minister Ada Quill"; not "John Major" nor "Zayed bin Sultan". */
function hasRoleInside({ words, traits, lastTraits }: Own): boolean {
  if (lastTraits & (IS.orgHead | IS.companyEnd)) return false;
  return traits.slice(0, -1).some((it, at) => {
    const isBehindParticle = ((traits[at - 1] ?? 0) & IS.particle) !== 0;
    return it & IS.role && words[at]?.isCapital && !isBehindParticle;
  });
}

/** What it tells that words are of no list. */
function weighStrangers(
  { words, traits, first, last, firstTraits, lastTraits, all, phrase }: Own,
  add: Add,
) {
  const isKnown = phrase !== undefined;
  if (!isKnown && !(all & IS.english) && traits.every((it) => !(it & NO_PERSON)))
    add("unknownPair");
  if (all & IS.english && !isKnown) add("englishAll");
  else if (lastTraits & IS.english && !(lastTraits & IS.people)) add("englishLast");
  else if (words.length === 2 && last.case === "first" && !(lastTraits & KNOWN_LAST)) {
    add("unknownLast");
  } else if (words.length === 3 && firstTraits & IS.given && !(lastTraits & KNOWN_LAST)) {
    add("strangerThird");
  }
  if (isKnown) return;
  if (isMixed(first)) add("mixedFirst");
  if (words.length === 2 && !(firstTraits & KNOWN_LAST) && lastTraits & IS.people) {
    add("strangerFirst");
  }
}
