import { readFileSync } from "node:fs";
import type { Page } from "puppeteer-core";
import { expect, test } from "vitest";
import { markedTexts, marksOf } from "../browser/marks";
import { ROOT } from "../browser/paths";
import { sleep, waitFor } from "../browser/wait";
import { html, inEachBrowser, marked, painted, summaryOf } from "./support";

const START = `${ROOT}tests/start/`;

/** Milliseconds from a change of the page until the predicate on the marked texts holds. */
async function timeUntilMarks(page: Page, change: string, holds: string): Promise<number> {
  return page.evaluate(`(async () => {
    const textOf = ({ startContainer, startOffset, endContainer, endOffset }) => {
      const range = new Range();
      range.setStart(startContainer, startOffset);
      range.setEnd(endContainer, endOffset);
      return range.toString();
    };
    const texts = () => [...CSS.highlights]
      .filter(([name]) => name.startsWith("sidelight-"))
      .flatMap(([, ranges]) => [...ranges].map(textOf));
    const begin = performance.now();
    (${change})();
    while (!(${holds})(texts())) {
      if (performance.now() - begin > 5000) return Infinity;
      await new Promise((done) => setTimeout(done, 10));
    }
    return performance.now() - begin;
  })()`) as Promise<number>;
}

inEachBrowser((bench) => {
  test("marks the demonstration page by kind", async () => {
    bench.server.serve("/demo.html", { body: readFileSync(`${START}demo.html`) });
    bench.server.serve("/demo.css", { body: readFileSync(`${START}demo.css`), type: "text/css" });
    const page = await bench.visit(bench.server.url("/demo.html"));
    await summaryOf(bench, page);
    await page.evaluate(() => scrollTo(0, document.body.scrollHeight / 3));
    const shows = (kind: string, names: string[]) =>
      waitFor(`${kind}: ${names.join(", ")}`, async () => {
        const marks = (await marksOf(page)).filter((mark) => mark.kind === kind);
        const texts = new Set(marks.map(({ text }) => text.replace(/\s+/g, " ")));
        return names.every((name) => texts.has(name));
      });
    await shows("person", ["Vladimir Putin", "Oleh Synegubov", "Iryna Vereshchuk", "Lukashenko"]);
    await shows("place", ["Kyiv", "Київ", "Mariupol", "Izium", "Polyskiy district", "UK"]);
    await shows("organisation", ["Telegram"]);
  });

  test("gives each kind its own highlight", async () => {
    const page = await bench.open(
      "<p>Vladimir Putin, Iryna Vereshchuk, Mariupol, Kyiv, Reuters, Telegram, nobody else.</p>",
    );
    await marked(page, [
      ...["Vladimir Putin", "Iryna Vereshchuk"],
      ...["Mariupol", "Kyiv", "Reuters", "Telegram"],
    ]);
    const kinds = (await marksOf(page)).map(({ kind, text }) => `${kind} ${text}`);
    expect(kinds).toEqual([
      "person Vladimir Putin",
      "person Iryna Vereshchuk",
      "place Mariupol",
      "place Kyiv",
      "organisation Reuters",
      "organisation Telegram",
    ]);
  });

  test("leaves alone what is typed, hidden or code", async () => {
    const page = await bench.open(`
      <p>Mariupol in plain sight</p>
      <input value="Izyum">
      <input placeholder="Izyum">
      <textarea>Izyum</textarea>
      <div contenteditable="true">Izyum and <b>Hostomel</b></div>
      <div contenteditable="plaintext-only">Izyum</div>
      <p hidden>Izyum</p>
      <p style="display: none">Izyum</p>
      <p style="visibility: hidden">Izyum</p>
      <div style="display: none"><p>Izyum <b>Hostomel</b></p></div>
      <template><p>Izyum</p></template>
      <noscript>Izyum</noscript>
      <script type="application/json">{ "place": "Izyum" }</script>
      <style>/* Izyum */</style>
      <select><option>Izyum</option></select>
      <p><code>Izyum</code> and <code><var>Izyum</var></code></p>
      <pre><code>var place = "Izyum";</code></pre>
      <p>Maxar at the end</p>`);
    await marked(page, ["Mariupol", "Maxar"]);
    await sleep(300);
    expect((await markedTexts(page)).sort()).toEqual(["Mariupol", "Maxar"]);
    const { mentions } = await summaryOf(bench, page);
    expect(mentions.map(({ count }) => count)).toEqual([1, 1]);
  });

  test("leaves alone a page, and a frame, that is edited as a whole", async () => {
    const style = `style="width: 600px; height: 100px"`;
    const page = await bench.open(`
      <p>Mariupol</p><iframe ${style} srcdoc="<p>Izyum</p>"></iframe>
      <script>
        const [frame] = document.getElementsByTagName("iframe");
        frame.onload = () => { frame.contentDocument.designMode = "on" };
      </script>`);
    await marked(page, ["Mariupol"]);
    const edited = page.frames().find((it) => it.url() === "about:srcdoc");
    await sleep(500);
    expect(edited && (await markedTexts(edited))).toEqual([]);
    await page.evaluate(() => {
      document.designMode = "on";
      document.body.append("Hostomel");
    });
    await marked(page, []);
    await page.evaluate(() => {
      document.designMode = "off";
      document.body.append(" and Maxar");
    });
    await marked(page, ["Mariupol", "Hostomel", "Maxar"]);
  });

  test("finds names that run across tags, lines and odd characters", async () => {
    const page = await bench.open(`
      <p><em>Vladimir</em> Putin</p>
      <p>Iryna <a href="#x">Vereshchuk</a></p>
      <p>M<b>ariu</b>pol</p>
      <p>Oleh
        Synegubov</p>
      <p>Alexander&nbsp;Lukashenko</p>
      <p>Hosto&shy;mel</p>
      <p>Maxar’s pictures and Telegram's channels</p>
      <p>Київ</p>
      <p>Вади Володимир Путін</p>`);
    await marked(page, [
      ...["Vladimir Putin", "Iryna Vereshchuk", "Mariupol", "Oleh Synegubov"],
      ...["Alexander Lukashenko", "Hosto\u00admel", "Київ", "Володимир Путін"],
      ...["Maxar", "Telegram"],
    ]);
  });

  test("does not take blocks together, parts of words or other words for names", async () => {
    const page = await bench.open(`
      <div>Vladimir</div><div>Putinism</div>
      <p>They told us nothing. Mariupolis is another town. An izyumite. A telegram came.</p>
      <p>Izyum</p>`);
    await marked(page, ["Izyum"]);
    await sleep(300);
    expect(await markedTexts(page)).toEqual(["Izyum"]);
  });

  test("marks text that comes later and lets go of text that leaves", async () => {
    const page = await bench.open('<main id="feed"><p>Mariupol</p></main>');
    await marked(page, ["Mariupol"]);
    const added = await timeUntilMarks(
      page,
      `() => feed.insertAdjacentHTML("beforeend", "<section><p>Then <i>Hosto</i>mel</p></section>")`,
      `(texts) => texts.includes("Hostomel")`,
    );
    expect(added).toBeLessThan(500);
    const changed = await timeUntilMarks(
      page,
      `() => { feed.firstElementChild.firstChild.data = "Now it says Izyum" }`,
      `(texts) => texts.includes("Izyum") && !texts.includes("Mariupol")`,
    );
    expect(changed).toBeLessThan(500);
    const removed = await timeUntilMarks(
      page,
      "() => feed.lastElementChild.remove()",
      `(texts) => texts.length === 1 && texts[0] === "Izyum"`,
    );
    expect(removed).toBeLessThan(500);
  });

  test("looks at given names once somebody is named in full, and not before", async () => {
    const page = await bench.open(`<p>Iryna wrote.</p><section><p>So said <i>Oleh</i>.</p>
      <div><p>Iryna</p><p>nobody</p></div></section><ul><li>Iryna</li><li>has come</li></ul>`);
    const { mentions } = await summaryOf(bench, page);
    expect(mentions).toEqual([]);
    const shows = (given: number, full: number) =>
      waitFor(`${given} and ${full} marks`, async () => {
        const texts = await bench.session.inWorld(page, () =>
          globalThis.sidelightPage?.painted().map(({ text }) => text),
        );
        const count = (wanted: string) => texts?.filter((text) => text === wanted).length;
        return count("Iryna") === given && count("Iryna Vereshchuk") === full && texts;
      });
    const isEquipped = () =>
      bench.session.inWorld(page, () => globalThis.sidelightToolbox !== undefined);
    expect(await isEquipped()).toBe(false);
    await page.evaluate(() => {
      document.body.insertAdjacentHTML("beforeend", "<p id=full>Iryna Vereshchuk</p>");
    });
    expect(await shows(3, 1)).toHaveLength(4);
    expect(await isEquipped()).toBe(true);
    await page.evaluate(() => {
      document.querySelector("div")?.insertAdjacentHTML("beforeend", "<p>Iryna and Oleh</p>");
    });
    expect(await shows(4, 1)).toHaveLength(5);
    await page.evaluate(() => {
      document.querySelector("section")?.remove();
    });
    await shows(2, 1);
    await page.evaluate(() => document.getElementById("full")?.remove());
    await shows(0, 0);
  });

  test("keeps marks right while a feed grows and shrinks", async () => {
    const page = await bench.open('<main id="feed"></main>');
    await page.evaluate(async () => {
      const feed = document.getElementById("feed");
      for (let at = 0; at < 60; at += 1) {
        const item = document.createElement("p");
        item.textContent = `Item ${at}: Maxar`;
        feed?.prepend(item);
        if (at >= 10) feed?.lastElementChild?.remove();
        await new Promise((done) => setTimeout(done, 5));
      }
    });
    await marked(page, Array(10).fill("Maxar"));
  });

  test("registers only what is in or near the viewport", async () => {
    const lines = Array.from({ length: 400 }, (_, at) => `<p>Line ${at} names Mariupol</p>`);
    const page = await bench.open(lines.join("\n"));
    const { mentions } = await summaryOf(bench, page);
    expect(mentions.map(({ count }) => count)).toEqual([400]);
    const nearOnly = async () => {
      const marks = await marksOf(page);
      const tops = marks.map(({ boxes }) => boxes[0]?.y ?? Number.NaN);
      const inView = tops.filter((top) => top >= 0 && top < 780);
      const far = tops.filter((top) => !(top > -2000 && top < 2800));
      return inView.length >= 15 && far.length === 0 && marks.length < 150;
    };
    await waitFor("marks near the top only", nearOnly);
    await page.evaluate(() => scrollTo(0, 9000));
    await waitFor("marks near the middle only", nearOnly);
    await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
    await waitFor("marks near the end only", nearOnly);
  });

  test("does the same in one tall block", async () => {
    const lines = Array.from({ length: 600 }, (_, at) => `Line ${at} names Mariupol`);
    const page = await bench.open(`<div>${lines.join("<br>\n")}</div>`);
    await summaryOf(bench, page);
    const nearOnly = async () => {
      const marks = await marksOf(page);
      const inView = marks.filter(({ boxes: [box] }) => box && box.y >= 0 && box.y < 780);
      return inView.length >= 25 && marks.length < 300;
    };
    await waitFor("marks near the top only", nearOnly);
    await page.evaluate(() => scrollTo(0, 7000));
    await waitFor("marks near the middle only", nearOnly);
  });

  test("shows the number of entities on the badge", async () => {
    const page = await bench.open("<p>Mariupol, Mariupol, Izyum and Reuters</p>");
    await waitFor("the badge", async () => (await bench.session.badge(page)) === "3");
    await page.evaluate(() => document.querySelector("p")?.append(" and Maxar"));
    await waitFor("the badge", async () => (await bench.session.badge(page)) === "4");
    const bare = await bench.open("<p>Nothing of interest.</p>");
    await summaryOf(bench, bare);
    expect(await bench.session.badge(bare)).toBe("");
    expect(await bench.session.badge(page)).toBe("4");
  });

  test("marks what is cut off or lies where no scrolling leads, which may be seen the next moment", async () => {
    const cut = `<div style="height: 60px; overflow: hidden"><div style="height: 1400px"></div><p>Izyum</p></div>`;
    const skip = `<nav><a href="#x" style="position: absolute; top: -3000px">Hostomel</a></nav>`;
    const page = await bench.open(
      `<p style="position: absolute; top: -3000px">Maxar</p>${skip}${cut}<div class="gap"></div><p>Mariupol</p>`,
    );
    await marked(page, ["Maxar", "Hostomel", "Izyum"]);
    const locked = "position: fixed; inset: 0; overflow: clip; margin: 0";
    const other = await bench.open({
      body: html(
        `<p>Maxar</p><div class="gap"></div><p>Mariupol</p>`,
        `<style>body { ${locked} }</style>`,
      ),
    });
    await marked(other, ["Maxar", "Mariupol"]);
  });

  test("marks what is there for those without scripts where there are none", async () => {
    const body = html(`<noscript><p>Izyum</p></noscript><p>Maxar</p>`);
    const withScripts = await bench.open({ body });
    await marked(withScripts, ["Maxar"]);
    const page = await bench.open({ body, headers: { "content-security-policy": "sandbox" } });
    const texts = async () => (await painted(bench, page)).sort();
    await waitFor("both names", async () => (await texts()).join() === "Izyum,Maxar");
  });
});
