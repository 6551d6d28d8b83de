import type { Word } from "../words";
import { civil, type DayNumber } from "./calendar";
import { type Direction, isSet, isTooFar, limitTells, tellsAhead, tellsAt } from "./telling";

/** Words on each side that are looked at. */
const BEFORE = 14;
const AFTER = 10;

/**
 * Which way a date looks that does not say it ("Friday", "in April"), by the nearest verb or other
 * word that tells, first of those before it, then of those behind, in its sentence.
 */
export function directionAt(all: readonly Word[], from: number, to: number): Direction {
  const limit = isSet(all, from) ? 1 : limitTells(all, from);
  if (limit !== undefined) return limit;
  for (let index = from - 1; index >= Math.max(0, from - BEFORE); index--) {
    if (endsSentence(all, index)) break;
    const direction = tellsAt(all, index);
    if (direction !== 0 && !isTooFar(all[index]?.lower ?? "", from - index)) return direction;
  }
  for (let index = to; index < Math.min(all.length, to + AFTER); index++) {
    if (endsSentence(all, index)) break;
    const direction = tellsAhead(all, index, to);
    if (direction !== 0) return direction;
  }
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
