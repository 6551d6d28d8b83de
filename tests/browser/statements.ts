import { Window } from "happy-dom";
import { tidy } from "./marks";

/** A quote as card and popup show it. */
export interface ShownQuote {
  text: string;
  speaker: string;
  /** The whole line under the quote: who, how, to whom, when. */
  said: string;
  date: string | null;
  source: string;
}

/** A fact as card and popup show it. */
export interface ShownFact {
  text: string;
  claim: boolean;
  speaker: string | null;
  said: string | null;
  date: string | null;
  source: string;
}

export interface ShownStatements {
  quotes: ShownQuote[];
  facts: ShownFact[];
}

/** The statements in a piece of the card or the popup, in the order shown. */
export function statementsIn(root: ParentNode): ShownStatements {
  return {
    quotes: [...root.querySelectorAll(".statement.quote")].map(quoteOf),
    facts: [...root.querySelectorAll(".statement.fact")].map(factOf),
  };
}

function quoteOf(shown: Element): ShownQuote {
  return {
    text: textOf(shown, "blockquote p").replace(/^“|”$/g, ""),
    speaker: textOf(shown, ".said strong"),
    said: textOf(shown, ".said"),
    date: dateOf(shown),
    source: textOf(shown, ".source"),
  };
}

function factOf(shown: Element): ShownFact {
  return {
    text: textOf(shown, "p"),
    claim: shown.matches(".claim"),
    speaker: textOf(shown, ".said strong") || null,
    said: textOf(shown, ".said") || null,
    date: dateOf(shown),
    source: textOf(shown, ".source"),
  };
}

function dateOf(shown: Element): string | null {
  return shown.querySelector("time")?.getAttribute("datetime") ?? null;
}

/** Text of the first such element, runs of white space as one; empty where there is none. */
export function textOf(root: ParentNode, selector: string): string {
  return tidy(root.querySelector(selector)?.textContent ?? "");
}

/** Markup as a document of its own, where nothing runs or loads. */
export function parse(html: string): ParentNode {
  const { document } = new Window({ settings: { disableJavaScriptEvaluation: true } as never });
  document.body.innerHTML = html;
  return document.body as unknown as ParentNode;
}
