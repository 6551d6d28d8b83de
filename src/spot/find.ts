import type { Span } from "../model";
import { Hits, plainKey } from "./hits";
import { longestMatch } from "./match";
import { sift } from "./sift";
import { candidates, type Gazetteer, type WholeGazetteer } from "./table";

/** An occurrence of a form: a span of the text that was searched. */
export interface Mention extends Span {
  /** Index into the gazetteer's forms. */
  form: number;
}

export type OnMention = (start: number, end: number, form: number) => void;

/**
 * Finds the mentions that begin in `[from, until)` of a text (UTF-16 code units) and calls `found`
 * for each, in order, none overlapping: leftmost first, of those the longest. Returns where to go
 * on: at least `until`, beyond it where the last mention or word reaches farther. A call that goes
 * on where the one before ended finds what one call over both would have found.
 *
 * One pass over the text as it lies, see {@link sift}; only where it says that a form may begin is
 * the text compared. Linear in the text's length.
 */
export function scan(
  gazetteer: WholeGazetteer,
  text: string,
  from: number,
  until: number,
  found: OnMention,
): number {
  const hits = new Hits();
  const next = sift(gazetteer.filter, text, from, until, hits);
  return Math.max(next, verify(gazetteer, text, hits, found).end);
}

/** How far {@link verify} has come. */
export interface Progress {
  /** The hit to look at next. */
  hit: number;
  /** The end of the last mention. */
  end: number;
  /** Places so far at which a form may begin and none stands. */
  vain: number;
}

/**
 * Calls `found` for each mention that begins at one of the hits, in order, none overlapping, of
 * those that begin together the longest. Goes on where `progress` says, for at least so many hits if
 * there are as many, and notes how far it has come.
 */
export function verify(
  gazetteer: Gazetteer,
  text: string,
  { starts, keys }: Pick<Hits, "starts" | "keys">,
  found: OnMention,
  progress: Progress = { hit: 0, end: 0, vain: 0 },
  count = Number.POSITIVE_INFINITY,
): Progress {
  const until = progress.hit + count;
  while (progress.hit < starts.length && progress.hit < until) {
    const start = starts[progress.hit] as number;
    let best: { form: number; end: number } | undefined;
    let isVain = false;
    for (; starts[progress.hit] === start; progress.hit++) {
      const key = plainKey(keys[progress.hit] as number);
      const candidate = start < progress.end ? -1 : candidates(gazetteer, key);
      const match = candidate === -1 ? undefined : longestMatch(gazetteer, text, start, candidate);
      isVain ||= candidate !== -1;
      if (match && match.end > (best?.end ?? 0)) best = match;
    }
    if (!best && isVain) progress.vain++;
    if (!best) continue;
    progress.end = best.end;
    found(start, best.end, best.form);
  }
  return progress;
}

/** All mentions of a text, in order, none overlapping; see {@link scan}. */
export function findMentions(gazetteer: WholeGazetteer, text: string): Mention[] {
  const mentions: Mention[] = [];
  scan(gazetteer, text, 0, text.length, (start, end, form) => mentions.push({ start, end, form }));
  return mentions;
}
