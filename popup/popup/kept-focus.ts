import { useLayoutEffect } from "preact/hooks";

/**
 * Keeps the focus where it was through a rendering. Rows are keyed, so their elements survive a
 * new reading of the page, but an element that changes place in the document loses the focus.
 */
export function useKeptFocus(): void {
  const held = document.activeElement;
  useLayoutEffect(() => {
    if (held === document.activeElement || !(held instanceof HTMLElement)) return;
    if (held.isConnected) held.focus({ preventScroll: true });
  });
}
