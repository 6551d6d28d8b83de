import { vi } from "vitest";
import { Finder } from "../../../src/page/finder";
import { MentionIndex, type PageMention, rangeOf } from "../../../src/page/mentions";
import { Reading } from "../../../src/page/reading";
import type { Step } from "../../../src/page/slices";
import { compileGazetteer, type Gazetteer, openGazetteer } from "../../../src/spot";

/** Names that the pages of these tests hold. */
export const gazetteer = openGazetteer(
  compileGazetteer(
    [
      { key: "t/kyiv", kind: "place", names: ["Kyiv"], variants: [], painted: true },
      { key: "t/bila", kind: "place", names: ["Bila Tserkva"], variants: [], painted: true },
      { key: "t/orlea", kind: "place", names: ["Orlea"], variants: [], painted: true },
    ],
    1,
  ),
);

const BLOCKS = "div p ul li table tr td body html section";

/** Has elements' styles told as browsers tell them: happy-dom is slow there, and knows no float. */
export function stubStyles(): void {
  vi.stubGlobal("getComputedStyle", (element: HTMLElement) => {
    const normal = BLOCKS.split(" ").includes(element.localName) ? "block" : "inline";
    const own = (property: string) => element.style.getPropertyValue(property);
    return { display: own("display") || normal, float: own("float") || "none" };
  });
}

/** The body, holding this HTML and nothing else. */
export function page(html: string): HTMLElement {
  document.body.innerHTML = html;
  return document.body;
}

/** An element of the page. Throws where there is none. */
export function get(selector: string): HTMLElement {
  const element = document.querySelector<HTMLElement>(selector);
  if (!element) throw new Error(`no ${selector}`);
  return element;
}

/** A reading of the page, and what it has found. */
export function reader(changed: (block: Element) => void = () => {}) {
  const index = new MentionIndex(changed);
  const reading = new Reading({ filter: gazetteer.filter, know: () => true });
  reading.found = finder({ gazetteer }, index);
  return { index, reading };
}

/** Finds names and does not judge them. */
export function finder(known: { gazetteer: Gazetteer }, index: MentionIndex): Finder {
  return new Finder(known, index, { weigh: () => {}, anchorings: 0, isAnchored: () => false });
}

/** Does all of a piece of work; returns in how many steps. */
export function run(step: Step): number {
  let steps = 1;
  while (step()) steps++;
  return steps;
}

/** A mention's words as the page has them, with its block: `p: Kyiv`. */
export function spell(mention: PageMention): string {
  const { container } = mention.run;
  const name = container.id || container.localName;
  return `${name}: ${rangeOf(mention).toString()}`;
}

/** All that an index holds. */
export function spelt(index: MentionIndex): string[] {
  return Array.from(index.all(), spell);
}
