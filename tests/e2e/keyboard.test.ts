import type { Page } from "puppeteer-core";
import { expect, test } from "vitest";
import { noCard, openCard } from "../browser/card";
import { command } from "../browser/commands";
import { cardsOf } from "../browser/deck";
import { placeOf } from "../browser/marks";
import { slowSheets } from "../browser/slow-sheet";
import { waitFor } from "../browser/wait";
import { type Bench, html, inEachBrowser, summaryOf } from "./support";

const PAGE = `
  <p><input id="field" value="A field"></p>
  <p style="margin: 60px 100px">Maxar and Hostomel</p>
  <p style="margin: 2000px 100px 900px">Mariupol and Maxar</p>`;

/** The mention that is lit, or the one that was lit last: what the reader was brought to. */
async function litText(page: Page): Promise<string> {
  return page.evaluate(() => {
    const known = globalThis as unknown as { lit?: string };
    for (const range of CSS.highlights.get("sidelight-flash") ?? []) {
      const live = document.createRange();
      live.setStart(range.startContainer, range.startOffset);
      live.setEnd(range.endContainer, range.endOffset);
      const { top, bottom } = live.getBoundingClientRect();
      if (top >= 0 && bottom <= innerHeight)
        known.lit = `${live}@${scrollY > 500 ? "low" : "high"}`;
    }
    return known.lit ?? "";
  });
}

async function lit(page: Page, text: string): Promise<void> {
  await waitFor(`${text} to be lit`, async () => (await litText(page)) === text, { every: 20 });
}

async function opened(bench: Bench, body = PAGE): Promise<Page> {
  const page = await bench.open(body);
  await summaryOf(bench, page);
  return page;
}

/** Waits for the focus, which follows a card that a key has opened. */
async function focusInCard(bench: Bench, page: Page): Promise<void> {
  await waitFor("the focus in the card", async () => {
    const [card] = await cardsOf(bench.session, page);
    return card?.focused === "dialog";
  });
}

inEachBrowser((bench) => {
  test("commands go from mention to mention, forth and back and round", async () => {
    const page = await opened(bench);
    for (const next of ["Maxar@high", "Hostomel@high", "Mariupol@low", "Maxar@low", "Maxar@high"]) {
      await command(bench.session, page, "next-mention");
      await lit(page, next);
    }
    for (const before of ["Maxar@low", "Mariupol@low"]) {
      await command(bench.session, page, "previous-mention");
      await lit(page, before);
    }
  });

  test("begin at what is in view", async () => {
    const page = await opened(bench);
    await page.evaluate(() => scrollTo(0, 1900));
    await command(bench.session, page, "next-mention");
    await lit(page, "Mariupol@low");
  });

  test("a command opens the card, with the focus in it, and Escape gives that back", async () => {
    const page = await opened(bench);
    await page.focus("#field");
    await command(bench.session, page, "next-mention");
    await lit(page, "Maxar@high");
    await command(bench.session, page, "open-card");
    await openCard(bench.session, page, "Maxar");
    await focusInCard(bench, page);
    await page.keyboard.press("Escape");
    await noCard(bench.session, page);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe("field");
  });

  test("a card that is asked for before the page is styled takes the focus, beside its mark", async () => {
    const quicken = await slowSheets(bench.session);
    try {
      const page = await opened(bench);
      await command(bench.session, page, "open-card");
      const card = await openCard(bench.session, page, "Maxar");
      await focusInCard(bench, page);
      const mark = await placeOf(page, "Maxar");
      expect(card.box.y - mark.y).toBeGreaterThan(0);
      expect(card.box.y - mark.y).toBeLessThan(30);
    } finally {
      await quicken();
    }
  });

  test("Tab stays in the card, both ways", async () => {
    const page = await opened(bench);
    await command(bench.session, page, "open-card");
    await openCard(bench.session, page, "Maxar");
    await focusInCard(bench, page);
    const [card] = await cardsOf(bench.session, page);
    const count = (card?.controls.length ?? 0) + 1;
    const seen: string[] = [];
    for (let at = 0; at < 2 * count; at++) {
      await page.keyboard.press("Tab");
      seen.push((await cardsOf(bench.session, page))[0]?.focused ?? "");
    }
    expect(seen).not.toContain("");
    expect(seen.slice(0, count)).toEqual(seen.slice(count));
    expect(new Set(seen).size).toBeGreaterThan(3);
    await page.keyboard.down("Shift");
    await page.keyboard.press("Tab");
    await page.keyboard.up("Shift");
    expect((await cardsOf(bench.session, page))[0]?.focused).toBe(seen.at(-2));
  });

  test("the card's own steps lead to the entity's other mentions", async () => {
    const page = await opened(bench);
    await command(bench.session, page, "open-card");
    expect((await openCard(bench.session, page, "Maxar")).text).toContain("1 of 2 on this page");
    await focusInCard(bench, page);
    for (let at = 0; at < 12; at++) {
      const [card] = await cardsOf(bench.session, page);
      if (card?.focused === "Next mention") break;
      await page.keyboard.press("Tab");
    }
    await page.keyboard.press("Enter");
    await lit(page, "Maxar@low");
    const card = await waitFor("the card at the other mention", async () => {
      const [shown] = await cardsOf(bench.session, page);
      return shown?.text.includes("2 of 2 on this page") && shown;
    });
    expect(card.name).toBe("Maxar");
    expect(card.focused).toBe("Next mention");
  });

  test("the card comes along from mention to mention while the page changes", async () => {
    const page = await opened(bench, `<p id="clock"></p>${PAGE}`);
    await page.evaluate(() => {
      const clock = document.querySelector("#clock");
      setInterval(() => clock?.replaceChildren(`Row ${performance.now()}`), 4);
    });
    await command(bench.session, page, "open-card");
    await openCard(bench.session, page, "Maxar");
    await focusInCard(bench, page);
    for (let at = 0; at < 12; at++) {
      const [card] = await cardsOf(bench.session, page);
      if (card?.focused === "Next mention") break;
      await page.keyboard.press("Tab");
    }
    for (const place of ["2 of 2", "1 of 2", "2 of 2", "1 of 2", "2 of 2"]) {
      await page.keyboard.press("Enter");
      await waitFor(`the card at ${place}`, async () => {
        const [card] = await cardsOf(bench.session, page);
        return card?.text.includes(`${place} on this page`);
      });
    }
  });

  test("goes into frames and brings them into view", async () => {
    const url = bench.elsewhere.serve("/framed", html(`<p style="margin-top: 300px">Izyum</p>`));
    const page = await opened(
      bench,
      `<p>Maxar</p><div style="height: 1500px"></div>
       <iframe src="${url}" style="width: 500px; height: 200px"></iframe>`,
    );
    await waitFor("the badge", async () => (await bench.session.badge(page)) === "2");
    await command(bench.session, page, "next-mention");
    await lit(page, "Maxar@high");
    await command(bench.session, page, "next-mention");
    const frame = await waitFor("the frame", () => page.frames().find((it) => it.url() === url));
    await lit(frame as unknown as Page, "Izyum@high");
    expect(await page.evaluate(() => scrollY)).toBeGreaterThan(700);
    await command(bench.session, page, "next-mention");
    await lit(page, "Maxar@high");
  });
});
