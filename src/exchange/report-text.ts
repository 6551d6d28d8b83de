import type { Report, Span } from "../model";
import { refuse } from "./pack-error";
import { paragraphSpans } from "./paragraphs";
import type { Path } from "./pointer";

/** What a pack's spans are checked against: a report's text, or its length where it did not travel. */
export class ReportText {
  readonly text: string | undefined;
  /** UTF-16 code units. */
  readonly length: number;
  #paragraphs: Span[] | undefined;

  /** Throws a `PackError` where the report holds neither its text nor what stands for it, or both disagree. */
  constructor(report: Report, at: Path) {
    checkText(report, at);
    this.text = report.text;
    this.length = report.text?.length ?? report.textLength ?? 0;
  }

  /** Cut once, on first use; undefined where the text is not held. */
  get paragraphs(): readonly Span[] | undefined {
    if (this.text !== undefined) this.#paragraphs ??= paragraphSpans(this.text);
    return this.#paragraphs;
  }

  /** Throws a `PackError` for a span that leaves the text. */
  checkSpan(span: Span, at: Path): void {
    if (span.end > this.length) {
      refuse([...at, "end"], `must not exceed ${this.length}, the length of the report's text`);
    }
  }

  /**
   * Throws a `PackError` where the words are not what stands at the span. Of a text not held only
   * the length can be compared; the span lies in the text.
   */
  checkSlice(words: string, span: Span, at: Path): void {
    if (this.text === undefined) {
      const length = span.end - span.start;
      if (words.length !== length) refuse(at, `must be ${length} characters long, as its span is`);
    } else if (!this.text.startsWith(words, span.start) || words.length !== span.end - span.start) {
      refuse(at, `must be what stands at its span: ${excerpt(this.text, span)}`);
    }
  }

  /** Throws a `PackError` for a paragraph that the text has not, or that does not hold the span. */
  checkParagraph(paragraph: number, span: Span | undefined, at: Path): void {
    if (!this.paragraphs) return;
    const held = this.paragraphs[paragraph - 1];
    if (!held) refuse(at, `must not exceed ${this.paragraphs.length}, the report's last paragraph`);
    if (span && (span.start < held.start || span.end > held.end)) {
      refuse(at, "must hold the span; leave it out where the span runs over several paragraphs");
    }
  }
}

function checkText({ text, textLength, textSha256 }: Report, at: Path): void {
  if (text !== undefined) {
    if (textLength === undefined || textLength === text.length) return;
    refuse([...at, "textLength"], `must be ${text.length}, the length of the text`);
  }
  const remedy = "give the text, or both textLength and textSha256 in its place";
  if (textLength === undefined && textSha256 === undefined) {
    refuse([...at, "text"], `is missing; ${remedy}`);
  }
  if (textLength === undefined) refuse([...at, "textLength"], `is missing; ${remedy}`);
  if (textSha256 === undefined) refuse([...at, "textSha256"], `is missing; ${remedy}`);
}

/** The words at a span, quoted and kept to a line. */
function excerpt(text: string, span: Span): string {
  const words = text.slice(span.start, Math.min(span.end, span.start + 60));
  return JSON.stringify(words) + (span.end - span.start > 60 ? " and so on" : "");
}
