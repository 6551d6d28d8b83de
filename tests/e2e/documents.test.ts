import type { Frame, Page } from "puppeteer-core";
import { expect, test } from "vitest";
import { markedTexts } from "../browser/marks";
import { sleep, waitFor } from "../browser/wait";
import { type Bench, html, inEachBrowser, marked, summaryOf } from "./support";

const STYLE = "width: 600px; height: 120px; display: block";

/** Waits until a frame of the page has just these marks, in any order. */
async function markedIn(page: Page, url: string, texts: string[]): Promise<void> {
  await waitFor(`marks on ${texts} in ${url}`, async () => {
    const frame = page.frames().find((it) => it !== page.mainFrame() && it.url().startsWith(url));
    return frame && (await textsOf(frame)) === [...texts].sort().join();
  });
}

async function textsOf(frame: Frame | Page): Promise<string> {
  return (await markedTexts(frame)).sort().join();
}

/** What each frame of the page has done so far: calls into our script that read; undefined for none. */
async function workIn(bench: Bench, page: Page) {
  const answers = await bench.session.inWorlds(page, () => ({
    text: document.body?.textContent ?? "",
    slices: globalThis.sidelightPage?.work().slices ?? -1,
  }));
  return answers.map(({ value }) => value);
}

inEachBrowser((bench) => {
  test("takes up a document that the page opens anew", async () => {
    const page = await bench.open("<p>Mariupol</p>");
    await marked(page, ["Mariupol"]);
    await page.evaluate(() => {
      document.open();
      document.write("<!doctype html><title>New</title><p id=new>Izyum");
      document.write(" and Maxar</p>");
      document.close();
    });
    await marked(page, ["Izyum", "Maxar"]);
    await page.evaluate(() => document.getElementById("new")?.append(" and Hostomel"));
    await marked(page, ["Izyum", "Maxar", "Hostomel"]);
    await page.evaluate(() => {
      const root = document.createElement("html");
      root.innerHTML = "<head></head><body><p>Mariupol</p></body>";
      document.documentElement.replaceWith(root);
    });
    await marked(page, ["Mariupol"]);
  });

  test("marks blank, sandboxed, data and blob frames, and what is written into them", async () => {
    const page = await bench.open("<p>Maxar</p>");
    await page.evaluate((style) => {
      const add = (attributes: Record<string, string>) => {
        const frame = document.createElement("iframe");
        for (const [name, value] of Object.entries({ style, ...attributes })) {
          frame.setAttribute(name, value);
        }
        document.body.append(frame);
        return frame;
      };
      add({ src: "data:text/html,<p>Izyum</p>" });
      add({ sandbox: "", srcdoc: "<p>Hostomel</p>" });
      const blob = new Blob(["<p>Mariupol</p>"], { type: "text/html" });
      add({ src: URL.createObjectURL(blob) });
      const written = add({}).contentDocument;
      written?.open();
      written?.write("<p>Iryna Vereshchuk</p>");
      written?.close();
    }, STYLE);
    await markedIn(page, "data:", ["Izyum"]);
    await markedIn(page, "about:srcdoc", ["Hostomel"]);
    await markedIn(page, "blob:", ["Mariupol"]);
    await markedIn(page, "about:blank", ["Iryna Vereshchuk"]);
    const badge = async () => (await bench.session.badge(page)) === "5";
    await waitFor("all of them on the badge", badge);
  });

  test("does nothing in frames that show nothing, until they do", async () => {
    const tiny = bench.elsewhere.serve("/tiny", html("<p>Izyum far away</p>"));
    const page = await bench.open(`<p>Maxar</p>
      <iframe src="${tiny}" style="width: 1px; height: 1px"></iframe>
      <iframe id="later" srcdoc="<p>Mariupol later</p>" style="display: none; width: 600px; height: 200px"></iframe>`);
    await marked(page, ["Maxar"]);
    await sleep(500);
    const idle = (await workIn(bench, page)).filter(({ text }) => /far|later/.test(text));
    expect(idle.map(({ slices }) => slices)).toEqual(idle.map(() => -1));
    expect(idle.length).toBeGreaterThan(0);
    expect(await bench.session.badge(page)).toBe("1");
    const show = (display: string) =>
      page.evaluate((value) => {
        (document.getElementById("later") as HTMLElement).style.display = value;
      }, display);
    await show("block");
    await markedIn(page, "about:srcdoc", ["Mariupol"]);
    await waitFor("both on the badge", async () => (await bench.session.badge(page)) === "2");
    // Firefox does not always tell a frame that it is hidden again.
    if (bench.name === "firefox") return;
    await show("none");
    await waitFor("one on the badge", async () => (await bench.session.badge(page)) === "1");
  });

  test("is there again when a page comes back from the browser's cache", async () => {
    const first = bench.server.serve("/first", {
      body: html("<p>Mariupol</p>"),
      headers: { "cache-control": "max-age=60" },
    });
    const page = await bench.visit(first);
    await marked(page, ["Mariupol"]);
    await bench.session.goTo(page, bench.server.serve("/second", html("<p>Izyum</p>")));
    await marked(page, ["Izyum"]);
    page.evaluate(() => history.back()).catch(() => undefined);
    await marked(page, ["Mariupol"]);
    await page.evaluate(() => document.querySelector("p")?.append(" and Maxar"));
    await marked(page, ["Mariupol", "Maxar"]);
    await waitFor("both on the badge", async () => (await bench.session.badge(page)) === "2");
  });

  test("does nothing at all while a page is at rest", async () => {
    const page = await bench.open(`<p>Mariupol</p>${"<p>Maxar</p>".repeat(200)}`);
    await summaryOf(bench, page);
    const slices = () =>
      bench.session.inWorld(page, () => globalThis.sidelightPage?.work().slices ?? -1);
    await sleep(600);
    const before = await slices();
    await sleep(1_500);
    expect(await slices()).toBe(before);
  });
});
