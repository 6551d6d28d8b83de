import type { Word } from "../words";

/** -1: what is told is past; 1: it is to come; 0: nothing says so. */
export type Direction = -1 | 0 | 1;

const words = (list: string): ReadonlySet<string> => new Set(list.split(" "));

const FUTURE = words(
  "will shall won't would expected expects scheduled schedule planned plans planning plan due " +
    "upcoming going hopes hope deadline tomorrow must should may could intends intend " +
    "intended slated ahead next postponed forthcoming prepare prepares preparing aims " +
    "begins starts opens meets ends arrives leaves returns faces goes plays hosts visits travels " +
    "resumes closes expires departs heads takes comes airs reopens convenes votes speaks holds tours runs",
);
/** The same with a subject in the plural: "talks begin", "who meet". */
const FUTURE_BASE = words(
  "begin start open meet end arrive leave return face go play host visit travel resume close expire " +
    "depart head take come air reopen convene vote speak hold tour",
);
const PAST = words(
  "was were had did been said told since after ago last began became came went took made left met " +
    "found held gave saw got won lost led spoke wrote broke fell rose sent shot struck drew kept " +
    "ran stood thought brought built bought caught fought heard knew paid put read sold spent hit " +
    "cut quit shut earlier recently",
);
/** Of the words that look ahead those that may be nouns: "the plan", "twelve votes". */
const NOUNS = words(
  "plan plans schedule deadline hope hopes visits tours votes runs plays ends starts heads faces hosts holds takes",
);
/** Behind these no verb stands, but a noun or what describes one. */
const BEFORE_NOUN =
  /^(?:the|an?|its?|his|her|their|our|my|your|this|that|these|those|any|no|such|'s|’s|of|for|two|three|four|five|six|seven|eight|nine|ten|\d+)$/;
/** What was held to come, in "as expected", "more than planned", "the planned march". */
const AWAITED = /^(?:expected|planned|scheduled|intended|upcoming|forthcoming)$/;
/** Words that with a word of time between still limit it: "by early Friday". */
const OF_LIMIT = /^(?:early|late|next|this|mid|the|noon|midnight|end|of|at|least|-)$/;

/** Verbs that put off or allow until a day that is to come. */
const EXTENDING = words(
  "gave delayed postponed extended adjourned suspended deferred put ordered told asked urged required",
);
/** Words before "by" or "until" among which the verb is looked for. */
const REACH = 12;

/**
 * "by Friday", "until early May" are to come unless what they limit is past: "fled until Friday", "had
 * been found by Friday"; undefined where no limit stands there: "by telephone on Friday", and of
 * "By Friday, they had".
 */
export function limitTells(all: readonly Word[], from: number): Direction | undefined {
  let at = from - 1;
  while (at > from - 5 && OF_LIMIT.test(all[at]?.lower ?? "")) at--;
  if (!/^(?:by|until)$/.test(all[at]?.text ?? "")) return undefined;
  for (let index = at - 1; index >= Math.max(0, at - REACH); index--) {
    const word = all[index];
    if (!word || /^[.!?;]$/.test(word.text)) break;
    // "told to leave by Friday"
    if (word.lower === "to" && isVerb(all[index + 1])) return 1;
    const direction = tellsAt(all, index);
    // "gave them until Friday", "had until Friday"
    const isOpen = EXTENDING.has(word.lower) || (word.lower === "had" && index === at - 1);
    if (direction !== 0) return isOpen ? 1 : direction;
  }
  return 1;
}

/** "is on Monday", "are Friday": what is told in the present of a day is to come. */
export function isSet(all: readonly Word[], from: number): boolean {
  const on = all[from - 1]?.lower === "on" ? from - 2 : from - 1;
  return /^(?:is|are)$/.test(all[on]?.lower ?? "");
}

/** Verbs that tell of what is set for a day only close to it: "he goes on Friday". */
const CLOSE = words("holds takes comes goes faces heads runs speaks opens plays");
const CLOSE_BY = 5;

/** Does a verb stand too far off to tell when a day is? "It comes amid a row over a meeting Friday". */
export function isTooFar(word: string, distance: number): boolean {
  return distance > CLOSE_BY && CLOSE.has(word);
}

/** Which way the word of an index looks, what stands beside it considered. */
export function tellsAt(all: readonly Word[], index: number): Direction {
  const word = all[index]?.lower ?? "";
  // "in May", "Will Quill"
  if (all[index]?.text !== word && /^(?:may|will)$/.test(word)) return 0;
  if (isStillToCome(all, index)) return 1;
  const direction = tells(word);
  if (direction < 0) return toBe(all, index) ?? direction;
  return direction > 0 ? ahead(all, index, word) : 0;
}

/** The same of a word behind a date that ends before `to`: "could" may be of what has come of it, and "the Friday deadline" is not to come for that. */
export function tellsAhead(all: readonly Word[], index: number, to: number): Direction {
  const word = all[index]?.lower ?? "";
  const isAttribute = index === to && NOUNS.has(word);
  const isOpen = isAttribute || /^(?:may|could|should|would|must)$/.test(word);
  const direction = tellsAt(all, index);
  return isOpen && direction > 0 ? 0 : direction;
}

/** "will be held", "to be shut": what a passive that is not yet done looks to. */
function toBe(all: readonly Word[], index: number): Direction | undefined {
  if (all[index - 1]?.lower !== "be") return undefined;
  return /^(?:to|will|shall)$/.test(all[index - 2]?.lower ?? "") ? 1 : undefined;
}

/** Does a word that looks ahead do so where it stands? */
function ahead(all: readonly Word[], index: number, word: string): Direction {
  const [before, next] = [all[index - 1]?.lower ?? "", all[index + 1]?.lower ?? ""];
  if (word === "ahead") return next === "of" ? 1 : 0;
  if (word === "next") return /^(?:day|to|door)$/.test(next) ? 0 : 1;
  if (word === "postponed") return /^(?:to|till)$/.test(next) ? 1 : -1;
  // "had expected to land", "had been due"
  const first = before === "been" ? (all[index - 2]?.lower ?? "") : before;
  if (first === "had" && (AWAITED.test(word) || word === "due" || word === "slated")) return -1;
  if (word === "would" || word === "could") return isRefusal(all, index) ? -1 : 1;
  if (word === "due" && next === "to") return /^(?:is|are|was|were|be)$/.test(before) ? 1 : 0;
  if (/^(?:planning|preparing|going)$/.test(word) && /^(?:was|were)$/.test(before)) {
    return next === "to" ? 1 : -1;
  }
  if (AWAITED.test(word) && /^(?:than|as|the|an?|its|his|her|their)$/.test(before)) return 0;
  const isNoun = NOUNS.has(word) && next !== "to" && isNounAt(all, index);
  return isNoun ? 0 : 1;
}

/** "the plan", "a new deadline", "announced plans". */
function isNounAt(all: readonly Word[], index: number): boolean {
  const [first, before] = [all[index - 2]?.lower ?? "", all[index - 1]?.lower ?? ""];
  const isSingular = !all[index]?.lower.endsWith("s");
  return BEFORE_NOUN.test(before) || (isSingular && BEFORE_NOUN.test(first)) || tells(before) < 0;
}

/** "would not say", "could not comment": at the time of the report. */
function isRefusal(all: readonly Word[], index: number): boolean {
  const [not, verb] = [all[index + 1]?.lower ?? "", all[index + 2]?.lower ?? ""];
  return (
    not === "not" &&
    /^(?:say|comment|discuss|confirm|elaborate|disclose|give|reveal|identify|answer|provide|be)$/.test(
      verb,
    )
  );
}

/** Words that with "to" and a verb look ahead, whatever their own tense: "agreed to close it in May". */
const WILLING = words(
  "decided agreed vowed promised pledged threatened chosen ready likely want wants wanted " +
    "hoping hoped urged ordered asked told set preparing obliged bound sworn",
);
const NOT_A_VERB = /^(?:the|an?|this|that|his|her|its|their|our|my|your|all|it|them|us|him)$/;

/** "set for May", "agreed to close it in May", "is heard in May", "as soon as". */
function isStillToCome(all: readonly Word[], index: number): boolean {
  const [before, word, next] = [-1, 0, 1].map((it) => all[index + it]?.lower ?? "");
  if (word === "set" && next === "for") return true;
  // "is to speak", "were to meet": settled, and not yet done.
  if (/^(?:is|are|was|were)$/.test(word ?? "") && next === "to" && isVerb(all[index + 2]))
    return true;
  if (FUTURE_BASE.has(word ?? "")) return isPlural(all, index - 1);
  if (word === "soon" || word === "early") return next === "as";
  if (WILLING.has(word ?? "") && next === "to") {
    return isVerb(all[index + 2]);
  }
  // "When the case is heard": a passive of the present.
  return /^(?:is|are)$/.test(before ?? "") && tells(word ?? "") < 0;
}

function isVerb(word: Word | undefined): boolean {
  return word !== undefined && /^\p{Ll}/u.test(word.text) && !NOT_A_VERB.test(word.lower);
}

const OPENING = /^(?:to|did|not|see|saw|seen|let|help|helped|make|made|watch|watched|hear|heard)$/;

/** "talks", "who", "they": behind which a verb's plain form is of the present. */
function isPlural(all: readonly Word[], at: number): boolean {
  const word = all[at]?.lower ?? "";
  if (/^(?:who|which|they|we|people|police)$/.test(word)) return true;
  // "Did the ministers meet", "saw the ministers meet": no verb of the present.
  const isOpen = [all[at - 1], all[at - 2]].some(
    (it) => it !== undefined && OPENING.test(it.lower),
  );
  return /\p{L}{2}[^s]s$/u.test(word) && !isOpen && tells(word) === 0;
}

function tells(word: string): Direction {
  if (FUTURE.has(word) || word.endsWith("'ll") || word.endsWith("’ll")) return 1;
  if (PAST.has(word) || (word.length > 4 && word.endsWith("ed"))) return -1;
  return 0;
}
