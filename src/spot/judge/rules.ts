/**
 * What speaks for and against a mention, in one table: weights by rule, which add up. {@link SURE}
 * and {@link LIKELY} say what the sum means. The order is that of the bits in `Evidence.rules`. What
 * each rule means for people stands in `reasons.ts`, which pages need not load.
 */
export const RULES = {
  // What the form is worth by itself.
  name: 2,
  bare: 0,
  word: 1,
  // What stands around it.
  "longer-before": -9,
  "longer-after": -9,
  "longer-of": -9,
  date: -9,
  money: -9,
  elsewhere: -9,
  acronym: -9,
  phrase: -5,
  address: -9,
  cited: -9,
  woman: -6,
  beginning: -1,
  beside: -1,
  "first-name": -1,
  title: 1,
  office: 2,
  locative: 1,
  place: -2,
  "given-name": 2,
  peer: 1,
  rare: 1,
  // What the rest of the page says.
  anchored: 2,
  company: 1,
  proper: 1,
  rival: -4,
} as const;

export type RuleName = keyof typeof RULES;

/** From these sums on a mention is sure, and likely. */
export const SURE = 2;
export const LIKELY = 1;

/** How sure it is that a mention names the entity. */
export type Certainty = "sure" | "likely" | "unlikely";

/** The bit of each rule. */
export const BITS = /* @__PURE__ */ Object.fromEntries(
  /* @__PURE__ */ Object.keys(RULES).map((name, place) => [name, 1 << place]),
) as Readonly<Record<RuleName, number>>;

/** Weights added up, and which rules gave them. */
export class Scale {
  constructor(
    public weight = 0,
    /** A set of bits by place in {@link RULES}. */
    public rules = 0,
  ) {}

  /** Adds a rule's weight, once. */
  add(name: RuleName): void {
    if (this.has(name)) return;
    this.weight += RULES[name];
    this.rules |= BITS[name];
  }

  has(name: RuleName): boolean {
    return (this.rules & BITS[name]) !== 0;
  }
}
