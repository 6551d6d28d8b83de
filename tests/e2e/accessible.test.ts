import { readdir } from "node:fs/promises";
import { join } from "node:path";
import type { Page } from "puppeteer-core";
import { expect, test } from "vitest";
import { violationsIn, violationsInCards } from "../browser/axe";
import { openCard } from "../browser/card";
import { cardsOf, pressIn } from "../browser/deck";
import { hover } from "../browser/marks";
import { extensionDir } from "../browser/paths";
import { popupWith, rowsOf, toggleRow } from "../browser/popup";
import { sleep, waitFor } from "../browser/wait";
import { type Bench, html, inEachBrowser, marked } from "./support";

async function opened(bench: Bench, style = ""): Promise<Page> {
  const body = `<main><h1>A page</h1><p style="margin: 150px 300px">Hostomel and Maxar</p></main>`;
  const page = await bench.open({ body: html(body, `<style>html { ${style} }</style>`) });
  await marked(page, ["Hostomel", "Maxar"]);
  return page;
}

const SCHEMES = ["light", "dark"] as const;

async function prefer(page: Page, scheme: (typeof SCHEMES)[number]): Promise<void> {
  await page.emulateMediaFeatures([{ name: "prefers-color-scheme", value: scheme }]);
}

inEachBrowser((bench) => {
  // Firefox's driver cannot ask for a colour scheme.
  const schemes = bench.name === "chrome" ? SCHEMES : (["light"] as const);

  test.each(schemes)("axe-core finds nothing in cards, in a %s scheme", async (scheme) => {
    const page = await opened(bench);
    if (scheme === "dark") await prefer(page, scheme);
    await hover(page, "Hostomel");
    await openCard(bench.session, page, "Hostomel");
    await sleep(300);
    expect(await violationsInCards(bench.session, page)).toEqual([]);
    await pressIn(bench.session, page, "Hostomel", "Pin");
    const [card] = await cardsOf(bench.session, page);
    const name = card?.names[0] ?? "";
    await pressIn(bench.session, page, "Hostomel", name);
    await waitFor("another card in its place", async () =>
      (await cardsOf(bench.session, page))[0]?.controls.some((it) => it.startsWith("Back")),
    );
    expect(await violationsInCards(bench.session, page)).toEqual([]);
  });

  // Firefox's driver does not tell what screen readers are told.
  if (bench.name === "chrome") {
    test("screen readers are told what is in a card", async () => {
      const page = await opened(bench);
      await hover(page, "Hostomel");
      const { facts } = await openCard(bench.session, page, "Hostomel");
      const client = await page.createCDPSession();
      const { nodes } = await client.send("Accessibility.getFullAXTree");
      await client.detach();
      const told = nodes.flatMap(({ ignored, role, name }) =>
        ignored ? [] : `${role?.value}: ${name?.value ?? ""}`,
      );
      expect(told).toContainEqual(expect.stringMatching(/^dialog: .*Hostomel/));
      expect(told).toContainEqual(expect.stringMatching(/^heading: .*Hostomel/));
      expect(told).toContainEqual(expect.stringMatching(/^button: .*Pin/));
      expect(facts.length).toBeGreaterThan(0);
      expect(told.filter((it) => it.startsWith("listitem")).length).toBeGreaterThanOrEqual(
        facts.length,
      );
    });
  }

  test.each(schemes)("axe-core finds nothing in the popup, in a %s scheme", async (scheme) => {
    const page = await opened(bench);
    const popup = await bench.session.openPopup(page);
    if (scheme === "dark") await prefer(popup.page, scheme);
    await popupWith(popup.page, "two rows", (shown) => rowsOf(shown).length === 2);
    expect(await violationsIn(popup.page)).toEqual([]);
    await toggleRow(popup.page, "Hostomel");
    await sleep(300);
    expect(await violationsIn(popup.page)).toEqual([]);
    await popup.close();
  });

  test("axe-core finds nothing in the extension's other pages", async () => {
    const files = await readdir(join(extensionDir(bench.name), "popup"));
    const others = files.filter((file) => /\.html$/.test(file) && file !== "popup.html");
    expect(others).toContain("settings.html");
    for (const path of others) {
      const page = await bench.session.openOwn(`popup/${path}`);
      await page.waitForFunction(() => document.body.innerText.trim().length > 20);
      await sleep(300);
      expect(await violationsIn(page), path).toEqual([]);
      await page.close();
    }
  });
});
