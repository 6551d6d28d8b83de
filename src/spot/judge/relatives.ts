import { KIN, OWNERS } from "./open-lexicon";
import type { View } from "./view";
import { isPossessive, type Word } from "./words";

/** Words between whose relative somebody is and what kind of one: her late husband. */
const FARTHEST = 2;

/**
 * Is somebody of the same surname told as a relative (his father, Ivor Quill; Thea Quill, her
 * daughter)? Such a person leaves the surname alone to whom the page is about.
 */
export function isRelative(view: View): boolean {
  const given = view.previous;
  if (!given) return false;
  const { text, mention, next } = view;
  if (next && text.slice(mention.end, next.start) === ", " && next.lists & OWNERS) {
    return leadsTo(view, next);
  }
  const kin = view.before(given);
  // First Lady Thea Quill.
  if (kin?.joined && kin.folded === "lady" && view.joinedBefore(kin)?.folded === "first")
    return true;
  const isAside = kin && (kin.joined || text.slice(kin.end, given.start) === ", ");
  return isAside === true && (kin.lists & KIN) !== 0 && isOwned(view, kin);
}

/** Does a word of kinship follow, after a word or two? */
function leadsTo(view: View, owner: Word): boolean {
  let word: Word | undefined = owner;
  for (let count = 0; count <= FARTHEST; count++) {
    word = word && view.behind(word);
    if (!word?.joined) return false;
    if (word.lists & KIN) return true;
  }
  return false;
}

/** Does somebody's name or pronoun stand before a word of kinship? */
function isOwned(view: View, kin: Word): boolean {
  let word: Word | undefined = kin;
  for (let count = 0; count <= FARTHEST; count++) {
    word = word && view.before(word);
    if (!word?.joined) return false;
    if (word.lists & OWNERS || isPossessive(view.text, word)) return true;
  }
  return false;
}
