import { expect, test } from "vitest";
import { openCard } from "../browser/card";
import { waitFor } from "../browser/wait";
import { type Change, timesOf } from "./changes";
import { inEachBrowser, summaryOf } from "./support";

/** Makes a shadow tree of a kind in an element. */
const attach = (mode: "open" | "closed", html: string, host = "part.firstChild") =>
  `const tree = ${host}.attachShadow({ mode: "${mode}" }); tree.innerHTML = ${JSON.stringify(html)};`;

const TREES: readonly Change[] = [
  {
    name: "an open tree that comes late to a plain element",
    html: "<div></div>",
    before: [],
    change: `(part) => { ${attach("open", "<p>Mariupol</p>")} }`,
    after: ["Mariupol"],
  },
  {
    name: "a closed tree that comes late to a custom element",
    html: "<x-late></x-late>",
    before: [],
    change: `(part) => { ${attach("closed", "<p>Mariupol</p>")} }`,
    after: ["Mariupol"],
  },
  {
    name: "an element that is defined late",
    html: "<x-defined></x-defined><p>Izyum</p>",
    before: ["Izyum"],
    change: `() => customElements.define("x-defined", class extends HTMLElement {
      connectedCallback() { this.attachShadow({ mode: "open" }).innerHTML = "Maxar"; }
    })`,
    after: ["Izyum", "Maxar"],
  },
  {
    name: "trees within trees",
    html: "<div></div>",
    before: [],
    change: `(part) => {
      ${attach("open", "<p>Izyum</p><x-inner></x-inner>")}
      const inner = tree.querySelector("x-inner").attachShadow({ mode: "closed" });
      inner.innerHTML = "<section><div></div></section>";
      inner.querySelector("div").attachShadow({ mode: "open" }).innerHTML = "<b>Mari</b>upol";
    }`,
    after: ["Izyum", "Mariupol"],
  },
  {
    name: "text that changes in a tree",
    html: "<div></div>",
    before: [],
    change: `async (part) => {
      ${attach("open", "<p>Izyum</p>")}
      await new Promise((done) => setTimeout(done, 400));
      tree.firstChild.firstChild.data = "Maxar";
      tree.append(Object.assign(document.createElement("p"), { textContent: "Mariupol" }));
    }`,
    after: ["Maxar", "Mariupol"],
  },
  {
    name: "what is shown in a slot amid a tree's own text",
    html: "<x-slot>Putin</x-slot>",
    before: [],
    change: `(part) => { ${attach("open", "<h2>Vladimir <slot></slot> in Mariupol</h2>")} }`,
    after: ["Vladimir ", "Putin", "Mariupol"],
  },
  {
    name: "slots of a closed tree",
    html: "<x-shut><i slot=b>Putin</i> <b slot=a>Vladimir</b> Izyum</x-shut>",
    before: ["Izyum", "Putin Vladimir"],
    change: `(part) => { ${attach("closed", "<h2><slot name=a></slot> <slot name=b></slot></h2>")} }`,
    after: ["Vladimir", "Putin"],
  },
  {
    name: "what comes into a slot",
    html: "<x-fill><span>Maxar</span></x-fill>",
    before: ["Maxar"],
    change: `async (part) => {
      ${attach("closed", "<p>Oleh <slot>nobody</slot></p>")}
      await new Promise((done) => setTimeout(done, 300));
      part.firstChild.textContent = "Synegubov";
    }`,
    after: ["Oleh ", "Synegubov"],
  },
  {
    name: "a tree that is added whole",
    html: "<main></main>",
    before: [],
    change: `(part) => {
      const host = document.createElement("x-whole");
      host.attachShadow({ mode: "closed" }).innerHTML = "Mariupol <span>and Izyum</span>";
      part.firstChild.append(host);
    }`,
    after: ["Mariupol", "Izyum"],
  },
  {
    name: "a drawing and a gloss in a tree",
    html: "<div></div>",
    before: [],
    change: `(part) => { ${attach("open", "<svg><text y=20>Mariupol</text></svg><ruby>x<rt>Izyum</rt></ruby>")} }`,
    after: ["Mariupol", "Izyum"],
  },
  {
    name: "a tree that leaves",
    html: "<div></div>",
    before: [],
    change: `async (part) => {
      ${attach("open", "<p>Mariupol</p>")}
      await new Promise((done) => setTimeout(done, 300));
      part.firstChild.replaceWith("Izyum");
    }`,
    after: ["Izyum"],
  },
];

inEachBrowser((bench) => {
  test("reads shadow trees of every kind, whenever they come", async () => {
    const page = await bench.open("<p>A page</p>");
    const times = await timesOf(page, TREES);
    expect(Math.max(...times)).toBeLessThan(3_000);
  });

  test("reads trees that were there before, in the order in which they are seen", async () => {
    const page = await bench.open(`
      <x-page><p slot="late">Mariupol</p><p slot="early">Izyum</p>
        <template shadowrootmode="closed"><slot name="early"></slot><p>Maxar</p><slot name="late"></slot></template>
      </x-page><p>Hostomel</p>`);
    const { mentions } = await summaryOf(bench, page);
    const order = mentions.map(({ entity }) => entity.slice(entity.lastIndexOf("/") + 1));
    expect(order).toEqual(["izyum", "maxar", "mariupol", "hostomel"]);
  });

  test("opens a card on a name in a closed tree", async () => {
    const page = await bench.open(`
      <x-card style="display: block; margin: 200px"><template shadowrootmode="closed">
        <p>Pictures by <b id="at">Maxar</b></p></template></x-card>`);
    await summaryOf(bench, page);
    // The sheet may come after the count.
    const find = () =>
      page.evaluate(() => {
        for (const range of CSS.highlights.get("sidelight-organisation") ?? []) {
          const live = document.createRange();
          live.setStart(range.startContainer, range.startOffset);
          live.setEnd(range.endContainer, range.endOffset);
          const { x, y, width, height } = live.getBoundingClientRect();
          return { x: x + width / 2, y: y + height / 2 };
        }
        return undefined;
      });
    const box = await waitFor("a mark", find);
    await page.mouse.move(box.x - 60, box.y - 60);
    await page.mouse.move(box.x, box.y, { steps: 6 });
    await openCard(bench.session, page, "Maxar");
  });
});
