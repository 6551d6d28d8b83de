import {
  type ErrorCode,
  HOVER_KEY,
  type HoverMode,
  type Kind,
  type Mode,
  type VariantReason,
} from "../../src/model";

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
  quotationMarks: ["“", "”"],
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
  mute: "Do not mark this name",
  muted: (name: string) => `Do not mark ${name}`,
  here: "On this site",
  everywhere: "On all sites",
  statements: "What the report says",
  named: (words: string) => `Named here as “${words}”`,
  matched: (words: string, alias: string) => `“${words}” here, matched as “${alias}”`,
  /** Takes names of rules; those without a wording go without a word. */
  likely: (rules: readonly string[]) => {
    const words = rules.flatMap((rule) => ruleWords[rule] ?? []);
    return words.length > 0 ? `Likely: ${words.join("; ")}` : "Likely, not certain";
  },
  more: (n: number, text: string) =>
    `${text} more ${plural(n, "statement", "statements")} in the toolbar popup`,
  back: (name: string) => `Back to ${name}`,
  pin: "Pin",
  pinned: "Pinned",
  move: "Move: by arrow keys, or into the next corner",
  close: "Close",
  place: (at: string, of: string) => `${at} of ${of} on this page`,
  previous: "Previous mention",
  next: "Next mention",
  failed: "What the report says could not be read.",
};

/**
 * What speaks for or against a mention, by the names of the rules that found it. Not "name": that it
 * is one goes without saying.
 */
const ruleWords: Partial<Record<string, string>> = {
  bare: "others may bear this form too",
  word: "also a common word",
  "longer-before": "perhaps the end of a longer name",
  "longer-after": "perhaps the beginning of a longer name",
  "longer-of": "perhaps part of a longer name with “of”",
  date: "perhaps part of a date",
  money: "perhaps part of a currency’s name",
  elsewhere: "perhaps a namesake elsewhere",
  phrase: "perhaps a common word in its common use",
  address: "perhaps part of a web or mail address",
  cited: "perhaps the author of a work that is cited",
  woman: "perhaps a woman of that surname",
  beginning: "its capital may come from where it stands",
  beside: "it stands among other capitals",
  "first-name": "a given name by itself",
  title: "a title stands before it",
  office: "the office that the report gives stands before it",
  locative: "a word of place stands before it",
  place: "a word of place stands before what is also a place’s name",
  "given-name": "a given name of the person stands before it",
  acronym: "perhaps another’s acronym",
  peer: "another surname of the report stands beside it",
  rare: "hardly anybody else has this surname",
  anchored: "its full name is on the page",
  company: "others of the report are on the page",
  proper: "within sentences of the page it has a capital too",
  rival: "somebody else of that name is on the page",
};

