import type { Page } from "puppeteer-core";
import { expect, test } from "vitest";
import { waitFor } from "../browser/wait";
import { type Change, median, timesOf, timeUntil } from "./changes";
import { type Bench, errorsOf, inEachBrowser, marked, summaryOf } from "./support";

/** Marks are to be right within this, in milliseconds; a busy machine may take longer for some. */
const SOON = 250;
/** How often a class is switched on and off. */
const ROUNDS = 8;
/** A page of many thousands of parts is read through within this, in milliseconds. */
const PATIENCE = 15_000;

const SHOWN: readonly Change[] = [
  {
    name: "text that is added",
    html: "<p></p>",
    before: [],
    change: "(part) => part.firstChild.append('Mariupol')",
    after: ["Mariupol"],
  },
  {
    name: "text that changes",
    html: "<p>Mariupol</p>",
    before: ["Mariupol"],
    change: "(part) => { part.firstChild.firstChild.data = 'Izyum' }",
    after: ["Izyum"],
  },
  {
    name: "captions that are replaced word by word",
    html: "<p><span>Iryna</span></p>",
    before: [],
    change: `async (part) => {
      for (const word of ["Vereshchuk", "said", "in", "Mariupol"]) {
        part.firstChild.append(" ", Object.assign(document.createElement("span"), { textContent: word }));
        await new Promise((done) => setTimeout(done, 30));
      }
    }`,
    after: ["Iryna Vereshchuk", "Mariupol"],
  },
  {
    name: "a stream of letters",
    html: "<p></p>",
    before: [],
    change: `async (part) => {
      for (const letter of "Maxar saw Mariupol.") {
        part.firstChild.append(letter);
        await new Promise((done) => setTimeout(done, 5));
      }
    }`,
    after: ["Maxar", "Mariupol"],
  },
  {
    name: "details that open",
    html: "<details><summary>More</summary><p>Mariupol</p></details>",
    before: [],
    change: "(part) => { part.firstChild.open = true }",
    after: ["Mariupol"],
  },
  {
    name: "details that close",
    html: "<details open><summary>More</summary>Mariupol</details>",
    before: ["Mariupol"],
    change: "(part) => { part.firstChild.open = false }",
    after: [],
  },
  {
    name: "what is hidden by its attribute",
    html: "<p>Izyum <span>Mariupol</span></p>",
    before: ["Izyum", "Mariupol"],
    change: "(part) => { part.querySelector('span').hidden = true }",
    after: ["Izyum"],
  },
  {
    name: "what is shown by its attribute",
    html: "<p>Izyum <span hidden>Mariupol</span></p>",
    before: ["Izyum"],
    change: "(part) => { part.querySelector('span').hidden = false }",
    after: ["Izyum", "Mariupol"],
  },
  {
    name: "tabs by a class",
    html: `<style>.tab { visibility: hidden } .tab.now { visibility: visible }</style>
      <div class="tab now">Mariupol</div><div class="tab">Izyum</div>`,
    before: ["Mariupol"],
    change: "(part) => part.querySelectorAll('.tab').forEach((it) => it.classList.toggle('now'))",
    after: ["Izyum"],
  },
  {
    name: "a style of its own",
    html: "<p style='visibility: hidden'>Mariupol</p>",
    before: [],
    change: "(part) => { part.firstChild.style.visibility = '' }",
    after: ["Mariupol"],
  },
  {
    name: "text that is edited from now on",
    html: "<div><p>Mariupol</p></div>",
    before: ["Mariupol"],
    change: "(part) => { part.firstChild.contentEditable = 'true' }",
    after: [],
  },
  {
    name: "text that is no longer edited",
    html: "<div contenteditable><p>Mariupol</p></div>",
    before: [],
    change: "(part) => { part.firstChild.removeAttribute('contenteditable') }",
    after: ["Mariupol"],
  },
  {
    name: "a box that is ticked",
    html: "<style>input:checked + p { visibility: hidden }</style><input type=checkbox><p>Mariupol</p>",
    before: ["Mariupol"],
    change: "(part) => part.querySelector('input').click()",
    after: [],
  },
  {
    name: "a list that recycles its rows",
    html: "<ul><li>Mariupol</li><li>Izyum</li></ul>",
    before: ["Mariupol", "Izyum"],
    change: `(part) => {
      const [first, second] = part.querySelectorAll("li");
      first.firstChild.data = "Hostomel";
      second.after(first);
    }`,
    after: ["Hostomel", "Izyum"],
  },
  {
    name: "a page that goes to another without loading",
    html: "<main><p>Mariupol</p></main>",
    before: ["Mariupol"],
    change: `(part) => {
      history.pushState(null, "", "?other");
      part.firstChild.innerHTML = "<h1>Maxar</h1><p>Izyum</p>";
    }`,
    after: ["Maxar", "Izyum"],
  },
  {
    name: "text nodes that are split and joined",
    html: "<p>Mariupol</p>",
    before: ["Mariupol"],
    change: `(part) => {
      part.firstChild.firstChild.splitText(3);
      part.firstChild.append(" and Izyum");
      part.normalize();
    }`,
    after: ["Mariupol", "Izyum"],
  },
  {
    name: "names side by side in boxes that were hidden",
    html: "<div hidden><div style='display: flex'><span>Mariupol</span><span>Izyum</span></div></div>",
    before: [],
    change: "(part) => { part.firstChild.hidden = false }",
    after: ["Mariupol", "Izyum"],
  },
  {
    name: "what a fold cuts off, once it is there",
    html: "<div style='height: 20px; overflow: hidden'><p hidden style='margin-top: 900px'>Mariupol</p></div>",
    before: [],
    change: "(part) => { part.querySelector('p').hidden = false }",
    after: ["Mariupol"],
  },
  {
    name: "what a box that paints nothing beyond itself cuts off",
    html: "<div style='contain: strict; height: 20px'><p hidden style='margin-top: 900px'>Mariupol</p></div>",
    before: [],
    change: "(part) => { part.querySelector('p').hidden = false }",
    after: ["Mariupol"],
  },
  {
    name: "a drawing's part that comes with its words",
    html: "<svg width='200' height='40'></svg>",
    before: [],
    change: `(part) => {
      const made = (name) => document.createElementNS("http://www.w3.org/2000/svg", name);
      const words = Object.assign(made("text"), { textContent: "Mariupol" });
      words.setAttribute("y", "20");
      const group = made("g");
      group.append(words);
      part.firstChild.append(group);
    }`,
    after: ["Mariupol"],
  },
  {
    name: "text that leaves",
    html: "<p>Mariupol</p><p>Izyum</p>",
    before: ["Mariupol", "Izyum"],
    change: "(part) => part.firstChild.remove()",
    after: ["Izyum"],
  },
];

