import type { Page } from "puppeteer-core";
import { expect, test } from "vitest";
import { noCard, openCard } from "../browser/card";
import { hover, leave } from "../browser/marks";
import { html, inEachBrowser, marked } from "./support";

/** Notes all that happens to the document from the moment in which it is parsed. */
const WITNESS = `<script>
  addEventListener("DOMContentLoaded", () => {
    globalThis.before = document.documentElement.outerHTML;
    globalThis.seen = [];
    new MutationObserver((records) => {
      for (const { type, attributeName, target, addedNodes, removedNodes } of records) {
        for (const node of addedNodes) seen.push("+" + node.nodeName.toLowerCase());
        for (const node of removedNodes) seen.push("-" + node.nodeName.toLowerCase());
        if (type !== "childList") seen.push(type + " " + attributeName + " " + target.nodeName);
      }
    }).observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
  });
</script>`;

const BODY = `
  <h1>A day in <em>Mari</em>upol</h1>
  <p style="margin-top: 200px">Iryna Vereshchuk spoke, and Reuters wrote it down.</p>`;

interface Witness {
  before: string;
  seen: string[];
}

function witness(page: Page) {
  return page.evaluate(() => {
    const { before, seen } = globalThis as unknown as Witness;
    return { same: document.documentElement.outerHTML === before, seen };
  });
}

inEachBrowser((bench) => {
  test("marks leave the document as it was", async () => {
    const page = await bench.open({ body: html(BODY, WITNESS) });
    await marked(page, ["Mariupol", "Iryna Vereshchuk", "Reuters"]);
    expect(await witness(page)).toEqual({ same: true, seen: [] });
  });

  test("a card adds one element and takes it away", async () => {
    const page = await bench.open({ body: html(BODY, WITNESS) });
    await marked(page, ["Mariupol", "Iryna Vereshchuk", "Reuters"]);
    await hover(page, "Iryna Vereshchuk");
    await openCard(bench.session, page);
    const host = await page.evaluate(() => {
      const last = document.documentElement.lastElementChild as HTMLElement;
      return { name: last.localName, children: last.childNodes.length, root: last.shadowRoot };
    });
    expect(host).toEqual({ name: "sidelight-card", children: 0, root: null });
    await leave(page);
    await noCard(bench.session, page);
    const { same, seen } = await witness(page);
    expect(same).toBe(true);
    expect(seen.filter((change) => /^[+-]/.test(change))).toEqual([
      "+sidelight-card",
      "-sidelight-card",
    ]);
    expect(seen.filter((change) => !/sidelight-card$/i.test(change))).toEqual([]);
  });

  test("leaves no name in the page's world", async () => {
    const page = await bench.open({ body: html(BODY, WITNESS) });
    await marked(page, ["Mariupol", "Iryna Vereshchuk", "Reuters"]);
    const ours = await page.evaluate(() =>
      Object.keys(globalThis).filter((it) => /sidel/i.test(it)),
    );
    expect(ours).toEqual([]);
  });

  test("a page that names nothing is not even styled", async () => {
    const page = await bench.open({ body: html("<p>Nothing of interest.</p>", WITNESS) });
    await page.waitForFunction(() => document.readyState === "complete");
    await new Promise((done) => setTimeout(done, 400));
    expect(await witness(page)).toEqual({ same: true, seen: [] });
    const style = await page.evaluate(() => {
      const { backgroundColor } = getComputedStyle(document.body, "::highlight(sidelight-place)");
      return { backgroundColor, highlights: [...CSS.highlights.keys()] };
    });
    expect(style.highlights).toEqual([]);
    expect(style.backgroundColor).toMatch(/^(rgba\(0, 0, 0, 0\)|transparent|)$/);
  });
});
