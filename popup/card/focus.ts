const REACHED = "button, summary, a[href], [tabindex='0']";

/** Has Tab go round in a card: what follows the last that can be reached is the first. */
export function keepTab(event: KeyboardEvent, root: ShadowRoot): void {
  const reached = [...root.querySelectorAll<HTMLElement>(REACHED)];
  const all = reached.filter((element) => element.checkVisibility());
  const at = all.indexOf(root.activeElement as HTMLElement);
  const next = event.shiftKey ? (at <= 0 ? all.length : at) - 1 : (at + 1) % all.length;
  all[next]?.focus();
  event.preventDefault();
}
