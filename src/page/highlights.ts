import { KINDS, type Kind } from "../model";

type Mark = Kind | `${Kind}-likely`;

/**
 * What is told apart by looks: kinds, sure or likely, in long text nodes tinted only, and the flash
 * that shows where a jump led.
 */
export type Look = Mark | `${Mark}-long` | "flash";

const LOOKS: readonly Look[] = [
  ...KINDS.flatMap((kind) => [kind, `${kind}-likely`] as const).flatMap(
    (mark) => [mark, `${mark}-long`] as const,
  ),
  "flash",
];

/** The name under which ranges are registered with the browser, and styled by our sheet. */
function nameOf(look: Look): string {
  return `sidelight-${look}`;
}

/** One highlight per look, put in the page's registry on first use. */
export class Highlights {
  private readonly known = new Map<string, Highlight>();

  get(look: Look): Highlight {
    const name = nameOf(look);
    let highlight = this.known.get(name);
    if (!highlight) {
      highlight = new Highlight();
      highlight.priority = look === "flash" ? 1 : 0;
      this.known.set(name, highlight);
    }
    // A page that clears the registry for its own ends clears ours with it.
    if (!CSS.highlights.has(name)) CSS.highlights.set(name, highlight);
    return highlight;
  }

  /** Takes everything that is in the page's registry by this out of it. */
  end(): void {
    for (const [name, highlight] of this.known) {
      highlight.clear();
      // A newer script of the extension may have put its own there by now.
      if (CSS.highlights.get(name) === highlight) CSS.highlights.delete(name);
    }
    this.known.clear();
  }
}

/** Removes our names from the page's registry, whoever put them there. */
export function eraseHighlights(): void {
  for (const look of LOOKS) CSS.highlights.delete(nameOf(look));
}