/** What nothing tells of but the sizes and places of things. */
const STYLED: readonly Change[] = [
  {
    name: "a sheet that is added",
    html: "<p class=x>Mariupol</p>",
    before: ["Mariupol"],
    change:
      "(part) => part.append(Object.assign(document.createElement('style'), { textContent: '.x { visibility: hidden }' }))",
    after: [],
  },
  {
    name: "a sheet that is removed",
    html: "<style>.x { display: none }</style><p class=x>Mariupol</p>",
    before: [],
    change: "(part) => part.firstChild.remove()",
    after: ["Mariupol"],
  },
  {
    name: "a sheet that is switched off",
    html: "<style>.x { display: none }</style><p class=x>Mariupol</p>",
    before: [],
    change: "(part) => { part.firstChild.sheet.disabled = true }",
    after: ["Mariupol"],
  },
  {
    name: "a linked sheet",
    html: "<p class=x>Mariupol</p>",
    before: ["Mariupol"],
    change: `(part) => part.append(Object.assign(document.createElement("link"),
      { rel: "stylesheet", href: "data:text/css,.x { visibility: hidden }" }))`,
    after: [],
  },
  {
    name: "an adopted sheet",
    html: "<p class=x>Mariupol</p>",
    before: ["Mariupol"],
    change: `() => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(".x { display: none }");
      document.adoptedStyleSheets = [sheet];
    }`,
    after: [],
  },
  {
    name: "an adopted sheet that goes",
    html: "<p>Izyum</p><div class=x>Mariupol</div>",
    before: ["Izyum"],
    change: "() => { document.adoptedStyleSheets = [] }",
    after: ["Izyum", "Mariupol"],
  },
  {
    name: "a transition",
    html: "<style>.x { visibility: hidden; transition: visibility 0.1s } .y { visibility: visible }</style><p class=x>Mariupol</p>",
    before: [],
    change: "(part) => part.querySelector('p').classList.add('y')",
    after: ["Mariupol"],
  },
];

