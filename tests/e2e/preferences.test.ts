import type { Page } from "puppeteer-core";
import { expect, test } from "vitest";
import { openCard } from "../browser/card";
import { command } from "../browser/commands";
import { commonest, contrast } from "../browser/contrast";
import { inkOf } from "../browser/ink";
import { hover, marksOf } from "../browser/marks";
import { decodePng } from "../browser/png";
import { sleep } from "../browser/wait";
import { type Bench, inEachBrowser, marked } from "./support";

/** A reader's wishes, as Firefox is told of them when it starts. */
const PREFERENCES = {
  // The reader's colours, whatever a page wishes.
  "browser.display.document_color_use": 2,
  "ui.prefersReducedMotion": 1,
};

const NAMES = { person: "Iryna Vereshchuk", place: "Mariupol", organisation: "Telegram" } as const;

/** A page that is shown to a reader with colours of their own who wants little motion. */
async function opened(bench: Bench, body: string): Promise<Page> {
  const page = await bench.open(body);
  if (bench.name === "chrome") {
    const client = await page.createCDPSession();
    const features = [
      { name: "forced-colors", value: "active" },
      { name: "prefers-reduced-motion", value: "reduce" },
    ];
    await client.send("Emulation.setEmulatedMedia", { features });
  }
  const asked = await page.evaluate(() => ({
    colours: matchMedia("(forced-colors: active)").matches,
    motion: matchMedia("(prefers-reduced-motion: reduce)").matches,
  }));
  expect(asked).toEqual({ colours: true, motion: true });
  return page;
}

/** Notes how often a mention is lit from now on. */
function countFlashes(page: Page) {
  return page.evaluate(() => {
    const seen = { flashes: 0, lit: false };
    Object.assign(globalThis, { seen });
    setInterval(() => {
      const lit = (CSS.highlights.get("sidelight-flash")?.size ?? 0) > 0;
      if (lit && !seen.lit) seen.flashes += 1;
      seen.lit = lit;
    }, 10);
  });
}

inEachBrowser(
  (bench) => {
    test("kinds of marks are told apart where colours are the reader's", async () => {
      const lines = Object.values(NAMES).map((it) => `<p style="color: #777">${it}</p>`);
      const page = await opened(bench, lines.join(""));
      await marked(page, Object.values(NAMES));
      await sleep(200);
      const ground = commonest(decodePng(await page.screenshot({ type: "png" })));
      for (const { kind, boxes } of await marksOf(page)) {
        const [box] = boxes;
        if (!box) throw new Error(`${kind} has no box`);
        const strong = (await inkOf(page, kind, box)).filter((it) => contrast(it, ground) >= 3);
        expect(strong.length, kind).toBeGreaterThan(40);
      }
      const drawn = await page.evaluate(
        (kinds) =>
          kinds.map((kind) => {
            const { documentElement } = document;
            return getComputedStyle(documentElement, `::highlight(sidelight-${kind})`)
              .textDecorationStyle;
          }),
        Object.keys(NAMES),
      );
      expect(drawn).toEqual(["solid", "dotted", "dashed"]);
    });

    test("a card opens without motion, in colours that can be read", async () => {
      const page = await opened(bench, `<p style="margin: 200px">Mariupol</p>`);
      await marked(page, ["Mariupol"]);
      await hover(page, "Mariupol");
      const { box } = await openCard(bench.session, page, "Mariupol");
      const shown = decodePng(await page.screenshot({ type: "png", clip: box }));
      const ground = commonest(shown);
      let strong = 0;
      for (let at = 0; at < shown.data.length; at += 4) {
        const [red = 0, green = 0, blue = 0] = shown.data.subarray(at, at + 3);
        if (contrast([red, green, blue], ground) >= 4.5) strong += 1;
      }
      expect(strong).toBeGreaterThan(500);
      const moving = await bench.session.inWorld(page, () => {
        const host = document.getElementsByTagName("sidelight-card")[0] as HTMLElement & {
          openOrClosedShadowRoot?: ShadowRoot | null;
        };
        const { chrome } = globalThis as unknown as {
          chrome?: { dom?: { openOrClosedShadowRoot(host: HTMLElement): ShadowRoot | null } };
        };
        const root = host.openOrClosedShadowRoot ?? chrome?.dom?.openOrClosedShadowRoot(host);
        return [...(root?.querySelectorAll("*") ?? [])].filter((it) => {
          const { animationName, transitionDuration } = getComputedStyle(it);
          return animationName !== "none" || !/^(0s(, )?)+$/.test(transitionDuration);
        }).length;
      });
      expect(moving).toBe(0);
    });

    test("a jump lights a mention once and does not blink", async () => {
      const page = await opened(bench, "<p>Mariupol</p>");
      await marked(page, ["Mariupol"]);
      await countFlashes(page);
      await command(bench.session, page, "next-mention");
      await page.waitForFunction(
        () => (globalThis as unknown as { seen: { flashes: number } }).seen.flashes > 0,
      );
      await sleep(800);
      const seen = await page.evaluate(
        () => (globalThis as unknown as { seen: { flashes: number } }).seen.flashes,
      );
      expect(seen).toBe(1);
    });
  },
  { firefoxPrefs: PREFERENCES },
);
