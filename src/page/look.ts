import { type MentionIndex, type PageMention, startNodeOf } from "./mentions";
import { isShown } from "./roles";
import { parentOf } from "./shadow";
import type { Step } from "./slices";
import { isTucked } from "./tucked";

/** Blocks looked at between two looks at the clock. */
const BLOCKS = 16;

/** Looks anew whether mentions are seen; true where that has changed for some. */
export function look(mentions: readonly PageMention[]): boolean {
  let changed = false;
  let parent: Element | null = null;
  let shown = false;
  let tucked = false;
  for (const mention of mentions) {
    const first = startNodeOf(mention);
    const around = parentOf(first);
    if (around !== parent) {
      parent = around;
      shown = parent !== null && isShown(parent);
      tucked = !shown && isTucked(first);
    }
    changed ||= mention.shown !== shown || mention.tucked !== tucked;
    mention.shown = shown;
    mention.tucked = tucked;
  }
  return changed;
}

/**
 * Looks at the mentions of blocks, some at each call. To be done when the browser has laid the page
 * out: before, the first question would make it do so at once.
 *
 * @param changed told of blocks of which something is seen now, or no longer
 */
export function lookAtBlocks(
  index: MentionIndex,
  blocks: Iterable<Element>,
  changed: (block: Element) => void,
): Step {
  const left = [...blocks];
  return () => {
    for (const block of left.splice(-BLOCKS)) if (look(index.of(block))) changed(block);
    return left.length > 0;
  };
}
