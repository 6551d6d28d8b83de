import { IS } from "../traits";
import type { Add, Own } from "./words";

/** What the small words within a name count for: "Bank of", "Institute for", "Johnson & Johnson". */
export function weighLinks({ traits, lastTraits, lowers }: Own, add: Add): void {
  const head = traits.some((it) => it & (IS.orgHead | IS.orgOf));
  const of = lowers.indexOf("of");
  if (of > 0) {
    const before = traits[of - 1] ?? 0;
    if (before & (IS.orgOf | IS.orgHead)) add("orgOf");
    else if (before & IS.placeOf) add("placeOf");
    else if (!(lastTraits & IS.companyEnd)) add("otherOf");
  }
  if (lowers.includes("for")) add(head ? "forHead" : "for");
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
  if (lowers.some((word, at) => /^['’]s?$/u.test(word) && at > 0)) add("possessiveInside");
}
