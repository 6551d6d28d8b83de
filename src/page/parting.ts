import { Hits } from "../spot";
import { isElement, isText } from "./nodes";
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
 * Parts what was found in a block's whole text by the blocks in it. Undefined where the block has text
 * of its own, which is to be read by itself, or another text than it had.
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
  let parent = block;
  let only = onlyIn(parent, leaveOut);
  for (let node = parent.firstChild; node; ) {
    if (node === only) {
      parent = only;
      only = onlyIn(parent, leaveOut);
      node = parent.firstChild;
      continue;
    }
    if (isElement(node)) {
      const inner = node.textContent ?? "";
      if (inner !== "") {
        // Sooner told than by `startsWith`, which goes from unit to unit.
        if (text.indexOf(inner, at) !== at) return undefined;
        const start = at;
        at += inner.length;
        const role = roleOf(node);
        // Around what is not seen may be words of the block's own that stand side by side.
        if (role === "ignored") return undefined;
        if (rest.next < at) {
          const isCut = rest.take(start, at, role === "block" && node.firstElementChild !== null);
          if (role === "inline") return undefined;
          // What is found in what is not read is nothing.
          if (role === "block")
            parts.push({
              element: node,
              parent,
              text: inner,
              hits: isCut ? undefined : rest.taken,
            });
          if (rest.next === NOWHERE) return parts;
        }
      }
    } else if (isText(node)) {
      const next = at + node.length;
      if (!isBlankUntil(next)) return undefined;
      at = next;
    }
    node = node.nextSibling;
  }
  return isBlankUntil(text.length) ? parts : undefined;
}

/** The block that a block holds and nothing else, as far as elements go, if it holds blocks itself. */
function onlyIn(block: Element, leaveOut?: Element): Element | undefined {
  const only = block.firstElementChild;
  const inner = only?.nextElementSibling ? null : only?.firstElementChild;
  const isHolder =
    inner && only && only !== leaveOut && roleOf(only) === "block" && roleOf(inner) === "block";
  return isHolder ? only : undefined;
}

/** Behind all texts. */
const NOWHERE = Number.POSITIVE_INFINITY;

/** What is left of what was found in a text, while one goes through it. */
class Rest {
  taken = new Hits();
  private hit = 0;
  private glue = 0;
  private begin = 0;
  /** Where what is left begins; {@link NOWHERE} where nothing is. */
  next: number;

  constructor(private readonly hits: Hits) {
    this.next = this.first();
  }

  private first(): number {
    const { starts, glues, begins } = this.hits;
    return Math.min(
      starts[this.hit] ?? NOWHERE,
      glues[this.glue] ?? NOWHERE,
      begins[this.begin] ?? NOWHERE,
    );
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
    this.next = this.first();
    return isCut;
  }
}
