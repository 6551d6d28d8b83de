import type { Word } from "../../document/parse";
import { STATE_ORGANS } from "../../lexicon/contexts";
import { CLUB_FIRSTS, NATIONAL_BODIES, TEAMS } from "../../lexicon/organisations";
import { IS } from "../traits";
import { type Add, isAdjective, type Own } from "./words";

/** What counts for several words being an organisation's name, or that of an event. */
export function weighBodies(own: Own, isLoud: boolean, add: Add): void {
  const { words, first, last, firstTraits, lastTraits, phrase } = own;
  const isKnown = phrase !== undefined;
  if (firstTraits & IS.organisation && !(lastTraits & IS.otherHead)) add("organisation");
  if (first.lower === "radio" || first.lower === "television") add("broadcaster");
  if (lastTraits & IS.organisation && !isKnown && !(lastTraits & IS.orgHead)) {
    add("organisationLast");
  }
  if (lastTraits & IS.orgHead && !isKnown) add("orgHeadLast");
  if (lastTraits & IS.orgHead && words.length > 2) add("headed");
  if (lastTraits & IS.companyEnd) add("companyEnd");
  const isAcronymFirst = (firstTraits & IS.organisation) !== 0 && first.text.includes(".");
  if ((own.isBodyFirst || isAcronymFirst) && !isKnown && lastTraits & (IS.orgHead | IS.orgOf)) {
    add("bodyOfOrganisation");
    const isPlain = own.words.every(({ isCapital }) => isCapital);
    if (own.isBodyFirst && lastTraits & IS.orgOf && isPlain) add("organOfBody");
  }
  weighOrigin(own, add);
  weighClubs(own, add);
  if (!isLoud && first.case === "all" && last.case === "all") add("capitalsLong");
  if (lastTraits & IS.otherHead && !isKnown) add("otherHead");
  if (
    lastTraits & IS.otherHead &&
    !(lastTraits & IS.orgHead) &&
    (own.isBodyFirst || firstTraits & IS.organisation)
  ) {
    add("bodyOther");
  }
  if (isAdjective(last)) add("adjective");
}

/** "Real Salbera", "Tennis Norway". */
function weighClubs(own: Own, add: Add): void {
  const { first, firstTraits, lastTraits, isPlaceLast, isBodyLast, phrase } = own;
  if (phrase !== undefined) return;
  // "U.S. State Department"
  if (isPlace(first, firstTraits) && (isBodyLast || isOffice(own))) add("bodyOfState");
  if (CLUB_FIRSTS.has(first.lower)) {
    const isTown = isPlaceLast || (lastTraits & IS.town) !== 0;
    add(isTown ? "clubOfPlace" : "clubFirst");
  } else if (NATIONAL_BODIES.has(first.lower) && isPlaceLast) add("clubOfPlace");
}

/** "Department of Salt", "Treasury", behind a land's initials. */
function isOffice({ lowers, traits, last }: Own): boolean {
  if (/^treasur(?:y|ies)$/u.test(last.lower)) return lowers.length === 2;
  return ((traits[1] ?? 0) & IS.orgOf) !== 0 && /^(?:of|for)$/u.test(lowers[2] ?? "");
}

/** "U.S.", "UK"; not "Norway", whose bodies are named apart. */
function isPlace({ text }: Word, traits: number): boolean {
  return (traits & IS.region) !== 0 && /^(?:\p{Lu}\.?){2,4}$/u.test(text);
}

/** What a place or a people counts for that an organisation's name begins with. */
function weighOrigin(own: Own, add: Add): void {
  const { last, firstTraits, lastTraits, phrase } = own;
  const isPlaceFirst = own.isPlaceFirst || (firstTraits & (IS.region | IS.state)) !== 0;
  if (isPlaceFirst && phrase === undefined) {
    if (TEAMS.has(last.lower)) add("team");
    if (lastTraits & IS.otherHead && !(lastTraits & IS.orgHead)) {
      add("placeOther");
      if (own.isPlaceFirst) add("placeCup");
    }
    if (lastTraits & (IS.orgHead | IS.companyEnd | IS.organisation)) {
      if (!isStateOrgan(own)) add("placeOrganisation");
      return;
    }
  }
  if (firstTraits & IS.demonym && lastTraits & (IS.orgHead | IS.companyEnd)) {
    add(isStateOrgan(own) ? "stateOrgan" : "peopleOrgan");
  }
  // "Norwegian Council of Salt Experts"
  const of = own.lowers.indexOf("of");
  if (firstTraits & IS.demonym && of > 1 && (own.traits[of - 1] ?? 0) & IS.orgHead) {
    const isOrgan = STATE_ORGANS.has(own.lowers[of - 1] ?? "");
    if (!isOrgan) add("peopleOrgan");
  }
}

/** "Russian Foreign Ministry", not "Irish Republican Army". */
function isStateOrgan({ words, traits, last }: Own): boolean {
  if (!STATE_ORGANS.has(last.lower)) return false;
  return words.slice(1, -1).every((_, at) => (traits[at + 1] ?? 0) & (IS.modifier | IS.closed));
}

const HOLY = /^(?:santa|san|s[aã]o)$/u;

/** What counts for several words being a place's name. */
export function weighPlaces(own: Own, add: Add): void {
  const { words, first, firstTraits, lastTraits, phrase } = own;
  const isKnown = phrase !== undefined;
  if (lastTraits & IS.placeHead && !isKnown) add("placeHead");
  if (firstTraits & IS.placeOpener) add("placeOpener");
  if (firstTraits & IS.placeOpener && words[1]?.case === "lower") add("openerOf");
  if (HOLY.test(first.lower)) add("holyPlace");
  if (firstTraits & IS.direction) add("direction");
  if (firstTraits & IS.direction && lastTraits & (IS.region | IS.town | IS.state)) {
    add("directionPlace");
  }
  if (lastTraits & IS.town && !isKnown) add("townLast");
  if (firstTraits & (IS.region | IS.state) && !isKnown) add("startsWithPlace");
}
