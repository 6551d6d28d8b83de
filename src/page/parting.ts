import { Hits } from "../spot";
import { roleOf } from "./roles";

/** A block within another in which something was found. */
export interface Part {
  element: Element;
  parent: Element;
  text: string;
  /** Undefined where the text has to be sifted by itself: a word begins or ends in another block. */
  hits: Hits | undefined;
}

const SPACE = 0x20;
/** No letter, digit or mark: only spaces and line ends. */
const BLANK = /^\s*$/;

/**
 * Parts what was found in a block's whole text by the blocks in it. Where these lie is told by their
 * own text: nodes between them are not gone to. Undefined where the block has text of its own, which
 * is to be read by itself, or another text than it had.
 *
 * @param text the block's `textContent`
 * @param leaveOut a block that is not gone into
 */
export function partsOf(
  block: Element,
  text: string,
  hits: Hits,
  leaveOut?: Element,
): readonly Part[] | undefined {
  const parts: Part[] = [];
  const rest = new Rest(hits);
  let at = 0;
  const isBlankUntil = (next: number) =>
    next === at ||
    (next === at + 1 && text.charCodeAt(at) <= SPACE) ||
    BLANK.test(text.slice(at, next));
  const parent = holderOf(block, leaveOut);
  for (let child = parent.firstElementChild; child; child = child.nextElementSibling) {
    const inner = child.textContent ?? "";
    if (inner === "") continue;
    const start = text.indexOf(inner, at);
    if (start < 0 || !isBlankUntil(start)) return undefined;
    at = start + inner.length;
    const role = roleOf(child);
    // Around what is not seen may be words of the block's own that stand side by side.
    if (role === "ignored") return undefined;
    if (!rest.isBefore(at)) continue;
    const isCut = rest.take(start, at, role === "block" && child.firstElementChild !== null);
    if (role === "inline") return undefined;
    // What is found in what is not read is nothing.
    if (role === "block")
      parts.push({ element: child, parent, text: inner, hits: isCut ? undefined : rest.taken });
    // Text of the block's own before it may be the same as the child's, and be what was found.
    if (rest.isEmpty) return ownsTextBefore(block, child) ? undefined : parts;
  }
  return isBlankUntil(text.length) ? parts : undefined;
}

/** The block that a block holds and nothing else, as far as elements go, if it holds blocks itself. */
function holderOf(block: Element, leaveOut?: Element): Element {
  let holder = block;
  for (;;) {
    const only = holder.firstElementChild;
    const inner = only?.nextElementSibling ? null : only?.firstElementChild;
    if (
      !only ||
      !inner ||
      only === leaveOut ||
      roleOf(only) !== "block" ||
      roleOf(inner) !== "block"
    )
      return holder;
    holder = only;
  }
}

/** Does a block, or one around the element in it, have text of its own before that element? */
function ownsTextBefore(block: Element, element: Element): boolean {
  for (let within: Node = element; within !== block; within = within.parentNode as Node) {
    for (let node = within.previousSibling; node; node = node.previousSibling) {
      if (node.nodeType === Node.TEXT_NODE && !BLANK.test((node as Text).data)) return true;
    }
  }
  return false;
}

/** What is left of what was found in a text, while one goes through it. */
class Rest {
  taken = new Hits();
  private hit = 0;
  private glue = 0;
  private begin = 0;

  constructor(private readonly hits: Hits) {}

  get isEmpty(): boolean {
    const { starts, glues, begins } = this.hits;
    const { hit, glue, begin } = this;
    return hit === starts.length && glue === glues.length && begin === begins.length;
  }

  /** Does something begin before a place? */
  isBefore(place: number): boolean {
    const { starts, glues, begins } = this.hits;
    const isIn = (places: readonly number[], next: number) => (places[next] as number) < place;
    return isIn(starts, this.hit) || isIn(glues, this.glue) || isIn(begins, this.begin);
  }

  /**
   * Takes what lies in `[from, to)`, as places in that part; returns whether some goes beyond it.
   *
   * @param joined is the part's text many in one?
   */
  take(from: number, to: number, joined: boolean): boolean {
    const { starts, keys, glues, begins } = this.hits;
    const taken = new Hits(joined);
    this.taken = taken;
    for (; (starts[this.hit] as number) < to; this.hit++) {
      taken.add((starts[this.hit] as number) - from, keys[this.hit] as number);
    }
    let isCut = false;
    const spans = (all: readonly number[], next: number, add: "glue" | "begin") => {
      let left = next;
      for (let at = next; (all[at] as number) < to; at += 2) {
        const [start, end] = [all[at] as number, all[at + 1] as number];
        isCut ||= start < from || end > to;
        taken[add](start - from, end - from);
        if (end <= to) left = at + 2;
      }
      return left;
    };
    if (glues.length > this.glue) this.glue = spans(glues, this.glue, "glue");
    if (begins.length > this.begin) this.begin = spans(begins, this.begin, "begin");
    return isCut;
  }
}