export const popupStrings = {
  product: "Sidelight",
  settings: "Settings",
  found: (names: number, namesText: string, mentions: number, mentionsText: string) =>
    `${namesText} ${plural(names, "name", "names")}, ` +
    `${mentionsText} ${plural(mentions, "mention", "mentions")}`,
  onPage: (found: string) => `${found} on this page`,
  soFar: (found: string) => `${found} so far`,
  reading: "Reading the page…",
  readPage: "Read this page as a report",
  library: "Library",
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

/** What happens on a site. */
export const modeStrings = {
  title: (site: string) => `On ${site}`,
  names: { mark: "Mark", quiet: "Quiet", off: "Off" } satisfies Record<Mode, string>,
  hints: {
    mark: "Names are marked on the page.",
    quiet: "The page shows nothing and can see nothing. Its names are listed here.",
    off: "The page is not read.",
  } satisfies Record<Mode, string>,
};

/** Entities that are not marked. */
export const muteStrings = {
  title: "Do not mark",
  onSite: "On this site",
  onAll: "On all sites",
  here: (name: string, site: string) => `Do not mark ${name} on ${site}`,
  everywhere: (name: string) => `Do not mark ${name} on any site`,
  done: (name: string, site: string | null) =>
    site === null ? `${name} is no longer marked.` : `${name} is no longer marked on ${site}.`,
  undone: (name: string) => `${name} is marked again.`,
  muted: "Not marked",
  again: "Mark again",
  unmute: (name: string) => `Mark ${name} again`,
};

export const toastStrings = { undo: "Undo" };

/** The look-up: what is known of whom a text names, and adding it as a spelling. */
export const lookUpStrings = {
  look: "Look up",
  add: "Add a spelling",
  of: "is a spelling of…",
  text: "Spelling",
  search: "Search your reports",
  hint: "A name, or a part of one",
  none: (text: string) => `Nobody and nothing in your reports is named “${text}”.`,
  ask: "Whom or what does it name? Search your reports.",
  choose: "Add",
  chooseFor: (text: string, name: string) => `Add “${text}” as a spelling of ${name}`,
  added: (text: string, name: string) => `“${text}” is now a spelling of ${name}.`,
  known: (text: string, name: string) => `“${text}” is already a spelling of ${name}.`,
  refused: (text: string, why: string) => `“${text}” is not looked for on pages: ${why}.`,
};

/** The page with all settings. */
export const settingsStrings = {
  title: "Sidelight settings",
  sites: "Websites",
  allSites: "On all websites",
  ownSites: "Websites with a setting of their own",
  noSites: "No website has a setting of its own. The toolbar popup sets one for the page in front.",
  forget: "Remove",
  forgetSite: (site: string) => `Remove the setting of ${site}`,
  pages: "On pages",
  hover: "A card opens when you",
  hovers: {
    rest: "Rest on a name",
    key: "Hold a key",
    click: "Click",
  } satisfies Record<HoverMode, string>,
  hoverHints: {
    rest: "The pointer rests on a marked name for a moment.",
    key: `The pointer rests on a marked name while ${HOVER_KEY} is held down.`,
    click: "A marked name is clicked. Links still work.",
  } satisfies Record<HoverMode, string>,
  strip: "Show where names are beside the scrollbar",
  stripHint: "A thin strip; click it to go there.",
  muted: "Names that are not marked",
  noneMuted: "None. The toolbar popup and a name’s card can have it no longer marked.",
  everywhere: "on all websites",
  gone: "No longer in your reports",
  shortcuts: "Keyboard shortcuts",
  noKeys: "not set",
  changeShortcuts: "Change shortcuts",
  data: "Your data",
  dataText:
    "Reports, settings and all that was made of them are kept in this browser, on this machine, and " +
    "are sent nowhere. They go when Sidelight is removed.",
};

/** Why forms are looked for, or are not, and what can be done about it. */
export const spellingStrings = {
  title: "Spellings",
  trimmed: "Spellings you removed",
  reasons: {
    name: "In the report",
    added: "Added by you",
    exonym: "In other languages",
    script: "Other alphabets",
    spelling: "Other spellings",
    case: "Case endings",
    order: "Surname first",
    initials: "Given names as initials",
    short: "Shortened",
    acronym: "Abbreviation, or what it stands for",
    surname: "Surname alone",
    refused: "Never marked",
  } satisfies Record<"name" | "added" | "refused" | VariantReason, string>,
  /** Said of forms that others may bear too. */
  weak: {
    person: "only where the page names the person otherwise",
    place: "only where the page names the place otherwise",
    organisation: "only where the page names the organisation otherwise",
  } satisfies Record<Kind, string>,
  remove: (text: string) => `Do not mark ${text}`,
  restore: (text: string) => `Mark ${text} again`,
  again: "Mark again",
  changed: ({ removed, restored }: { removed: string[]; restored: string[] }) =>
    [
      removed.length > 0 && `No longer marked: ${removed.join(", ")}`,
      restored.length > 0 && `Marked again: ${restored.join(", ")}`,
    ]
      .filter(Boolean)
      .join(". "),
  refusal: (why = "") => refusals[why] ?? "too common to be told from other words",
};

const refusals: Partial<Record<string, string>> = {
  empty: "no word",
  number: "a number",
  letter: "a single letter",
  long: "too long to be written again",
  date: "a day or a month",
  word: "an everyday word",
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
  off: {
    title: "Sidelight is off on this site",
    text: "Its pages are not read, and nothing on them is marked. Choose Mark or Quiet to read them.",
  },
  closed: {
    title: "Your browser keeps Sidelight off this page",
    text: "It lets extensions read a site only when you say so. What Sidelight reads stays on your machine.",
    site: "Allow on this site",
    all: "Allow on all sites",
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
