/** What a reader can open by themselves to see what it hides. */
const FOLDS = 'details:not([open]), [hidden="until-found" i]';

/** The innermost fold that hides a node; null where none does. */
export function hiddenBy(node: Node): Element | null {
  let fold = node.parentElement?.closest(FOLDS) ?? null;
  while (fold && isInSummary(fold, node)) fold = fold.parentElement?.closest(FOLDS) ?? null;
  return fold;
}

/** The summary of closed details is seen. */
function isInSummary(fold: Element, node: Node): boolean {
  return (
    fold instanceof HTMLDetailsElement &&
    fold.querySelector(":scope > summary")?.contains(node) === true
  );
}

/** Would a node that is not seen be seen if the folds over it were opened? */
export function isTucked(node: Node): boolean {
  const fold = hiddenBy(node);
  if (!fold) return false;
  for (let at = node.parentElement; at && at !== fold; at = at.parentElement) {
    const { display, visibility } = getComputedStyle(at);
    if (display === "none" || visibility !== "visible") return false;
  }
  return fold.checkVisibility({ visibilityProperty: true }) || isTucked(fold);
}
