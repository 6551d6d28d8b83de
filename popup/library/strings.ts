import type { ExchangeFormat } from "../../src/exchange";
import type { ShelfItem, ShelfState } from "../../src/model";

const plural = (n: number, one: string, other: string): string => (n === 1 ? one : other);

/** The library: all reports, and what becomes of them. */
export const libraryStrings = {
  title: "Library",
  documentTitle: (title?: string) => (title ? `${title} – Sidelight` : "Sidelight: library"),
  counts: (n: number, text: string) => `${text} ${plural(n, "report", "reports")}`,
  drop: "Drop reports here",
  dropHint:
    "Text, Markdown, web pages (HTML), Word (.docx), PDF, mail (.eml) and packs, many at once",
  privately: "What you add stays in the library, though this window is private.",
  choose: "Choose files",
  paste: "Paste text",
  pasteLabel: "The report’s text",
  pasted: "Pasted text",
  readPasted: "Read it",
  cancel: "Cancel",
  close: "Close",
  added: (n: number, text: string) => `${text} ${plural(n, "report", "reports")} added`,
  reading: (text: string) => `${text} being read`,
  cancelAll: "Stop reading",
  waiting: (n: number, text: string) => `${text} ${plural(n, "waits", "wait")} for your review`,
  acceptAll: "Accept all",
  states: {
    reading: "Reading",
    review: "To review",
    ready: "On pages",
    failed: "Not read",
  } satisfies Record<ShelfState, string>,
  publishing: "Getting ready",
  unpainted: "In the popup only",
  confidential: "Confidential",
  confidentialOf: (title: string) => `${title} is confidential`,
  confidentialMeans:
    "Names that only confidential reports have are never marked on a page, which could read its marks; the popup lists them.",
  found: (names: number, namesText: string, said: number, saidText: string) =>
    `${namesText} ${plural(names, "name", "names")}, ` +
    `${saidText} ${plural(said, "statement", "statements")}`,
  accept: "Accept",
  acceptOf: (title: string) => `Accept ${title} as it was read`,
  cancelOf: (title: string) => `Stop reading ${title}`,
  remove: "Delete",
  removeOf: (title: string) => `Delete ${title}`,
  removeSure: "Delete for good?",
  keep: "Keep",
  removed: (title: string) => `${title} is deleted`,
  more: "Show more",
  empty: "No reports yet",
  emptyText: "Drop a file, paste a text, or press “Read this page” in the toolbar popup.",
  unreadable: (name: string) => `${name}: could not be opened; is it a folder, or was it moved?`,
  exportAs: "Export",
  exportOf: (title: string) => `Export ${title}`,
  formats: {
    pack: "Sidelight pack",
    jsonld: "Web Annotations (JSON-LD)",
    csv: "Table (CSV)",
    markdown: "Markdown",
  } satisfies Record<ExchangeFormat, string>,
};

/** What has become of an item. */
export function stateText({ state, accepted, confidential }: ShelfItem): string {
  if (accepted) return libraryStrings.publishing;
  const isHidden = state === "ready" && confidential;
  return isHidden ? libraryStrings.unpainted : libraryStrings.states[state];
}

/** One report's review. */
export const reviewStrings = {
  back: "Library",
  loading: "Opening the report…",
  gone: "This report is no longer in the library",
  goneText: "It was deleted, or replaced by a newer reading of the same text.",
  notYet: "This report is still being read",
  failed: "This report could not be read",
  accept: "Accept and mark on pages",
  acceptConfidential: "Accept for the popup",
  accepted: "Its names are marked on pages. What you change here counts once you accept it.",
  waiting:
    "Look through what was found, then accept it: its names are marked on pages from then on.",
  acceptedConfidential:
    "It is confidential: the popup lists its names. What you change here counts once you accept it.",
  waitingConfidential:
    "Look through what was found, then accept it: the popup lists its names from then on. It is confidential, so pages are not marked.",
  onPages: "On pages",
  undo: "Undo",
  nothingToUndo: "Nothing to undo",
  text: "The report’s text",
  noText:
    "The report’s text did not come with it; its names and statements can be changed all the same.",
  moreText: "Show more of the text",
  tabs: { names: "Names", quotes: "Quotes", facts: "Facts", common: "Too common" },
  filter: "Find a name",
  noNames: "No names were found. Select one in the text, or add it here.",
  noMatch: "No name has these letters.",
  showAll: (text: string) => `Show all ${text}`,
  mentions: (n: number, text: string) => `${text} ${plural(n, "mention", "mentions")}`,
  name: "Name",
  role: "Role",
  kind: "Kind",
  forms: "Named in the text as",
  split: "Split off",
  splitOf: (form: string) => `Make ${form} a name of its own`,
  merge: "Same as",
  mergeChoose: "Choose a name…",
  drop: "Drop this name",
  dropped: (name: string) => `${name} is dropped`,
  next: "Next mention",
  addTitle: "Add a name",
  addLabel: "Name, as the text has it",
  add: "Add",
  addedNowhere: (name: string) =>
    `The text does not have “${name}” as a word of its own, or it is there already.`,
  selected: (name: string) => `Add “${name}” as`,
  selectedAlso: (name: string) => `Another name of ${name}`,
  speaker: "Speaker",
  nobody: "Not named",
  show: "Show in text",
  unsay: "Drop",
  unsayOf: (text: string) => `Drop “${text}”`,
  noQuotes: "No quotes were found.",
  noFacts: "No facts were found.",
  noneCommon: "Every name here can be marked on pages.",
  common:
    "These would mark everyday words, so pages are not searched for them, or only where more speaks for them.",
  commonWord: "a common word, too: marked only where the page speaks for the name",
  keys: "Keys in the list: ↑ ↓ go, 1 2 3 person, place, organisation, R rename, M same as, Delete drop, N next mention; Ctrl+Z undo, Ctrl+Enter accept.",
  done: {
    drop: (name: string) => `${name} is dropped`,
    retype: (name: string, kind: string) => `${name}: ${kind}`,
    rename: (name: string, to: string) => `${name} is now ${to}`,
    merge: (name: string, to: string) => `${name} is the same as ${to}`,
    split: (form: string) => `${form} is a name of its own`,
    add: (name: string) => `${name} is added`,
    speaker: "The speaker is corrected",
    unsay: "The statement is dropped",
  },
};
