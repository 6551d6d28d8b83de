import { foldName } from "./fold-name";
import type { Forms } from "./forms";
import { addDots } from "./organisations";

/** Knows which names English uses of one place or body side by side: Rangoon, Yangon. */
export class Synonyms {
  private byName: Map<string, readonly string[]> | undefined;

  constructor(private readonly lines: readonly string[]) {}

  /** Adds the other names of what a name of this kind names. */
  add(name: string, kind: "place" | "organisation", forms: Forms): void {
    this.byName ??= index(this.lines);
    const names = this.byName.get(keyOf(kind, name)) ?? [];
    for (const each of names) {
      const other = each.replace(/^[~^]/u, "");
      const reason = /^\p{Lu}{2,}$/u.test(other) ? "acronym" : "exonym";
      const weak = other.length < 4 || each.startsWith("~");
      forms.add(other, reason, weak);
      if (reason === "acronym") addDots(other, forms, weak);
    }
  }
}

function index(lines: readonly string[]): Map<string, readonly string[]> {
  const byName = new Map<string, readonly string[]>();
  for (const line of lines) {
    const [kind = "", ...names] = line.split("|");
    for (const name of names) {
      if (!name.startsWith("~")) byName.set(keyOf(kind, name.replace("^", "")), names);
    }
  }
  return byName;
}

function keyOf(kind: string, name: string): string {
  const folded = foldName(name).replace(/^the /u, "");
  return `${kind} ${/^(?:\p{L}\.)+$/u.test(folded) ? folded.replaceAll(".", "") : folded}`;
}