inEachBrowser((bench) => {
  test("follows text that comes, changes, hides, shows and leaves", async () => {
    const page = await bench.open("");
    const errors = errorsOf(page);
    const times = await timesOf(page, SHOWN);
    expect(median(times)).toBeLessThan(SOON);
    expect(errors).toEqual([]);
  });

  test("follows sheets that hide and show", async () => {
    const page = await bench.open("");
    const times = await timesOf(page, STYLED);
    expect(Math.max(...times)).toBeLessThan(2_000);
  });

  test.each([
    ["few of which name anyone", "Row"],
    ["most of which name somebody", "Izyum"],
  ])("is right soon where a class shows and hides 5,000 texts, %s", async (_, row) => {
    // What is far below is not painted, but read and counted.
    const rows = Array.from({ length: 5_000 }, (_, at) =>
      at % 100 === 0 ? "<p>Mariupol</p>" : `<p>${at < 100 ? "Row" : row}</p>`,
    );
    const html = `<style>.off p { visibility: hidden }</style><div class="off">${rows.join("")}</div>`;
    const page = await bench.open(`<h1>Maxar</h1>${html}`);
    await marked(page, ["Maxar"]);
    await summaryOf(bench, page, { timeout: PATIENCE });
    const toggle = "document.querySelector('div').classList.toggle('off')";
    const [shows, hides, counts]: [number[], number[], number[]] = [[], [], []];
    for (let round = 0; round < ROUNDS; round++) {
      shows.push(await timeUntil(page, toggle, ["Mariupol", "Maxar"]));
      counts.push(await timeOfCount(bench, page, (count) => count > 1));
      hides.push(await timeUntil(page, toggle, ["Maxar"]));
    }
    // Others share the machine. What is counted is not looked at before what is in view.
    for (const times of [shows, hides]) expect(median(times)).toBeLessThan(SOON);
    expect(Math.min(...counts)).toBeLessThan(SOON);
  });

  test("reads all of a page whose parts are moved while it is read", async () => {
    const rows = Array.from({ length: 12_000 }, (_, at) =>
      at % 100 === 0 ? "<p><i>At</i> Mariupol</p>" : `<p><i>Row</i> ${at}</p>`,
    );
    const parts = [0, 1, 2, 3].map((part) => rows.slice(3_000 * part, 3_000 * (part + 1)).join(""));
    const script = `<script>
      let moves = 0;
      const timer = setInterval(() => {
        const [first, second] = document.querySelectorAll("section");
        if (first) (moves % 2 ? document.body : second).append(moves % 2 ? second : first.firstElementChild);
        if (++moves === 40) clearInterval(timer);
      }, 10);
    </script>`;
    const page = await bench.open(
      `${parts.map((part) => `<section>${part}</section>`).join("")}${script}`,
    );
    await page.waitForFunction("moves === 40");
    const isWhole = (count: number) => count === 120;
    // A browser that never rests gives a share of its time.
    expect(await timeOfCount(bench, page, isWhole)).toBeLessThan(PATIENCE);
  });
});

/** Milliseconds until the mentions that the page lists are as many as wanted. */
async function timeOfCount(bench: Bench, page: Page, isRight: (count: number) => boolean) {
  const begin = performance.now();
  const isThere = async () => {
    const { mentions } = await summaryOf(bench, page);
    return isRight(mentions.reduce((sum, { count }) => sum + count, 0));
  };
  await waitFor("the mentions to be listed", isThere, { every: 10, timeout: PATIENCE });
  return performance.now() - begin;
}
