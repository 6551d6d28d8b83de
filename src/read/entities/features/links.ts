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
  const link = lowers.findIndex((word, at) => at > 0 && /^(?:on|in|to|at|\/|a)$/u.test(word));
  if (link > 0)
    add(
      (traits[link - 1] ?? 0) & IS.orgOf || of > 0 || lowers.includes("for")
        ? "headLink"
        : "linking",
    );
  const clitic = lowers.findIndex((word, at) => /^['’]s?$/u.test(word) && at > 0);
  if (clitic > 0) add("possessiveInside");
  // "Norway's Central Bank" is one of Norway's.
  if (clitic > 0 && isState(own, clitic)) add("statePossessive");
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
