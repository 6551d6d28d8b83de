import { placeAt, type Run, RunWalker } from "../../text";
import type { Passage, SearchedText } from "../passages";
import { type HtmlNode, htmlReader, parseHtml } from "./tree";
import { visibleText } from "./visible";

/**
 * An HTML page as its reader sees it: the text of each run of its blocks on lines of its own. Names
 * are sought in the runs as they lie, just as on the page in a browser.
 */
export function readHtml(html: string): SearchedText {
  const root = parseHtml(html);
  const walker = new RunWalker<HtmlNode, HtmlNode>(root, root, htmlReader, () => true);
  const texts: string[] = [];
  const passages: Passage[] = [];
  let length = 0;
  for (let run = walker.next(); run; run = walker.next()) {
    const { passage, text } = passageOf(run, length);
    if (text === "") continue;
    texts.push(text);
    passages.push(passage);
    length += text.length + 1;
  }
  return { text: texts.join("\n"), passages };
}

function passageOf(run: Run<HtmlNode, HtmlNode>, begin: number) {
  const { text, place } = visibleText(run);
  const passage: Passage = {
    text: run.text,
    // As on the page: there the ends of the source's lines are nothing but white space.
    paragraphs: run.text,
    place: ({ start, end }) => {
      if (placeAt(run, start, "start").node.seen.editable) return undefined;
      return { start: begin + place(start), end: begin + place(end - 1) + 1 };
    },
  };
  return { passage, text };
}
