import type { Kind } from "../../src/model";

/* Three outlines that differ in shape as well as in colour, on a grid of 16. */
const OUTLINES: Record<Kind, string> = {
  person:
    "M8 7.75a2.75 2.75 0 1 0 0-5.5 2.75 2.75 0 0 0 0 5.5ZM2.75 13.75c.4-2.6 2.5-4 5.25-4s4.85 1.4 5.25 4",
  place:
    "M8 14.25c2.9-3 4.6-5.4 4.6-7.6a4.6 4.6 0 0 0-9.2 0c0 2.2 1.7 4.6 4.6 7.6ZM8 8.25a1.6 1.6 0 1 0 0-3.2 1.6 1.6 0 0 0 0 3.2Z",
  organisation:
    "M3.75 13.75V2.75h5.5v11M9.25 6.75h3v7M1.75 13.75h12.5M6.5 5.75v.01M6.5 8.25v.01M6.5 10.75v.01",
};

/** A kind's sign in its colour. Decoration only: the kind's name must stand beside it. */
export function KindIcon({ kind }: { kind: Kind }) {
  return (
    <svg class={`kind kind-${kind}`} viewBox="0 0 16 16" aria-hidden="true">
      <path d={OUTLINES[kind]} />
    </svg>
  );
}
