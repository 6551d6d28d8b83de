import type { Page } from "puppeteer-core";
import { expect, test } from "vitest";
import { openCard } from "../browser/card";
import { hover } from "../browser/marks";
import { waitFor } from "../browser/wait";
import { type Bench, errorsOf, html, inEachBrowser, marked } from "./support";

/** Notes how often the page is shown, and whether it had been kept. */
const WITNESS = `<script>
  globalThis.shown = [];
  addEventListener("pageshow", ({ persisted }) => shown.push(persisted ? "kept" : "loaded"));
</script>`;

function shown(page: Page): Promise<string[]> {
  return page.evaluate(() => [...(globalThis as unknown as { shown: string[] }).shown]);
}

/** A page that a browser may keep when another is shown in its place. */
function serveKept(bench: Bench, path: string, body: string): string {
  const headers = { "cache-control": "max-age=60" };
  return bench.server.serve(path, { body: html(body, WITNESS), headers });
}

const badgeIs = (bench: Bench, page: Page, text: string) =>
  waitFor(`the badge ${text}`, async () => (await bench.session.badge(page)) === text);

inEachBrowser((bench) => {
  test("goes on in a page that the browser has kept, and changes it no more than before", async () => {
    const body = `<p style="margin: 150px">Mariupol</p>`;
    const page = await bench.visit(serveKept(bench, "/kept", body));
    const errors = errorsOf(page);
    await marked(page, ["Mariupol"]);
    const before = await page.evaluate(() => document.documentElement.outerHTML);
    await bench.session.goTo(page, serveKept(bench, "/next", "<p>Izyum</p>"));
    await marked(page, ["Izyum"]);
    page.evaluate(() => history.back()).catch(() => undefined);
    await waitFor("the first page, kept", async () => (await shown(page)).join() === "loaded,kept");
    await marked(page, ["Mariupol"]);
    await badgeIs(bench, page, "1");
    expect(await page.evaluate(() => document.documentElement.outerHTML)).toBe(before);
    await hover(page, "Mariupol");
    await openCard(bench.session, page, "Mariupol");
    await page.evaluate(() => document.querySelector("p")?.append(" and Maxar"));
    await marked(page, ["Mariupol", "Maxar"]);
    await badgeIs(bench, page, "2");
    page.evaluate(() => history.forward()).catch(() => undefined);
    await waitFor("the next page, kept", async () => (await shown(page)).join() === "loaded,kept");
    await marked(page, ["Izyum"]);
    await badgeIs(bench, page, "1");
    expect(errors).toEqual([]);
  });

  test("marks a page that was prerendered when it is shown", async () => {
    // Firefox prerenders nothing.
    if (bench.name === "firefox") return;
    let asked = false;
    const next = bench.server.serve("/prerendered", () => {
      asked = true;
      return html(`<p style="margin: 150px">Izyum</p>`);
    });
    const rules = JSON.stringify({ prerender: [{ urls: [next], eagerness: "immediate" }] });
    const page = await bench.visit(
      bench.server.serve("/from", {
        body: html(`<p>Maxar <a href="${next}">on</a></p>
          <script type="speculationrules">${rules}</script>`),
      }),
    );
    await marked(page, ["Maxar"]);
    await waitFor("the page to be prerendered", () => asked);
    await badgeIs(bench, page, "1");
    await page.click("a");
    await waitFor("the page", () => page.evaluate((url) => location.href === url, next));
    const started = await page.evaluate(() => {
      const [entry] = performance.getEntriesByType("navigation");
      return (entry as unknown as { activationStart: number }).activationStart;
    });
    expect(started).toBeGreaterThan(0);
    await marked(page, ["Izyum"]);
    await badgeIs(bench, page, "1");
    await hover(page, "Izyum");
    await openCard(bench.session, page);
  });
});
