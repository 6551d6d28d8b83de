import { IS } from "../traits";
import type { Add, Own } from "./words";

/** What the small words within a name count for: "Bank of", "Institute for", "Johnson & Johnson". */
export function weighLinks(own: Own, add: Add): void {
  const { traits, lastTraits, lowers } = own;
  const head = traits.some((it) => it & (IS.orgHead | IS.orgOf));
  const of = linkOf(own);
  if (of > 0) {
    const before = traits[of - 1] ?? 0;
    if (before & (IS.orgOf | IS.orgHead)) add("orgOf");
    else if (before & IS.placeOf) add("placeOf");
    else if (before & IS.otherHead) add("eventOf");
    else if (!(lastTraits & IS.companyEnd)) add("otherOf");
  }
  const and = lowers.indexOf("and");
  // "Bank of Norland and National Salt Bank" are two, and so are "Oslo for the Commission".
  if (of > 0 && and > of && (traits[and - 1] ?? 0) & (IS.region | IS.state | IS.town)) {
    add("ofPlaceAnd");
  }
  const lead = lowers.indexOf("for");
  if (lead > 0) {
    const isHeaded = traits.slice(0, lead).some((it) => it & (IS.orgHead | IS.orgOf));
    add(isHeaded ? "forHead" : "for");
    if ((traits[lead - 1] ?? 0) & (IS.region | IS.state | IS.town)) add("ofPlaceAnd");
  }
  if (lowers.includes("&")) add("ampersand");
  if (lowers.includes("and"))
    add(lastTraits & (IS.orgHead | IS.companyEnd) || head ? "andHead" : "and");
  weighJoined(own, and, add);
  const aim = lowers.findIndex((word, at) => at > 0 && /^(?:against|without)$/u.test(word));
  if (aim > 0) {
    // "Clerks Without Borders"
    const isBody = (traits[aim - 1] ?? 0) & (IS.orgHead | IS.orgOf) || isBorderless(lowers, aim);
    add(isBody ? "aim" : "linking");
  }
  const link = lowers.findIndex((word, at) => at > 0 && /^(?:on|in|to|at|\/|a)$/u.test(word));
  if (link > 0) {
    const isHeaded = (traits[link - 1] ?? 0) & IS.orgOf || of > 0 || lowers.includes("for");
    // "School of Politics at Quill University" are two.
    // So is where a body is: "Centre for Salt in Oslo".
    const isApart =
      lastTraits & (lowers[link] === "in" ? IS.orgHead | IS.town | IS.region : IS.orgHead);
    const mayPart = /^(?:at|in)$/u.test(lowers[link] ?? "");
    add(isHeaded && !(mayPart && isApart) ? "headLink" : "linking");
  }
  const clitic = lowers.findIndex((word, at) => /^['’]s?$/u.test(word) && at > 0);
  if (clitic > 0) add("possessiveInside");
  // "Norway's Central Bank" is one of Norway's.
  if (clitic > 0 && isState(own, clitic)) add("statePossessive");
}

/** Two bodies that are joined by "and" are none: "the Salt Bank of Norland and the Harbour Guild". */
function weighJoined({ lowers, traits, words }: Own, and: number, add: Add): void {
  if (and < 1) return;
  const behind = and + 1;
  if (lowers[behind] === "the" && isBodyAmong(traits, behind + 1)) {
    add("andThe");
    return;
  }
  const isHeadBefore = traits.slice(0, and).some((it) => it & (IS.orgHead | IS.orgOf));
  // "Committee for Salt and Reporters Without Norland"
  const isHeadBehind = ((traits[behind] ?? 0) & IS.orgOf) !== 0 || isBorderless(lowers, behind + 1);
  const isLinked = words.slice(behind + 1).some(({ lower }) => BODY_LINK.test(lower));
  if (isHeadBefore && isHeadBehind && isLinked) add("twoBodies");
}

function isBorderless(lowers: readonly string[], at: number): boolean {
  return lowers[at] === "without" && /^(?:borders|frontiers)$/u.test(lowers[at + 1] ?? "");
}

const BODY_LINK = /^(?:of|for|against|without|on)$/u;

function isBodyAmong(traits: readonly number[], from: number): boolean {
  const bodies = IS.orgHead | IS.orgOf | IS.organisation | IS.placeHead;
  return traits.slice(from).some((it) => it & bodies);
}

const FOREIGN_OF = /^(?:de|du|del|des|di|della|do|da)$/u;

/** Where "of" stands, or the same in another language behind a word for a body: "Banque du". */
function linkOf({ lowers, traits }: Own): number {
  const of = lowers.indexOf("of");
  if (of >= 0) return of;
  return lowers.findIndex((word, at) => FOREIGN_OF.test(word) && (traits[at - 1] ?? 0) & IS.orgOf);
}

/** Is what a clitic stands behind a land or a town? */
function isState({ traits, isPlaceFirst }: Own, clitic: number): boolean {
  return isPlaceFirst || ((traits[clitic - 1] ?? 0) & (IS.region | IS.state)) !== 0;
}
