import type { Frame, Page } from "puppeteer-core";
import { expect, test } from "vitest";
import { openCard } from "../browser/card";
import { inkOf } from "../browser/ink";
import { hover, markedTexts, marksOf } from "../browser/marks";
import { sleep, waitFor } from "../browser/wait";
import { type Bench, errorsOf, html, inEachBrowser, marked, summaryOf } from "./support";

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

  // A browser is free to drop a page that it has kept, and rarely does: then it is loaded anew.
  const again = { retry: 2 };
  test(
    "goes on in a page that the browser has kept, and changes it no more than before",
    again,
    async () => {
      const body = `<p style="margin: 150px">Mariupol</p>`;
      const page = await bench.visit(serveKept(bench, "/kept", body));
      const errors = errorsOf(page);
      await marked(page, ["Mariupol"]);
      const before = await page.evaluate(() => document.documentElement.outerHTML);
      await bench.session.goTo(page, serveKept(bench, "/next", "<p>Izyum</p>"));
      await marked(page, ["Izyum"]);
      page.evaluate(() => history.back()).catch(() => undefined);
      await waitFor(
        "the first page, kept",
        async () => (await shown(page)).join() === "loaded,kept",
      );
      await marked(page, ["Mariupol"]);
      await badgeIs(bench, page, "1");
      expect(await page.evaluate(() => document.documentElement.outerHTML)).toBe(before);
      await hover(page, "Mariupol");
      await openCard(bench.session, page, "Mariupol");
      await page.evaluate(() => document.querySelector("p")?.append(" and Maxar"));
      await marked(page, ["Mariupol", "Maxar"]);
      await badgeIs(bench, page, "2");
      page.evaluate(() => history.forward()).catch(() => undefined);
      await waitFor(
        "the next page, kept",
        async () => (await shown(page)).join() === "loaded,kept",
      );
      await marked(page, ["Izyum"]);
      await badgeIs(bench, page, "1");
      expect(errors).toEqual([]);
    },
  );

  test("marks a page that was prerendered when it is shown", async () => {
    // Firefox prerenders nothing.
    if (bench.name === "firefox") return;
    let loaded = false;
    bench.server.serve("/loaded", () => {
      loaded = true;
      return "";
    });
    const tell = `<script>onload = () => fetch("/loaded")</script>`;
    const body = `<p style="margin: 150px">Izyum and Mariupol</p>`;
    const next = bench.server.serve("/prerendered", html(body, tell));
    const rules = JSON.stringify({ prerender: [{ urls: [next], eagerness: "immediate" }] });
    const page = await bench.visit(
      bench.server.serve("/from", {
        body: html(`<p>Maxar <a href="${next}">on</a></p>
          <script type="speculationrules">${rules}</script>`),
      }),
    );
    await marked(page, ["Maxar"]);
    await waitFor("the page to be prerendered", () => loaded);
    await sleep(300);
    await badgeIs(bench, page, "1");
    await page.click("a");
    await waitFor("the page", () => page.evaluate((url) => location.href === url, next));
    const started = await page.evaluate(() => {
      const [entry] = performance.getEntriesByType("navigation");
      return (entry as unknown as { activationStart: number }).activationStart;
    });
    expect(started).toBeGreaterThan(0);
    await marked(page, ["Izyum", "Mariupol"]);
    await badgeIs(bench, page, "2");
    await sleep(200);
    // The tab has another frame now, of which the driver may learn between two calls.
    const marks = await waitFor("the marks", () => marksOf(page));
    const boxes = marks.flatMap((mark) => mark.boxes);
    for (const box of boxes) expect((await inkOf(page, "place", box)).length).toBeGreaterThan(50);
    await hover(page, "Izyum");
    await openCard(bench.session, page);
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
