import { foldName } from "./fold-name";

/** Why a form was made; the meanings are those of a variant's reasons in the model. */
export type MadeReason =
  | "surname"
  | "initials"
  | "order"
  | "short"
  | "acronym"
  | "spelling"
  | "script"
  | "case"
  | "exonym";

/** A form that pages may use of an entity, though none of its names is written so. */
export interface MadeVariant {
  text: string;
  reason: MadeReason;
  /** Others may well bear it. */
  weak?: true;
}

/** Shorter forms mark noise; in letters, and not of acronyms. */
const SHORTEST = 3;

/** Gathers an entity's forms: each folded text once, none that is a name already, so many at most. */
export class Forms {
  private readonly made = new Map<string, MadeVariant>();
  private readonly names: ReadonlySet<string>;

  constructor(
    names: readonly string[],
    private readonly limit: number,
  ) {
    this.names = new Set(names.map((name) => foldName(name)));
  }

  /** Takes a form in, unless it is there or a name; a sure one takes a weak one's place. */
  add(text: string, reason: MadeReason, weak = false): void {
    const folded = foldName(text);
    if (this.names.has(folded) || !isLongEnough(text, reason)) return;
    const known = this.made.get(folded);
    if (known && (weak || !known.weak)) return;
    if (!known && this.made.size >= this.limit) return;
    this.made.set(folded, weak ? { text, reason, weak: true } : { text, reason });
  }

  /** Why a form was made; undefined where it was not. */
  reasonOf(text: string): MadeReason | undefined {
    return this.made.get(foldName(text))?.reason;
  }

  get isFull(): boolean {
    return this.made.size >= this.limit;
  }

  /** All forms, in the order in which they came. */
  list(): MadeVariant[] {
    return [...this.made.values()];
  }
}

function isLongEnough(text: string, reason: MadeReason): boolean {
  if (/^\p{L}{3}/u.test(text)) return true;
  const letters = text.match(/[\p{L}\p{Nd}]/gu)?.length ?? 0;
  // Syllables and whole words are single letters where letters are ideographs.
  // Nor are vowels written in Arabic and Hebrew: قم is Qom.
  const isDense =
    /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Han}\p{Script=Hangul}\p{Script=Kana}]/u.test(
      text,
    );
  return letters >= (reason === "acronym" || isDense ? 2 : SHORTEST);
}
