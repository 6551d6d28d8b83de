/** The sign of a disclosure; its button's `aria-expanded` turns it. */
export function Chevron() {
  return (
    <svg class="chevron" viewBox="0 0 12 12" aria-hidden="true">
      <path d="m4.25 2.5 3.5 3.5-3.5 3.5" />
    </svg>
  );
}
