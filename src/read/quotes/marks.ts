import type { Span } from "../../model";

/** A quoted stretch. The span is of what stands between the marks, white space apart. */
export interface Stretch extends Span {
  /** From the opening mark to behind the closing one; where one lacks, to the stretch's own end. */
  outer: Span;
  /** Index of the line. */
  line: number;
  /** Does the quotation go on in the next line, which opens anew? */
  goesOn: boolean;
  /** Is the closing mark there? */
  isClosed: boolean;
  /** Inside of another quotation. */
  isNested: boolean;
  /** Between single marks by itself, in a text that quotes between double ones: as headlines do. */
  isMinor: boolean;
}

interface Mark {
  at: number;
  text: string;
  /** 1 opens, -1 closes, 0 may do either: by its form, else by the letters around it. */
  side: -1 | 0 | 1;
  isSingle: boolean;
}

const MARK = /``|''|["“”„‟«»「」『』‘’‚‛‹›'＂]/gu;
const SINGLE = new Set(["‘", "’", "‚", "‛", "‹", "›", "'"]);
const OPENING = new Set(["„", "‟", "「", "『", "``", "‚", "‛"]);
const CLOSING = new Set(["」", "』"]);
/** What a mark may be closed by, where not by itself. */
const CLOSERS: Readonly<Record<string, string>> = {
  "“": '”"“',
  "”": '”"',
  "„": '“”"',
  "‟": '”"',
  "«": "»",
  "»": "«",
  "「": "」",
  "『": "』",
  "``": "''\"”",
  '"': '"”',
  "＂": "＂",
  "''": "''",
  "‘": "’'",
  "‚": "‘’",
  "‛": "’",
  "‹": "›",
  "›": "‹",
  "'": "'’",
  "’": "’",
};

/** The quoted stretches of a text's lines, in order of their beginning. Linear in its length. */
export function findStretches(text: string, lines: readonly Span[]): Stretch[] {
  const found: Stretch[] = [];
  lines.forEach((line, index) => {
    const scanner = new LineScanner(text, line, index, opensWithMark(text, lines[index + 1]));
    for (const stretch of scanner.scan()) found.push(stretch);
  });
  return tellMinor(text, found).sort((a, b) => a.start - b.start || b.end - a.end);
}

/** Tells which stretches stand between single marks where most stand between double ones. */
function tellMinor(text: string, found: Stretch[]): Stretch[] {
  const isSingle = ({ outer }: Stretch) =>
    SINGLE.has(text[outer.start] ?? "") && !isDouble(text, outer);
  const alone = found.filter(({ isNested }) => !isNested);
  const single = alone.filter(isSingle);
  if (single.length * 2 < alone.length) for (const it of single) it.isMinor = true;
  return found;
}

/** Typed as two single marks. */
function isDouble(text: string, { start }: Span): boolean {
  return text[start + 1] === text[start];
}

/** Where quotations stand, their marks included; those inside of others left out. */
export function outerSpans(stretches: readonly Stretch[]): Span[] {
  return stretches.flatMap(({ outer, isNested }) => (isNested ? [] : outer));
}

function opensWithMark(text: string, line: Span | undefined): boolean {
  return (
    line !== undefined && /^(?:["“„«「＂‘]|``|'')/u.test(text.slice(line.start, line.start + 2))
  );
}

interface Open {
  mark: Mark;
  isNested: boolean;
}

class LineScanner {
  private readonly found: Stretch[] = [];
  private open: Open | undefined;
  private nested: Open | undefined;

  constructor(
    private readonly text: string,
    private readonly line: Span,
    private readonly index: number,
    private readonly nextOpens: boolean,
  ) {}

  scan(): Stretch[] {
    const part = this.text.slice(this.line.start, this.line.end);
    for (const match of part.matchAll(MARK)) {
      const mark = this.markAt(this.line.start + match.index, match[0]);
      if (mark.isSingle) this.takeSingle(mark);
      else this.take(mark);
    }
    if (this.open) this.endOfLine(this.open);
    return this.found;
  }

  private markAt(at: number, text: string): Mark {
    return { at, text, isSingle: SINGLE.has(text), side: this.sideOf(at, text) };
  }

  private sideOf(at: number, text: string): Mark["side"] {
    if (OPENING.has(text)) return 1;
    if (CLOSING.has(text)) return -1;
    const before = at > this.line.start ? (this.text[at - 1] ?? "") : "";
    const after = at + text.length < this.line.end ? (this.text[at + text.length] ?? "") : "";
    const opens = before === "" || /[\s([{—–\-/“‘"'«]/u.test(before);
    const closes = after === "" || /[\s)\]},.;:!?…—–\-/”’"'»>]/u.test(after);
    // French spaces its guillemets: their form tells more than what is around them.
    if (text === "«" || text === "»") return this.guillemetSide(text, before, after);
    if (opens && !closes) return 1;
    if (closes && !opens) return -1;
    if (text === "“" || text === "‘" || text === "‹") return opens ? 1 : 0;
    if (text === "”" || text === "’" || text === "›") return closes ? -1 : 0;
    return 0;
  }

  private guillemetSide(text: string, before: string, after: string): Mark["side"] {
    const isReversed =
      text === "»"
        ? /^\p{Lu}/u.test(after) && !/\S/u.test(before)
        : /\p{L}|[.,!?]/u.test(before) && !/\S/u.test(after);
    const side = text === "«" ? 1 : -1;
    return isReversed ? (-side as -1 | 1) : side;
  }

  private take(mark: Mark): void {
    const { open } = this;
    if (!open) {
      if (mark.side >= 0 && !this.isMeasure(mark)) this.open = { mark, isNested: false };
      else if (mark.text === "”" && this.text[mark.at - 1] === " ")
        this.open = { mark, isNested: false };
      return;
    }
    const fits = (CLOSERS[open.mark.text] ?? "").includes(mark.text);
    // German closes with the mark that English opens with.
    const side = open.mark.text === "„" && mark.text === "“" ? -1 : mark.side;
    if (fits && (side <= 0 || this.isMisplaced(mark))) this.close(open, mark);
    else if (side > 0) this.reopen(open, mark);
  }

  /** `"It is so, "said Quill`: a closing mark that was moved on by a space. */
  private isMisplaced({ at, text }: Mark): boolean {
    const isStraight = text === '"' || text === "''";
    if (!isStraight || !/[,.!?]\s$/u.test(this.text.slice(Math.max(0, at - 2), at))) return false;
    const behind = this.text.slice(at + text.length, at + text.length + 40);
    return (
      /^(?:\p{Lu}[\p{L}.-]+ ){0,3}(?:said|says|told|added|asked|wrote)\b/u.test(behind) ||
      /^(?:he|she|they) (?:said|says|told|added)\b/u.test(behind)
    );
  }

  /** `6"` is an inch, `id="6"` a page's code: no quotations. */
  private isMeasure(mark: Mark): boolean {
    if (this.text[mark.at - 1] === "=") return true;
    return (mark.text === '"' || mark.text === "''") && /\d/.test(this.text[mark.at - 1] ?? "");
  }

  /** Another quotation opens while one is open: its closing mark was left out. */
  private reopen(open: Open, mark: Mark): void {
    const gap = this.text.slice(open.mark.at, mark.at);
    const isKept = open.mark.at === this.line.start && /[,.!?]\s*$/u.test(gap);
    if (isKept) this.add(open, mark.at, mark.at, false, false);
    this.open = { mark, isNested: false };
    this.nested = undefined;
  }

  private close(open: Open, mark: Mark): void {
    this.add(open, mark.at, mark.at + mark.text.length, true, false);
    this.open = undefined;
    this.nested = undefined;
  }

  private takeSingle(mark: Mark): void {
    if (this.nested) {
      if ((CLOSERS[this.nested.mark.text] ?? "").includes(mark.text) && this.closesSingle(mark)) {
        this.add(this.nested, mark.at, mark.at + mark.text.length, true, false);
        this.nested = undefined;
      }
      return;
    }
    if (this.opensSingle(mark)) this.nested = { mark, isNested: this.open !== undefined };
  }

  /** An apostrophe opens nothing: "'em", "'90s", "’tis". */
  private opensSingle({ at, text, side }: Mark): boolean {
    if (text === "‘" || text === "‚" || text === "‹") return true;
    if (text !== "'" || side !== 1) return false;
    return (
      /^\p{L}/u.test(this.text.slice(at + 1, at + 2)) &&
      !/^(?:em|til|tis|twas|cause|bout|round|cos|n)\b/iu.test(this.text.slice(at + 1, at + 7))
    );
  }

  /** A plural's apostrophe ("the dogs' owner") closes only where no better mark follows soon. */
  private closesSingle({ at, text, side }: Mark): boolean {
    if (text === "›") return true;
    if (side !== -1) return false;
    const [before, after] = [this.text[at - 1] ?? "", this.text.slice(at + 1, at + 3)];
    if (/[.,!?…]/u.test(before) || !/^\s\p{L}/u.test(after) || before !== "s") return true;
    const rest = this.text.slice(at + 1, Math.min(this.line.end, at + 200));
    return !/^[^‘']{0,180}[\p{L}.,!?…][’'](?![\p{L}\p{N}])/u.test(rest);
  }

  private endOfLine(open: Open): void {
    const goesOn = this.nextOpens;
    const inner = this.text.slice(open.mark.at + 1, this.line.end);
    if (goesOn || open.mark.at === this.line.start) {
      this.add(open, this.line.end, this.line.end, false, goesOn);
      return;
    }
    // To the end of its sentence, where it reads like one.
    const end = /^[^\n]{0,400}?[.!?](?=\s\p{Lu}|$)/u.exec(inner);
    if (end && /[:,]\s*$/u.test(this.text.slice(Math.max(0, open.mark.at - 3), open.mark.at))) {
      const to = open.mark.at + 1 + end[0].length;
      this.add(open, to, to, false, false);
    }
  }

  private add(
    { mark, isNested }: Open,
    to: number,
    outerEnd: number,
    isClosed: boolean,
    goesOn: boolean,
  ): void {
    let [start, end] = [mark.at + mark.text.length, to];
    while (start < end && /\s/u.test(this.text[start] ?? "")) start++;
    while (end > start && /\s/u.test(this.text[end - 1] ?? "")) end--;
    if (this.text[end - 1] === ",") end--;
    if (end <= start || !/[\p{L}\p{N}]/u.test(this.text.slice(start, end))) return;
    const outer = { start: mark.at, end: outerEnd };
    this.found.push({
      start,
      end,
      outer,
      line: this.index,
      goesOn,
      isClosed,
      isNested,
      isMinor: false,
    });
  }
}
