import type { Page } from "puppeteer-core";
import { expect, test } from "vitest";
import { hasHost, noCard, openCard, readCard } from "../browser/card";
import { cardsAbout } from "../browser/deck";
import { hover, marksOf, placeOf } from "../browser/marks";
import { sleep } from "../browser/wait";
import { type Bench, inEachBrowser, marked } from "./support";

const A_WHILE = 800;

const SPACED = `<p style="margin: 250px 300px">A line about Iryna Vereshchuk and one more word.</p>`;

async function opened(bench: Bench, body: string, names: string[]): Promise<Page> {
  const page = await bench.open(body);
  await marked(page, names);
  return page;
}

async function expectNone(bench: Bench, page: Page): Promise<void> {
  await sleep(A_WHILE);
  expect(await hasHost(bench.session, page)).toBe(false);
}

inEachBrowser((bench) => {
  test("does not open while the pointer hurries about on a mark", async () => {
    const page = await opened(bench, SPACED, ["Iryna Vereshchuk"]);
    const { x, y } = await placeOf(page, "Iryna Vereshchuk");
    const end = Date.now() + 1_200;
    let hosts = 0;
    for (let at = 0; Date.now() < end; at++) {
      await page.mouse.move(x + (at % 2 ? 45 : -45), y);
      if (at % 20 === 0 && (await hasHost(bench.session, page))) hosts += 1;
    }
    expect(hosts).toBe(0);
    await openCard(bench.session, page, "Iryna Vereshchuk");
  });

  test("passes over other marks on the way to the card, but stops for who stops there", async () => {
    const page = await opened(
      bench,
      `<p style="margin: 200px 300px 0; line-height: 1">Hostomel</p>
       <p style="margin: 0 300px; line-height: 1">Mariupol, Izyum</p>`,
      ["Hostomel", "Mariupol", "Izyum"],
    );
    await hover(page, "Hostomel");
    const { box } = await openCard(bench.session, page, "Hostomel");
    const { x, y } = await placeOf(page, "Hostomel");
    await page.mouse.move(x, y + 8, { steps: 2 });
    for (let at = y + 9; at <= box.y + 30; at += 3) await page.mouse.move(x, at);
    await sleep(A_WHILE);
    expect(await readCard(bench.session, page)).toMatchObject({ name: "Hostomel" });
  });

  test("does not open while text is selected, nor over the selection", async () => {
    const page = await opened(bench, SPACED, ["Iryna Vereshchuk"]);
    const { x, y } = await placeOf(page, "Iryna Vereshchuk");
    await page.mouse.move(x - 90, y);
    await page.mouse.down();
    await page.mouse.move(x + 10, y, { steps: 5 });
    await expectNone(bench, page);
    await page.mouse.up();
    await page.mouse.move(x - 5, y, { steps: 5 });
    await expectNone(bench, page);
    await page.mouse.click(100, 100);
    await hover(page, "Iryna Vereshchuk");
    await openCard(bench.session, page);
  });

  test("does not open where a drag is under way", async () => {
    const page = await opened(
      bench,
      `<p draggable="true" style="width: 90px">Drag me</p>${SPACED}`,
      ["Iryna Vereshchuk"],
    );
    const { x, y } = await placeOf(page, "Iryna Vereshchuk");
    await page.mouse.move(60, 70);
    await page.mouse.down();
    await page.mouse.move(x, y, { steps: 8 });
    await expectNone(bench, page);
    await page.mouse.up();
  });

  test("does not open for who types, and makes way for them", async () => {
    const page = await opened(bench, `<p><input id="field"></p>${SPACED}`, ["Iryna Vereshchuk"]);
    await page.focus("#field");
    const { x, y } = await placeOf(page, "Iryna Vereshchuk");
    await page.mouse.move(x - 60, y - 60);
    await page.keyboard.type("ab");
    await page.mouse.move(x, y, { steps: 3 });
    for (let at = 0; at < 8; at++) {
      await page.keyboard.type("x");
      await page.mouse.move(x + (at % 2), y);
      await sleep(90);
    }
    expect(await hasHost(bench.session, page)).toBe(false);
    await sleep(A_WHILE);
    await hover(page, "Iryna Vereshchuk");
    await openCard(bench.session, page);
    await page.keyboard.type("y");
    await noCard(bench.session, page, { timeout: 1_500 });
    expect(await page.$eval("#field", (it) => (it as HTMLInputElement).value)).toBe("abxxxxxxxxy");
  });

  test("does not open where scrolling brings a mark under the pointer", async () => {
    const page = await opened(bench, `${SPACED}<div class="gap"></div>`, ["Iryna Vereshchuk"]);
    const { x, y } = await placeOf(page, "Iryna Vereshchuk");
    await page.mouse.move(x, y - 105);
    await page.mouse.wheel({ deltaY: 105 });
    await expectNone(bench, page);
  });

  test("leaves a link under a mark to the page", async () => {
    const page = await opened(
      bench,
      `<p style="margin: 250px 300px"><a href="#there">About Hostomel</a></p>`,
      ["Hostomel"],
    );
    await hover(page, "Hostomel");
    await openCard(bench.session, page);
    const { x, y } = await placeOf(page, "Hostomel");
    await page.mouse.click(x, y);
    expect(await page.evaluate(() => location.hash)).toBe("#there");
    await noCard(bench.session, page);
    await page.mouse.move(x + 4, y, { steps: 3 });
    await expectNone(bench, page);
  });

  test.each([
    ["a layer that is clear", "background: rgb(0 0 0 / 0)", true],
    ["a layer that cannot be seen", "background: red; opacity: 0", true],
    ["an opaque layer", "background: #fff", false],
    ["a picture", "background: url(data:image/gif;base64,R0lGODlhAQABAAAAACw=)", false],
  ])("%s over a mark", async (_, style, opens) => {
    const page = await opened(
      bench,
      `${SPACED}<div style="position: fixed; inset: 0; ${style}"></div>`,
      ["Iryna Vereshchuk"],
    );
    await hover(page, "Iryna Vereshchuk");
    if (opens) await openCard(bench.session, page);
    else await expectNone(bench, page);
  });

  test("takes the longer name where one is within the other", async () => {
    const page = await opened(bench, `<p style="margin: 250px 300px">In the Kharkiv region</p>`, [
      "Kharkiv region",
    ]);
    const [box] = (await marksOf(page))[0]?.boxes ?? [];
    if (!box) throw new Error("no mark");
    await page.mouse.move(box.x - 30, box.y - 50);
    await page.mouse.move(box.x + 12, box.y + box.height / 2, { steps: 5 });
    await openCard(bench.session, page, "Kharkiv region");
  });

  test("opens by the line of a broken name on which the pointer is", async () => {
    const page = await opened(
      bench,
      `<p style="margin: 150px 100px; width: 150px; line-height: 4">Here is Iryna Vereshchuk</p>`,
      ["Iryna Vereshchuk"],
    );
    const boxes = (await marksOf(page))[0]?.boxes ?? [];
    expect(boxes).toHaveLength(2);
    for (const { x, y, width, height } of boxes) {
      await page.mouse.move(700, 20);
      await noCard(bench.session, page);
      await page.mouse.move(x + width / 2, y + height / 2, { steps: 4 });
      const { box } = await openCard(bench.session, page);
      expect(Math.abs(box.y - (y + height))).toBeLessThan(12);
    }
  });

  test("works in full screen", async () => {
    const page = await opened(
      bench,
      `<div id="whole" style="background: #fff"><button>Whole</button>${SPACED}</div>`,
      ["Iryna Vereshchuk"],
    );
    await page.evaluate(() => {
      const element = document.getElementById("whole");
      document.querySelector("button")?.addEventListener("click", () => {
        void element?.requestFullscreen();
      });
    });
    await page.click("button");
    await page.waitForFunction(() => document.fullscreenElement !== null);
    await sleep(300);
    await hover(page, "Iryna Vereshchuk");
    const { box } = await openCard(bench.session, page);
    await page.mouse.move(box.x + 40, box.y + 40, { steps: 8 });
    await sleep(A_WHILE);
    expect(await readCard(bench.session, page)).toMatchObject({ name: "Iryna Vereshchuk" });
    await page.evaluate(() => document.exitFullscreen());
  });

  test("stays above a popover and below nothing that the page opens after it", async () => {
    const page = await opened(
      bench,
      `${SPACED}<div id="late" popover="manual" style="inset: 0; width: 100%; height: 100%"></div>`,
      ["Iryna Vereshchuk"],
    );
    await hover(page, "Iryna Vereshchuk");
    const { box } = await openCard(bench.session, page);
    await page.evaluate(() => document.getElementById("late")?.showPopover());
    await sleep(150);
    const top = await page.evaluate(
      (x, y) => document.elementFromPoint(x, y)?.localName,
      box.x + 30,
      box.y + 30,
    );
    expect(top).toBe("sidelight-card");
  });

  test("opens over a dialog in a shadow tree, and within it", async () => {
    const page = await opened(
      bench,
      `<x-box><p style="padding: 60px">About Hostomel</p></x-box><script>
        const root = document.querySelector("x-box").attachShadow({ mode: "open" });
        root.innerHTML = "<dialog style='width: 500px'><slot></slot></dialog>";
        root.querySelector("dialog").showModal();
      </script>`,
      ["Hostomel"],
    );
    await hover(page, "Hostomel");
    const [card] = await cardsAbout(bench.session, page, ["Hostomel"]);
    const { x = 0, y = 0, height = 0 } = card?.box ?? {};
    await page.mouse.move(x + 40, y + height - 12, { steps: 10 });
    await sleep(A_WHILE);
    await cardsAbout(bench.session, page, ["Hostomel"]);
    await page.mouse.move(5, 5, { steps: 5 });
    await cardsAbout(bench.session, page, []);
    expect(
      await page.evaluate(
        () =>
          document.querySelector("x-box")?.shadowRoot?.querySelector("dialog")?.childElementCount,
      ),
    ).toBe(1);
  });
});
