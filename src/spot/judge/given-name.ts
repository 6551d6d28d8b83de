import { fullNameWords, isMadeOf } from "./full-names";
import {
  CALENDAR,
  DATING,
  DEMONYMS,
  FORENAMES,
  LEADS,
  LINKS,
  STARTERS,
  TITLES,
} from "./open-lexicon";
import type { Scale } from "./rules";
import type { View } from "./view";
import { isInitials, type Word } from "./words";

/** Words that begin sentences and are no given names: Visiting. */
const NO_NAME = /.{3}ing$/;
/** Of a case, in UTF-16 code units. */
const LONGEST_ENDING = 3;

/**
 * Looks for a given name before a surname: the person's own makes it the full name (Ada B. Quill),
 * another makes it another's. Returns whether that settles what stands before.
 */
export function lookAtGivenName(view: View, before: Word, scale: Scale): boolean {
  if (!before.capital || (before.joined && before.lists & (STARTERS | LEADS | DEMONYMS)))
    return false;
  if (!view.goesOn(before, view.mention) || isMonth(view, before)) return false;
  const { gazetteer, form } = view;
  if (view.isFirstName) {
    scale.add(view.loud ? "beside" : "longer-before");
    return true;
  }
  if (!form.entities.every((entity) => gazetteer.data.entities[entity]?.full)) return false;
  const names = form.entities.flatMap((entity) => [...fullNameWords(gazetteer, entity)]);
  // Ada B. Quill, Ada Brown Quill: what decides is the first name.
  const given = firstName(view, before);
  const initial = isInitials(before) && !given ? before.folded.charAt(0) : undefined;
  const isOwn = (name: string) => {
    if (name === form.folded) return false;
    return initial ? name.startsWith(initial) : [given?.folded, before.folded].includes(name);
  };
  if (names.some(isOwn)) scale.add("given-name");
  else if (isOffice(view, before)) scale.add("title");
  else if (
    (view.loud && !(before.lists & FORENAMES) && !isWomans(view)) ||
    ((NO_NAME.test(before.folded) || isDeclined(view)) && view.begins(before))
  )
    scale.add("beside");
  else scale.add("longer-before");
  return true;
}

/** Wpis Muska: is it a surname in a case, which what begins the sentence may ask for? */
function isDeclined(view: View): boolean {
  const { reason, folded } = view.form;
  if (reason !== "surname") return false;
  return isMadeOf(view, (word) => {
    return folded.startsWith(word) && folded.length - word.length <= LONGEST_ENDING;
  });
}

/** Lavrova behind Ada, in a line of capitals: a woman's surname, or a man's in some case? */
function isWomans({ form }: View): boolean {
  return form.reason === "surname" && /(?:[oe]v|in|sk)a$/.test(form.folded);
}

/** The word before an initial or a second name, if it may be a given name. */
function firstName(view: View, second: Word): Word | undefined {
  const word = view.before(second);
  return word?.capital && word.joined && !(word.lists & (TITLES | STARTERS | LEADS))
    ? word
    : undefined;
}

/** Secretary of State, Minister of Defence: the end of an office. */
function isOffice(view: View, word: Word): boolean {
  const link = view.joinedBefore(word);
  const title = link && link.lists & LINKS ? view.joinedBefore(link) : undefined;
  return title !== undefined && (title.lists & TITLES) !== 0;
}

/** By June Quill was back: a month that ends what is said of time, though girls are called so. */
function isMonth(view: View, word: Word): boolean {
  return (word.lists & CALENDAR) !== 0 && ((view.joinedBefore(word)?.lists ?? 0) & DATING) !== 0;
}
