import { foldName } from "./fold-name";
import type { Forms } from "./forms";
import { addDots, toSide } from "./organisations";

/** Knows what acronyms of organisations stand for, both ways: NATO, OPEC. */
export class Acronyms {
  private byName: Map<string, readonly [acronym: string, name: string]> | undefined;

  constructor(private readonly lines: readonly string[]) {}

  /** Adds what an acronym stands for to it, and the acronym to what it stands for. */
  add(name: string, forms: Forms): void {
    this.byName ??= index(this.lines);
    const found = this.byName.get(keyOf(name));
    if (!found) return;
    const [acronym, full] = found;
    forms.add(acronym, "acronym");
    addDots(acronym, forms);
    forms.add(full, "acronym");
    for (const side of [0, 1] as const) forms.add(toSide(full, side), "acronym");
  }
}

function index(lines: readonly string[]): Map<string, readonly [string, string]> {
  return new Map(
    lines.flatMap((line) => {
      const [acronym = "", name = ""] = line.split("|");
      const pair = [acronym, name] as const;
      return [[keyOf(acronym), pair] as const, [keyOf(name), pair] as const];
    }),
  );
}

/** Spelled as in America, without full stops and an article. */
function keyOf(name: string): string {
  return foldName(toSide(name, 1)).replace(/^the /u, "").replaceAll(".", "");
}
