import type { Form } from "../gazetteer";
import { isOfFullName } from "./full-names";
import { lookAtGivenName } from "./given-name";
import {
  COMPANIES,
  CROWNED,
  DEMONYMS,
  FORENAMES,
  HEADS,
  JOINERS,
  KIN,
  LEADS,
  LINKS,
  LOCATIVE,
  MILLIONS,
  NAMESAKES,
  OPENERS,
  PEERS,
  POLITIES,
  REGIONS,
  STARTERS,
  STATES,
  TITLES,
} from "./open-lexicon";
import type { Scale } from "./rules";
import type { View } from "./view";
import { isHyphen, isInitials, isPossessive, isStop, isUpper, type Word } from "./words";

/** Words that begin sentences and are no names: Visiting, Recently. */
const STARTER_ENDING = /.{3}(?:ing|ly)$/;
/** Shorter titles are forms of address. */
const SHORTEST_OFFICE = 3;
/** Before an office they make another of it. */
const DEPUTY = /^(?:vice|deputy|assistant|shadow)$/;
/** Tell what a woman was called before she married. */
const NEE = /^(?:nee|geborene|урожденная)$/;
/** The most words of a longer name that are looked at. */
const LONGEST_NAME = 7;

/** What the words before a mention say: titles, given names, beginnings of longer names. */
export function lookBefore(view: View, scale: Scale): void {
  const { text, mention, kind, previous: word } = view;
  if (!word) return;
  const { lists, capital, joined } = word;
  // Ada Marn (née Quill): what somebody else was called.
  if (joined && NEE.test(word.folded)) {
    scale.add("longer-before");
    return;
  }
  if (lists & KIN && isKin(view, word)) {
    scale.add("longer-before");
    return;
  }
  if (lists & TITLES && (joined || isStop(text, word.end, mention.start))) {
    if (kind === "person")
      scale.add(
        isCrowned(view, word) ? "longer-before" : isOwnOffice(view, word) ? "office" : "title",
      );
    return;
  }
  if (isPossessive(text, word) && !(lists & LINKS)) return;
  if (isTwin(view, word)) {
    scale.add("longer-before");
    return;
  }
  const before = view.mentionBefore(word);
  if (before) {
    const isSecond = view.isFirstName && word.joined && !view.loud;
    if (
      isSecond ||
      isGivenName(view, word) ||
      isNamesake(view, word, before) ||
      isWithGivenName(view, word, before)
    )
      scale.add("longer-before");
    return;
  }
  if (view.isSurname && lookAtGivenName(view, word, scale)) return;
  if (!joined) {
    if (isInitialed(view, word)) scale.add("longer-before");
    // Banca d'Italia.
    const isElided = lists & LINKS && /^['’]$/.test(text.slice(word.end, mention.start));
    if (isElided) lookBeforeSmall(view, word, scale);
    // Jean-Ada, Al-Ada, Jean-Ada Quill: half of a given name is another name. Surnames are joined, too.
    if (kind === "person" && isHalf(view, word))
      scale.add(view.isSurname && !view.isFirstName ? "beside" : "longer-before");
    return;
  }
  if (lists & LOCATIVE) {
    if (kind === "place") scale.add("locative");
    // From Jordan: rather the land.
    else if (view.isSurname && view.lists & (NAMESAKES | STATES)) scale.add("place");
  }
  if (!capital) lookBeforeSmall(view, word, scale);
  else if (lists & OPENERS && kind !== "person" && !(lists & STARTERS && view.begins(word)))
    scale.add("longer-before");
  else if (!(lists & (STARTERS | LEADS))) scale.add(ruleOf(view, word));
}

/** Is a word half of a name, of which the mention is the other? But not so in Anti-Ada. */
function isHalf({ text, mention, isSurname, isFirstName }: View, word: Word): boolean {
  if (!word.capital || !isHyphen(text, word.end, mention.start)) return false;
  const mayBeArticle = word.lists & LINKS && (isFirstName || !isSurname);
  return !(word.lists & STARTERS) || mayBeArticle !== 0;
}

/** H.G. Wells: initials before a place that people are called after; but not the U.S. */
function isInitialed({ kind, text, mention }: View, word: Word): boolean {
  if (kind !== "place" || !word.capital || !isInitials(word) || !word.folded.includes("."))
    return false;
  return !(word.lists & (STARTERS | STATES)) && isStop(text, word.end, mention.start);
}

/** Quill & Quill. */
function isTwin({ isSurname, text, mention, form }: View, word: Word): boolean {
  return isSurname && word.folded === form.folded && text.slice(word.end, mention.start) === " & ";
}

/** Her sister, Georgia; their son Jordan: places that children are named after. */
function isKin({ kind, lists, text, mention }: View, word: Word): boolean {
  const isAfter = word.joined || text.slice(word.end, mention.start) === ", ";
  return kind === "place" && isAfter && (lists & FORENAMES) !== 0;
}

/** Georgia Quill: a place that girls are named after, not where one is (In Georgia Quill said). */
function isGivenName(view: View, word: Word): boolean {
  if (!view.isSurname || view.loud || !word.joined || !(word.lists & FORENAMES)) return false;
  const before = view.before(word);
  if (before?.joined && before.lists & LOCATIVE) return false;
  return !isOfFullName(view, word.folded);
}

/**
 * Is a title one that the report gives? Mr. and Dr. tell nothing, a vice president is no president,
 * and one of another nation another.
 */
function isOwnOffice(view: View, word: Word): boolean {
  if (word.folded.length <= SHORTEST_OFFICE) return false;
  const above = view.joinedBefore(word);
  const isTelling = above && (DEPUTY.test(above.folded) || above.lists & DEMONYMS);
  const told = isTelling ? [above.folded, word.folded] : [word.folded];
  return view.form.entities.some((entity) => {
    const role = ` ${view.gazetteer.data.entities[entity]?.role ?? ""} `;
    return told.every((each) => role.includes(` ${each} `));
  });
}

/** Prince Charles is not Ada Charles: behind such titles stand given names. */
function isCrowned({ form }: View, word: Word): boolean {
  return form.reason === "surname" && (word.lists & CROWNED) !== 0;
}

/** Ada Georgia, where Ada is a given name that the report knows: a place as a surname. */
function isNamesake(view: View, word: Word, before: Form): boolean {
  const isApart = view.kind === "person" || !view.single || !word.joined;
  return !isApart && before.weak && (word.lists & FORENAMES) !== 0;
}

/** Is it a given name, and neither a place's name nor a thing's? */
function isForename({ lists }: Word): boolean {
  return (lists & FORENAMES) !== 0 && !(lists & (NAMESAKES | STATES | HEADS | COMPANIES));
}

/** Omar Ada Quill, where the report has an Omar. */
function isWithGivenName(view: View, word: Word, before: Form): boolean {
  if (view.kind !== "person" || view.isSurname || !word.joined || view.loud) return false;
  return view.kindOf(before) === "person" && !before.folded.includes(" ");
}

/** What a capital says that stands right before the mention. */
function ruleOf(view: View, word: Word): "longer-before" | "beside" {
  const { kind, single } = view;
  // European Union, where the report has a union of its own.
  if (kind === "organisation" && single && view.lists & HEADS) return "longer-before";
  if (word.lists & DEMONYMS || isUnit(view, word)) return "beside";
  const isPlain = kind === "person" || !single;
  if (view.loud)
    return !isPlain && (word.lists & FORENAMES || isResult(view, word))
      ? "longer-before"
      : "beside";
  // Omar Ada Quill is not Ada Quill.
  if (kind === "person" && !single && isForename(word)) return "longer-before";
  // Rzeczpospolita Polska, Bundesrepublik Deutschland.
  if (word.lists & POLITIES && !(word.lists & COMPANIES)) return "beside";
  if (isPlain) return "beside";
  if (kind === "organisation" && view.isAcronym) return "beside";
  const isStarter = word.lists & REGIONS || STARTER_ENDING.test(word.folded);
  return isStarter && view.begins(word) ? "beside" : "longer-before";
}

/**
 * Locomotive Moscow 2: in a line of results the words before a number are the club's name. Not so
 * in headlines: Orlea Beats Moscow 2-1.
 */
function isResult({ text, next }: View, { start, end }: Word): boolean {
  if (!next?.joined || !/^\d/.test(next.folded)) return false;
  return !isUpper(text.slice(start, end), 1) && !/[-–:]/.test(text.charAt(next.end));
}

/** 3 bln SKR China order: what has a figure before it is a measure. */
function isUnit(view: View, word: Word): boolean {
  if (!isUpper(view.text.slice(word.start, word.end), 1)) return false;
  const before = view.joinedBefore(word);
  const figure = before && before.lists & MILLIONS ? view.joinedBefore(before) : before;
  return figure !== undefined && /^\d/.test(figure.folded);
}

function lookBeforeSmall(view: View, word: Word, scale: Scale): void {
  if (word.lists & LINKS) lookBeforeLink(view, word, scale);
  else if (word.folded === "for") lookBeforeFor(view, word, scale);
  else if (word.folded === "in" && isInName(view, word)) scale.add("longer-of");
}

/** Bank of Canada, Charles de Gaulle: a capital before a word that joins names. */
function lookBeforeLink(view: View, link: Word, scale: Scale): void {
  const head = view.before(link);
  if (!head?.joined || !head.capital || isPossessive(view.text, head) || view.mentionBefore(head))
    return;
  const isOf = link.folded === "of";
  if (isOf && isPeer(view, head)) scale.add("longer-of");
  if (head.lists & (TITLES | STARTERS | LEADS | POLITIES | DEMONYMS)) return;
  const isHead = head.lists & (HEADS | COMPANIES | OPENERS);
  // Of people only what is called after them has "of" in its name; with "de" they have it, too.
  if (isOf && view.kind === "person" && (!isHead || view.loud)) return;
  // Shares of Quarry fell: a capital that the sentence gives.
  const isByTheWay = view.loud || view.begins(head) || isPerson(view, head);
  scale.add(!isHead && isByTheWay ? "beside" : "longer-of");
}

/** The Prince of Wales need not be there; a crown prince is one of the land. */
function isPeer(view: View, head: Word): boolean {
  if (view.kind !== "place" || !(head.lists & PEERS)) return false;
  return !((view.joinedBefore(head)?.lists ?? 0) & OPENERS);
}

/** Commission for Europe: only what is headed so is a name. */
function lookBeforeFor(view: View, link: Word, scale: Scale): void {
  const head = view.kind === "place" ? view.joinedBefore(link) : undefined;
  if (head?.capital && head.lists & HEADS) scale.add("longer-of");
}

/** Ada Quill of Kyiv: two capitals and no head are a person's name. */
function isPerson(view: View, head: Word): boolean {
  const first = view.before(head);
  // Radio Echo of Kyiv is none.
  if (!first?.capital || (first.joined && first.lists & (STARTERS | LEADS | OPENERS | HEADS)))
    return false;
  // The Boy Scouts of Orlea.
  if (view.kind === "place" && view.joinedBefore(first)?.folded === "the") return false;
  return view.goesOn(first, head) || isHyphen(view.text, first.end, head.start);
}

/** Organisation for Security and Cooperation in Europe: is the word "in" one of such a name? */
function isInName(view: View, link: Word): boolean {
  let isFor = false;
  let word = view.before(link);
  for (let count = 0; word?.joined && count < LONGEST_NAME; count++) {
    if (!word.capital && !(word.lists & JOINERS)) return false;
    // Institutes for something are in a city; organisations have the continent in their name.
    if (isFor && /^organi[sz]ation$/.test(word.folded)) return true;
    isFor = word.folded === "for";
    word = view.before(word);
  }
  return false;
}
