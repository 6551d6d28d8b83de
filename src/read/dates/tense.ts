import type { Word } from "../words";
import { civil, type DayNumber } from "./calendar";

/** -1: what is told is past; 1: it is to come; 0: nothing says so. */
export type Direction = -1 | 0 | 1;

const words = (list: string): ReadonlySet<string> => new Set(list.split(" "));

const FUTURE = words(
  "will shall won't would expected expects scheduled schedule planned plans planning plan due " +
    "upcoming going until by hopes hope deadline tomorrow must should may could intends intend " +
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
const LIMIT = /^(?:by|until)$/;
/** Words on each side that are looked at. */
const BEFORE = 14;
const AFTER = 10;

/**
 * Which way a date looks that does not say it ("Friday", "in April"), by the nearest verb or other
 * word that tells, first of those before it, then of those behind, in its sentence.
 */
export function directionAt(all: readonly Word[], from: number, to: number): Direction {
  if (isSet(all, from)) return 1;
  for (let index = from - 1; index >= Math.max(0, from - BEFORE); index--) {
    const word = all[index];
    if (!word || endsSentence(all, index)) break;
    // "by Friday", "until early May"; not "by telephone on Friday", nor "By Friday, they had".
    const isLimit = LIMIT.test(word.lower) && (index < from - 2 || word.text !== word.lower);
    const direction = isStillToCome(all, index) ? 1 : tells(word.lower);
    if (direction !== 0 && !isLimit) return direction;
  }
  for (let index = to; index < Math.min(all.length, to + AFTER); index++) {
    const word = all[index];
    if (!word || endsSentence(all, index)) break;
    const direction = LIMIT.test(word.lower) ? 0 : tells(word.lower);
    if (direction !== 0) return direction;
  }
  return 0;
}

/** "is on Monday", "are Friday": what is told in the present of a day is to come. */
function isSet(all: readonly Word[], from: number): boolean {
  const on = all[from - 1]?.lower === "on" ? from - 2 : from - 1;
  return /^(?:is|are)$/.test(all[on]?.lower ?? "");
}

/** Words that with "to" and a verb look ahead, whatever their own tense: "agreed to close it in May". */
const WILLING = words(
  "decided agreed voted vowed promised pledged threatened chosen ready likely want wants wanted " +
    "hoping hoped urged ordered asked told set able begin began preparing obliged bound sworn",
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

function endsSentence(all: readonly Word[], index: number): boolean {
  const { text, end } = all[index] as Word;
  if (text !== "." && text !== "!" && text !== "?") return false;
  const next = all[index + 1];
  return next === undefined || (next.start > end && next.text !== next.lower);
}

/** Days that the side of the anchor seems farther off of which tense does not speak. */
const RELUCTANCE = { past: 150, future: 60 };

/** The year in which a day that comes every year lies nearest to the anchor, tense considered. */
export function yearNearest(
  anchor: DayNumber,
  direction: Direction,
  dayIn: (year: number) => DayNumber,
): number {
  const far = (year: number): number => {
    const distance = dayIn(year) - anchor;
    const isAgainst = distance * direction < 0;
    const reluctance = distance < 0 ? RELUCTANCE.past : RELUCTANCE.future;
    return Math.abs(distance) + (isAgainst ? reluctance : 0);
  };
  const { year } = civil(anchor);
  return [year, year - 1, year + 1].reduce((best, it) => (far(it) < far(best) ? it : best));
}
