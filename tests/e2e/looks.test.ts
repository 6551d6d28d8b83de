import type { Page } from "puppeteer-core";
import { expect, test } from "vitest";
import { openCard } from "../browser/card";
import { commonest, contrast, differing } from "../browser/contrast";
import { hover } from "../browser/marks";
import { decodePng, type Pixels } from "../browser/png";
import { sleep, waitFor } from "../browser/wait";
import { html, inEachBrowser, marked } from "./support";

/** Pages as they come: with and without a word about their scheme. */
const PAGES = {
  "a light page": "background: #fff; color: #1a1a1a",
  "a page of no colour": "",
  "a dark page": "background: #111; color: #eee",
  "a dark page that says so": "color-scheme: dark; background: #16181c; color: #e4e5e8",
  "a grey-blue page": "background: #1d2b3a; color: #dfe8f0",
};

const NAMES = { person: "Iryna Vereshchuk", place: "Mariupol", organisation: "Telegram" };

async function picture(page: Page, name: string): Promise<Pixels> {
  const element = await page.$(`#${name}`);
  if (!element) throw new Error(`no #${name}`);
  return decodePng(await element.screenshot({ type: "png" }));
}

inEachBrowser((bench) => {
  test.each(Object.entries(PAGES))("marks are seen on %s", async (_, style) => {
    const lines = Object.entries(NAMES).map(
      ([kind, name]) => `<p id="${kind}" style="font-size: 20px">${name}</p>`,
    );
    const page = await bench.open({
      body: html(lines.join(""), `<style>html { ${style} }</style>`),
    });
    await marked(page, Object.values(NAMES));
    await sleep(200);
    for (const kind of Object.keys(NAMES)) {
      const withMark = await picture(page, kind);
      await page.evaluate((key) => {
        const marks = CSS.highlights.get(`sidelight-${key}`);
        Object.assign(globalThis, { marks });
        CSS.highlights.delete(`sidelight-${key}`);
      }, kind);
      const without = await picture(page, kind);
      const ground = commonest(without);
      const strong = differing(withMark, without).filter((it) => contrast(it, ground) >= 3);
      // An underline of two pixels under some eighty.
      expect(strong.length, kind).toBeGreaterThan(100);
    }
  });

  test("marks in a very long text node are tints, elsewhere lines", async () => {
    const filler = "Nothing happened on that day. ".repeat(5_000);
    const page = await bench.open(`<p>Izyum</p><p>Mariupol. ${filler}</p>`);
    await marked(page, ["Izyum", "Mariupol"]);
    const looks = () =>
      page.evaluate(() =>
        ["sidelight-place", "sidelight-place-long"].map((name) => {
          const [range] = CSS.highlights.get(name) ?? [];
          const style = getComputedStyle(document.body, `::highlight(${name})`);
          const text = range?.startContainer.nodeValue?.slice(range.startOffset, range.endOffset);
          return { text, line: style.textDecorationLine, ground: style.backgroundColor };
        }),
      );
    // The sheet comes behind what it is for.
    const found = await waitFor("the sheet", async () => {
      const now = await looks();
      return now[0]?.line === "underline" && now;
    });
    expect(found).toEqual([
      { text: "Izyum", line: "underline", ground: "rgba(28, 150, 156, 0.11)" },
      { text: "Mariupol", line: "none", ground: "rgba(28, 150, 156, 0.35)" },
    ]);
  });

  test.each([
    ["light", "background: #fff; color: #111"],
    ["dark", "color-scheme: dark; background: #111; color: #eee"],
  ])("a card can be read on a %s page", async (_, style) => {
    const body = `<p style="margin: 200px">Iryna Vereshchuk</p>`;
    const page = await bench.open({ body: html(body, `<style>html { ${style} }</style>`) });
    await marked(page, ["Iryna Vereshchuk"]);
    await hover(page, "Iryna Vereshchuk");
    const { box } = await openCard(bench.session, page);
    await sleep(300);
    const shown = decodePng(await page.screenshot({ type: "png", clip: box }));
    const ground = commonest(shown);
    const strong = [...differing(shown, filled(shown, ground))].filter(
      (it) => contrast(it, ground) >= 4.5,
    );
    expect(strong.length).toBeGreaterThan(500);
  });

  test("page styles for everything do not reach into the card", async () => {
    const body = `<p style="margin: 200px">Iryna Vereshchuk</p>`;
    const rude = `<style>
      * { font-size: 40px !important; color: red !important; display: block !important }
      sidelight-card { display: none; opacity: 0.1; transform: scale(0.1) }
    </style>`;
    const page = await bench.open({ body: html(body, rude) });
    await marked(page, ["Iryna Vereshchuk"]);
    await hover(page, "Iryna Vereshchuk");
    const { box, html: shown } = await openCard(bench.session, page);
    expect(shown).toContain("Iryna Vereshchuk");
    expect(box.width).toBeGreaterThan(200);
    expect(box.height).toBeLessThan(600);
  });
});

function filled(like: Pixels, [red, green, blue]: readonly [number, number, number]): Pixels {
  const data = new Uint8Array(like.data.length);
  for (let at = 0; at < data.length; at += 4) data.set([red, green, blue, 255], at);
  return { ...like, data };
}
