import type { Form } from "../gazetteer";
import { isOfFullName } from "./full-names";
import {
  BYNAMES,
  CALENDAR,
  COMPANIES,
  DEMONYMS,
  FORENAMES,
  HEADS,
  LINKS,
  LOCATIVE,
  MONEY,
  NAMESAKES,
  OFFICES,
  OPENERS,
  REIGNS,
  STARTERS,
  STATES,
  TITLES,
} from "./open-lexicon";
import type { Scale } from "./rules";
import type { View } from "./view";
import { isHyphen, isUpper, REACH, type Word } from "./words";

/** The most words of a longer name that are looked at. */
const LONGEST_TAIL = 4;
/** 49ers, 67s: clubs that have a year for a name. */
const TEAM = /^\d+(?:er)?s$/;
/** Scripts whose languages have cases come behind Latin. */
const FIRST_GREEK = "\u0370";
const LAST_ASCII = "\u007f";
/** Behind an author's surname: other authors, and a year. */
const CITED =
  /^(?:(?:,| and| &|, and|, &) \p{Lu}[\p{L}’'-]+){0,3}(?: et al\.?)?(?: \((?:1[89]|20)\d\d[a-z]?[);,:]|, (?:1[89]|20)\d\d[a-z]?[);])/u;
/** Sergeyevna, Wladimirowitsch: what somebody has of the father's name, folded. */
const PATRONYMIC =
  /(?:[eoy]vi(?:ch|c|tch|t)|[oe]witsch|owicz|[ei]vna|ovna|[iy]chna|ович|евич|иович|овна|евна|івна|ивна)$/;
const CURRENCY = /\p{Sc}/u;

/** What the words behind a mention say: the rest of a longer name, or a title and so no name. */
export function lookBehind(view: View, scale: Scale): void {
  const { kind, next: word } = view;
  if (isMoney(view)) scale.add("money");
  // 東京タワー, 北京大学: Tokyo Tower, Peking University.
  if (view.attached & HEADS) scale.add("longer-after");
  if (!word) return;
  if (isCited(view)) scale.add("cited");
  const form = view.mentionBehind(word);
  if (!word.joined) lookBehindMark(view, word, form, scale);
  else if (form) {
    if (isGivenName(view, form) || isOther(view, form)) scale.add("longer-after");
  } else if (!word.capital && !TEAM.test(word.folded)) {
    if (word.lists & MONEY) scale.add("money");
    // German says den and der before whatever it is.
    if (/^de[nr]$/.test(word.folded) && view.loud) return;
    // The Gulf is one, the Gulf of Mexico another.
    const isPart =
      word.lists & LINKS && (word.folded !== "of" || view.lists & HEADS || isBody(view));
    if (isPart) lookBehindLink(view, word, scale);
    else if (view.isSurname && isByname(view, word)) scale.add("longer-after");
  } else if (isMiddle(view, word)) {
    scale.add("longer-after");
  } else if (!isSmall(view, word) && !(kind === "person" && word.lists & REIGNS)) {
    lookAtTail(view, word, scale);
  }
}

/** US$5, US $5: is it whose currency a sum is in? But what costs the US $5 is paid by the state. */
function isMoney({ text, mention, isAcronym, previous }: View): boolean {
  const { end } = mention;
  if (isCurrency(text.charAt(end))) return true;
  const isApart = isAcronym && text.charAt(end) === " " && previous?.folded !== "the";
  return isApart && isCurrency(text.charAt(end + 1)) && /\d/.test(text.charAt(end + 2));
}

/** Quill (2019), Quill and Marn (2019), Quill et al., 2019: whoever wrote a paper, not the person. */
function isCited({ text, mention, isSurname }: View): boolean {
  return isSurname && CITED.test(text.slice(mention.end, mention.end + REACH));
}

/** Is it a currency's sign? Of most it is sooner seen than by what Unicode says of them. */
function isCurrency(sign: string): boolean {
  return sign === "$" || (sign > LAST_ASCII && CURRENCY.test(sign));
}

/** Has a word its capital by the way: a day, a headline's And, but not Today as papers have it? */
function isSmall(view: View, word: Word): boolean {
  const { lists, end } = word;
  // Lee Jun-marn, Ahmad Al-Marn: half of a name.
  if (view.isSurname && view.text.charAt(end) === "-") return false;
  // Wang Jun, but Quill Monday and Quill June 5.
  if (view.isSurname && lists & CALENDAR && !word.folded.endsWith("day")) {
    return /^\d/.test(view.behind(word)?.folded ?? "");
  }
  return (lists & (STARTERS | CALENDAR)) !== 0 && !(lists & HEADS);
}

/** Thomas D. Quill: an initial tells that a given name was before it. */
function isMiddle(view: View, { start, end }: Word): boolean {
  return view.isSurname && end - start === 1 && view.text.charAt(end) === ".";
}

/** Is a place rather a given name, as a surname follows? Not so in "In Georgia Quill said". */
function isGivenName(view: View, next: Form): boolean {
  if (view.kind !== "place" || view.kindOf(next) !== "person" || /\s/.test(next.folded))
    return false;
  const { previous } = view;
  return !view.loud && !(previous?.joined && previous.lists & LOCATIVE);
}

/** Thomas Quill, who is neither Ada Thomas nor Boris Quill. */
function isOther(view: View, next: Form): boolean {
  // Omar Ada Quill, where the report has an Omar.
  if (next.folded.includes(" "))
    return view.isSurname && !view.form.weak && !view.loud && view.kindOf(next) === "person";
  // Ada Georgia, Ada Orlov: whatever stands behind a given name is the surname.
  if (view.isFirstName) return view.kindOf(next) !== "organisation";
  // Omar Ada: whoever Omar is, with a given name of Ada Quill's behind it his name is longer.
  const isGiven = next.weak && next.reason === "short" && view.kindOf(next) === "person";
  if (isGiven && view.isSurname && view.single && !view.loud)
    return !isOfFullName(view, next.folded);
  if (!view.isSurname || !view.single || view.loud || !(view.lists & FORENAMES)) return false;
  return view.kindOf(next) === "person";
}

/** The Labour Party of one land is not another's. */
function isBody({ kind, lastLists }: View): boolean {
  return kind === "organisation" && (lastLists & HEADS) !== 0;
}

/** Quill the Elder. */
function isByname(view: View, word: Word): boolean {
  const behind = word.folded === "the" ? view.behind(word) : undefined;
  return behind?.joined === true && behind.capital && (behind.lists & BYNAMES) !== 0;
}

/** Washington Post, Quill Street, but President Quill: the capitals behind a mention. */
function lookAtTail(view: View, word: Word, scale: Scale): void {
  const { kind } = view;
  const { lists, isAdjective } = tailOf(view, word);
  // U.S. Independence Day is no longer name of the state.
  if (view.isAcronym && isHoliday(view, word)) return;
  if (word.lists & OPENERS && view.text.charAt(word.end) === "-") {
    // Paris Saint-Germain.
    scale.add("longer-after");
    return;
  }
  if ((lists & TITLES && !view.isFirstName) || (lists & COMPANIES && kind === "organisation"))
    return;
  // Georgia Quill, Ada Marn: two people, of whom neither is Ada Quill.
  const isTurned = kind === "person" && view.form.folded.includes(",");
  // Quill, Ada Borisovna.
  if (isTurned && PATRONYMIC.test(word.folded)) return;
  if (!isTurned && view.loud && !(word.lists & (HEADS | COMPANIES))) {
    // In capitals throughout, what follows a given name is more often a surname than a verb.
    if (isListed(view, word) || (view.isFirstName && isShouted(view))) scale.add("longer-after");
    return;
  }
  scale.add(isTurned || lists || !isApart(view, isAdjective) ? "longer-after" : "beside");
}

/** Jordan Fisk, Chad Lowry 4, Victoria Munn (Orla): a given name and one word more, in a list. */
function isListed(view: View, word: Word): boolean {
  const { kind, lists, text, mention, previous } = view;
  if (!view.isFirstName && (kind !== "place" || !(lists & FORENAMES))) return false;
  const gap = previous ? text.slice(previous.end, mention.start) : ",";
  const behind = text.slice(word.end, word.end + 2) || ",";
  return /[,;:.\u2029]/.test(gap) && /^(?:[,;\u2029]| [(\d])/.test(behind);
}

/** A day that has a name, behind a state's acronym. */
function isHoliday(view: View, word: Word): boolean {
  const day = view.kind === "place" ? view.behind(word) : undefined;
  return day?.joined === true && day.capital && day.folded === "day";
}

/** Is a capital that says nothing by itself none of the name? */
function isApart(view: View, isAdjective: boolean): boolean {
  // Chelsea Quill is a person, the club is not.
  if (view.kind === "organisation" && view.lists & FORENAMES) return false;
  if (isAdjective || view.kind === "organisation") return true;
  // Moskaus Antwort, мэр Москвы Ада Квилл: a longer name would have the case at its end.
  if (view.form.reason === "case") return true;
  if (view.kind === "person") return !view.single;
  // US and EU are used like adjectives, before whatever.
  if (view.isAcronym) return true;
  // In Kyiv Ada Quill said: hardly a name begins behind this word.
  return view.previous?.folded === "in" || isOffice(view);
}

/** What the first word that says something says, among the capitals behind a mention. */
function tailOf(view: View, first: Word): { lists: number; isAdjective: boolean } {
  let word: Word | undefined = first;
  let isAdjective = true;
  for (let count = 0; count < LONGEST_TAIL && word?.joined && word.capital; count++) {
    const lists = word.lists & (TITLES | HEADS | COMPANIES);
    if (lists) return { lists, isAdjective };
    isAdjective &&= (word.lists & DEMONYMS) !== 0;
    word = view.behind(word);
  }
  // U.S. Catholic bishops: a capital for the adjective's own sake.
  return { lists: 0, isAdjective: isAdjective && word !== first && word?.joined === true };
}

/**
 * Ambassador to Ukraine Ada Quill, mayor of Kyiv Ada Quill, мэр Москвы Ада Квилл: is it the place of
 * an office? Where cases do what "of" does, any word may stand between, too: министр обороны России.
 */
function isOffice(view: View): boolean {
  const { previous } = view;
  if (!previous?.joined) return false;
  const hasCases = previous.folded > FIRST_GREEK;
  if (previous.lists & TITLES) return hasCases;
  const isLink = previous.lists & OFFICES || hasCases;
  const office = isLink ? view.joinedBefore(previous) : undefined;
  return office !== undefined && (office.lists & TITLES) !== 0;
}

/** Charles de Gaulle, Salah al-Din: a joining word, and a capital behind it. */
function lookBehindLink(view: View, link: Word, scale: Scale): void {
  const rest = view.behind(link);
  const goesOn = rest && (rest.joined || isHyphen(view.text, link.end, rest.start));
  if (!goesOn || !rest.capital || view.mentionBehind(rest)) return;
  const isName = view.kind === "organisation" ? link.folded === "of" && isBody(view) : view.single;
  if (isName) scale.add("longer-after");
}

/** Moscow, Idaho; Smith-Jones; Smith & Sons. */
function lookBehindMark(view: View, word: Word, form: Form | undefined, scale: Scale): void {
  const { text, mention } = view;
  if (!word.capital) return;
  const gap = text.slice(mention.end, word.start);
  // Quill & Quill.
  if (form && gap === " & " && form === view.form && view.isSurname) scale.add("longer-after");
  if (form) return;
  if (view.kind === "place") {
    // Guinea-Bissau, Moscow-Pullman Daily News.
    const isHyphened = isHyphen(text, mention.end, word.start);
    if (isHyphened && (word.lists & HEADS || isHeaded(view, word))) scale.add("longer-after");
    if (gap === ", " && word.lists & STATES && view.lists & NAMESAKES) scale.add("elsewhere");
  } else if (!view.isSurname) return;
  else if (gap === ", " && word.lists & STATES && /^[,.;)]/.test(text.slice(word.end)))
    scale.add("elsewhere");
  else if (gap === " & " || (gap === ", " && isTurnedBefore(view, word))) scale.add("longer-after");
  else if (isHyphen(text, mention.end, word.start)) scale.add("beside");
}

/** Does a thing's name of several capitals go on with a word? */
function isHeaded(view: View, word: Word): boolean {
  const next = view.behind(word);
  return next?.joined === true && next.capital && (tailOf(view, next).lists & HEADS) !== 0;
}

/** Is a mention in capitals throughout? */
function isShouted({ text, mention }: View): boolean {
  return isUpper(text.slice(mention.start, mention.end), 1);
}

/** QUILL, Igor: a list has the surname first, of somebody else. */
function isTurnedBefore(view: View, given: Word): boolean {
  const { text } = view;
  if (!isShouted(view)) return false;
  if (isUpper(text.slice(given.start, given.end), 1)) return false;
  const next = view.behind(given);
  const isGiven =
    given.lists & FORENAMES || (next?.joined === true && PATRONYMIC.test(next.folded));
  return Boolean(isGiven) && !isOfFullName(view, given.folded);
}
