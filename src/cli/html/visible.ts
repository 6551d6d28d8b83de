import type { Run, TreeNode } from "../../text";

/** A run's text as a browser shows it, and the way there. */
export interface VisibleText {
  text: string;
  /** The place of an offset into the run's text, for one at which something is seen. */
  place(offset: number): number;
}

/** What browsers take for white space that may be collapsed; a no-break space is not. */
const SHOWN = /[^ \t\n\r\f]+/g;

/**
 * A run as it is seen: white space in the source is one space, none at the ends of lines; line
 * breaks and what stands for objects stay.
 */
export function visibleText<T extends TreeNode>(run: Run<unknown, T>): VisibleText {
  const lines = new Lines();
  let end = 0;
  run.nodes.forEach((node, index) => {
    const start = run.starts[index] as number;
    lines.addSeparators(run.text.slice(end, start), end);
    end = start + (node.nodeValue?.length ?? 0);
    lines.addText(run.text.slice(start, end), start);
  });
  lines.addSeparators(run.text.slice(end), end);
  return lines.finish();
}

/** Text that grows by what is seen of stretches of another. */
class Lines {
  private readonly parts: string[] = [];
  private length = 0;
  /** Where each part that is seen begins: in the source, and in what has grown. */
  private readonly sources: number[] = [];
  private readonly places: number[] = [];
  /** What stands between what is seen so far and what comes: nothing, a space, or line breaks. */
  private gap = "";

  /** @param at where the stretch stands in the source */
  addText(stretch: string, at: number): void {
    let end = 0;
    for (const { 0: shown, index } of stretch.matchAll(SHOWN)) {
      if (index > end) this.space();
      this.show(shown, at + index);
      end = index + shown.length;
    }
    if (end < stretch.length) this.space();
  }

  /** Takes line breaks, and characters that stand for objects, as they are. */
  addSeparators(separators: string, at: number): void {
    for (const [index, separator] of [...separators].entries()) {
      if (separator !== "\n") this.show(separator, at + index);
      // White space before a break is not seen, and before the first word there is no line to end.
      else if (this.length > 0) this.gap = this.gap === " " ? "\n" : `${this.gap}\n`;
    }
  }

  finish(): VisibleText {
    const { sources, places } = this;
    const place = (offset: number) => {
      let low = 0;
      let high = sources.length - 1;
      while (low < high) {
        const middle = (low + high + 1) >> 1;
        if ((sources[middle] as number) <= offset) low = middle;
        else high = middle - 1;
      }
      return (places[low] ?? 0) + offset - (sources[low] ?? 0);
    };
    return { text: this.parts.join(""), place };
  }

  private space(): void {
    if (this.gap === "" && this.length > 0) this.gap = " ";
  }

  private show(shown: string, source: number): void {
    this.parts.push(this.gap, shown);
    this.sources.push(source);
    this.places.push(this.length + this.gap.length);
    this.length += this.gap.length + shown.length;
    this.gap = "";
  }
}
