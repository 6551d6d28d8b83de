/** What the reader is at, as far as an event or the page tells. */
import { HOST_NAME, STRIP_NAME } from "./card-host";
import { type PageMention, rangeOf } from "./mentions";

const OURS = [HOST_NAME, STRIP_NAME];

/** Did an event happen in something of ours? */
export function isOurs({ target }: Event): boolean {
  return target instanceof Element && OURS.includes(target.localName);
}

/** Has the reader selected text of which a mention is a part? */
export function isSelected(mention: PageMention): boolean {
  const selection = getSelection();
  if (!selection || selection.isCollapsed) return false;
  const { startContainer, startOffset, endContainer, endOffset } = rangeOf(mention);
  if (!selection.containsNode(startContainer, true)) return false;
  const chosen = selection.getRangeAt(0);
  return (
    chosen.comparePoint(startContainer, startOffset) <= 0 &&
    chosen.comparePoint(endContainer, endOffset) >= 0
  );
}

/** What does something by itself when it is clicked. */
const ACTIVE =
  "a[href], area[href], button, input, select, textarea, option, label, summary, [onclick], " +
  "[role=button], [role=link], [role=tab], [role=option], [role^=menuitem], [role=checkbox], " +
  "[role=switch], [role=radio], [contenteditable]:not([contenteditable=false]), audio, video";

/**
 * Does a click belong to the page: to a link, a control, or what looks like one? That a page only
 * listens for clicks cannot be seen.
 */
export function isForPage(event: Event): boolean {
  if (event.defaultPrevented) return true;
  const [target] = event.composedPath();
  if (!(target instanceof Element)) return false;
  return (
    getComputedStyle(target).cursor === "pointer" ||
    event.composedPath().some((at) => at instanceof Element && at.matches(ACTIVE))
  );
}
