import type { Frame, Page } from "puppeteer-core";
import { expect, test } from "vitest";
import { popupWith, rowsOf } from "../browser/popup";
import { changeSetting, resetSettings } from "../browser/settings";
import { sleep, waitFor } from "../browser/wait";
import { type Bench, html, inEachBrowser, summaryOf } from "./support";

/** Goes to the first mention of a name by the popup's button. */
async function jumpTo(bench: Bench, page: Page, name: string): Promise<void> {
  const popup = await bench.session.openPopup(page);
  await popupWith(popup.page, `a row for ${name}`, (shown) =>
    rowsOf(shown).some((row) => row.name === name),
  );
  await popup.page.$$eval(
    "button[aria-label]",
    (buttons, wanted) => {
      const label = `Go to ${wanted} on the page`;
      const button = buttons.find((it) => it.getAttribute("aria-label")?.startsWith(label));
      (button as HTMLElement).click();
    },
    name,
  );
  await popup.close();
  await page.bringToFront();
}

/** Waits for a mention to be lit where it can be seen. */
function lit(frame: Page | Frame, text: string): Promise<true> {
  return waitFor(
    `${text} to be lit in view`,
    () =>
      frame.evaluate((wanted) => {
        const known = globalThis as unknown as { lit?: boolean };
        for (const range of CSS.highlights.get("sidelight-flash") ?? []) {
          const live = document.createRange();
          live.setStart(range.startContainer, range.startOffset);
          live.setEnd(range.endContainer, range.endOffset);
          const { left, top, right, bottom } = live.getBoundingClientRect();
          const at = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
          known.lit ||= String(live) === wanted && at?.contains(range.startContainer) === true;
        }
        return known.lit === true;
      }, text),
    { every: 25 },
  );
}

inEachBrowser((bench) => {
  test("scrolls whatever scrolls around the mention", async () => {
    const page = await bench.open(`
      <div style="height: 1800px"></div>
      <div style="height: 300px; overflow: auto">
        <div style="height: 900px"></div>
        <div style="height: 200px; overflow: auto">
          <div style="height: 700px"></div><p>Izyum</p><div style="height: 700px"></div>
        </div>
        <div style="height: 900px"></div>
      </div>
      <div style="height: 1800px"></div>`);
    await summaryOf(bench, page);
    await jumpTo(bench, page, "Izyum");
    await lit(page, "Izyum");
  });

  test("opens folds, one in another, and shows the mention", async () => {
    const page = await bench.open(`
      <p>Maxar</p>
      <details id="outer"><summary>More</summary>
        <details id="inner"><summary>Still more</summary><p>Izyum</p></details>
      </details>
      <details id="other"><summary>Nothing</summary><p>of interest</p></details>
      <div id="found" hidden="until-found"><p>Hostomel</p></div>`);
    await summaryOf(bench, page);
    await jumpTo(bench, page, "Izyum");
    await lit(page, "Izyum");
    await jumpTo(bench, page, "Hostomel");
    await lit(page, "Hostomel");
    const open = await page.evaluate(() => [
      ...[...document.querySelectorAll("details")].map((it) => it.open),
      document.getElementById("found")?.hidden,
    ]);
    expect(open).toEqual([true, true, false, false]);
  });

  test.each(["open", "closed"])(
    "leads into %s shadow trees, and opens folds in and around them",
    async (mode) => {
      const page = await bench.open(`
      <p>Maxar</p><div style="height: 1500px"></div>
      <details><summary>More</summary>
        <x-box><template shadowrootmode="${mode}"><div style="height: 200px; overflow: auto">
          <div style="height: 700px"></div>
          <details><summary>Still more</summary><p>Izyum</p></details>
          <div style="height: 700px"></div>
        </div></template></x-box>
      </details><div style="height: 1500px"></div>`);
      await waitFor("both names", async () => (await summaryOf(bench, page)).mentions.length === 2);
      await jumpTo(bench, page, "Izyum");
      const seen = await waitFor(
        "Izyum to be lit",
        () =>
          page.evaluate(() => {
            const [range] = CSS.highlights.get("sidelight-flash") ?? [];
            if (!range) return undefined;
            const live = document.createRange();
            live.setStart(range.startContainer, range.startOffset);
            live.setEnd(range.endContainer, range.endOffset);
            const { left, top, right, bottom } = live.getBoundingClientRect();
            const at = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
            return {
              text: String(live),
              host: at?.localName,
              isOpen: !!document.querySelector("details[open]"),
            };
          }),
        { every: 25 },
      );
      expect(seen).toEqual({ text: "Izyum", host: "x-box", isOpen: true });
    },
  );

  test("does not flash where the site is quiet", async () => {
    const page = await bench.open(`<div style="height: 1500px"></div><p>Izyum</p>`);
    await summaryOf(bench, page);
    const site = new URL(page.url()).host;
    await changeSetting(bench.session, { what: "site", site, mode: "quiet" });
    await waitFor("no highlight", () => page.evaluate(() => CSS.highlights.size === 0));
    await jumpTo(bench, page, "Izyum");
    await waitFor("the jump", () => page.evaluate(() => scrollY > 300));
    for (let look = 0; look < 20; look++) {
      expect(await page.evaluate(() => CSS.highlights.size)).toBe(0);
      await sleep(20);
    }
    await resetSettings(bench.session);
  });

  test("does not count what no fold hides", async () => {
    const page = await bench.open(`
      <p>Maxar</p><p hidden>Izyum</p>
      <details><summary>More</summary><p style="display: none">Hostomel</p></details>`);
    await waitFor("one name", async () => (await summaryOf(bench, page)).mentions.length === 1);
  });

  test("works in a frame in a frame of other sites", async () => {
    const inner = bench.server.serve(
      "/innermost",
      html(`<div style="height: 900px"></div><p>Izyum</p><div style="height: 900px"></div>`),
    );
    const outer = bench.elsewhere.serve(
      "/between",
      html(`<div style="height: 700px"></div>
        <iframe src="${inner}" style="width: 400px; height: 200px"></iframe>
        <div style="height: 700px"></div>`),
    );
    const page = await bench.open(`<div style="height: 1500px"></div>
      <iframe src="${outer}" style="width: 600px; height: 300px"></iframe>
      <div style="height: 1500px"></div>`);
    await waitFor("the badge", async () => (await bench.session.badge(page)) === "1");
    const frameAt = (url: string) => page.frames().find((it) => it.url() === url) as Frame;
    // The light goes out by itself: on a busy machine the look at a far frame may come too late.
    await waitFor(
      "the jump to be seen",
      async () => {
        await jumpTo(bench, page, "Izyum");
        return lit(frameAt(inner), "Izyum");
      },
      { timeout: 20_000 },
    );
    // Each frame shows enough of the one within.
    const seen = (frame: Frame | Page) =>
      frame.evaluate(() => {
        const { top, bottom } = document.querySelector("iframe")?.getBoundingClientRect() ?? {};
        return Math.min(bottom ?? 0, innerHeight) - Math.max(top ?? 0, 0);
      });
    expect(await seen(page)).toBeGreaterThan(150);
    expect(await seen(frameAt(outer))).toBeGreaterThan(100);
  });
});
