import { around } from "./layer";
import { isSeenIn, parentOf } from "./shadow";

/** What a reader can open by themselves to see what it hides. */
const FOLDS = 'details:not([open]), [hidden="until-found" i]';

/** The innermost fold that hides a node, through shadow trees; null where none does. */
export function hiddenBy(node: Node): Element | null {
  let fold = foldAround(node);
  while (fold && isInSummary(fold, node)) fold = foldAround(fold);
  return fold;
}

function foldAround(node: Node): Element | null {
  const parent = parentOf(node);
  return parent && around(parent, FOLDS);
}

/** The summary of closed details is seen. */
function isInSummary(fold: Element, node: Node): boolean {
  const summary = fold instanceof HTMLDetailsElement && fold.querySelector(":scope > summary");
  return summary instanceof Element && isSeenIn(summary, node);
}

/** Would a node that is not seen be seen if the folds over it were opened? */
export function isTucked(node: Node): boolean {
  const fold = hiddenBy(node);
  if (!fold) return false;
  for (let at = parentOf(node); at && at !== fold; at = parentOf(at)) {
    const { display, visibility } = getComputedStyle(at);
    if (display === "none" || visibility !== "visible") return false;
  }
  return fold.checkVisibility({ visibilityProperty: true }) || isTucked(fold);
}
