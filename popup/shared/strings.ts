import type { ErrorCode, Kind } from "../../src/model";

/*
 * Every word of the interface, one object per surface so that a bundle carries only its own.
 * A translation replaces this module and `LANGUAGE`; functions take what varies, already formatted.
 */

/** The language of the strings below, with the region whose dates suit them. BCP 47. */
export const LANGUAGE = "en-GB";

const plural = (n: number, one: string, other: string): string => (n === 1 ? one : other);

export const kindStrings = {
  one: { person: "Person", place: "Place", organisation: "Organisation" },
  many: { person: "People", place: "Places", organisation: "Organisations" },
} satisfies Record<"one" | "many", Record<Kind, string>>;

/** Verbs that take whom they address as their object: "told reporters", but "said to reporters". */
const ADDRESSING = /(?:^|\s)(?:told|asked|reminded|assured|warned|informed|urged|thanked)$/i;

export const statementStrings = {
  quoted: (words: string) => `“${words}”`,
  speakerAs: (words: string) => `as “${words}”`,
  /** How and to whom something was said, both in the report's own words. */
  spoken: (cue = "", addressee = "") =>
    !addressee || !cue || ADDRESSING.test(cue)
      ? [cue || (addressee && "to"), addressee].filter(Boolean).join(" ")
      : `${cue} to ${addressee}`,
  unattributed: "Speaker not named",
  claim: "claim",
  claimHint: "Planned, possible, alleged or disputed: the report does not vouch for it",
  accordingTo: "according to ",
  paragraph: (n: string) => `paragraph ${n}`,
  /** A link's tooltip: what opens, where. */
  opens: (title: string, host: string) => `${title} (${host}, opens in a new tab)`,
  nothingSaid: "The report names it and says nothing more of it.",
};

export const cardStrings = {
  statements: "What the report says",
  named: (words: string) => `Named here as “${words}”`,
  matched: (words: string, alias: string) => `“${words}” here, matched as “${alias}”`,
  more: (n: number, text: string) =>
    `${text} more ${plural(n, "statement", "statements")} in the toolbar popup`,
};

export const popupStrings = {
  product: "Sidelight",
  found: (names: number, namesText: string, mentions: number, mentionsText: string) =>
    `${namesText} ${plural(names, "name", "names")}, ` +
    `${mentionsText} ${plural(mentions, "mention", "mentions")}`,
  onPage: (found: string) => `${found} on this page`,
  soFar: (found: string) => `${found} so far`,
  reading: "Reading the page…",
  alsoNamed: "Also named",
  position: "Position",
  facts: "Facts",
  quotes: "Quotes",
  showAll: (text: string) => `Show all ${text}`,
  place: (at: string, of: string) => `${at} / ${of}`,
  jump: (name: string, at: string, of: string) =>
    `Go to ${name} on the page, mention ${at} of ${of}`,
  jumped: (name: string, at: string, of: string) => `${name}: mention ${at} of ${of}`,
  jumpMissed: (name: string) => `That mention of ${name} is no longer on the page`,
};

/** The popup's notices: what is the matter, and what to do about it. */
export const noticeStrings = {
  empty: {
    title: "Nothing from your reports here",
    text: "This page names none of their people, places or organisations. If it changes, so does this list.",
  },
  barred: {
    title: "Browsers keep extensions off this page",
    text: "Settings, new tabs and add-on stores cannot be read. Open a web page and look here again.",
  },
  absent: {
    title: "This page was open before Sidelight",
    text: "Reload it once, and it is read against your reports.",
    action: "Reload page",
  },
  failed: {
    title: "Your reports could not be read",
    unexpected: (message: string) => `Something failed inside Sidelight: ${message}`,
    retry: "Try again",
  },
};

/** What to do about an expected error, beyond what its own message says. */
export const remedies: Partial<Record<ErrorCode, string>> = {
  "store-blocked": "Close Sidelight’s other tabs, then try again.",
  "no-database": "Restart the browser, then try again.",
  quota: "Free some disk space, then try again.",
  "no-page": "Reload the page, then try again.",
};
