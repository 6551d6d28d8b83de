import { PARTS, part } from "./blocks";
import { BULK, SAVED } from "./odd-parts";
import { type Part, Writer } from "./writer";

const STYLE = `
body { margin: 20px; font: 15px/1.4 sans-serif }
.card { position: relative; border: 1px solid silver; padding: 6px; overflow: hidden }
.stretched::after { content: ""; position: absolute; inset: 0 }
.kicker, .blk, .head { display: block } .ibl { display: inline-block } .flx { display: flex; flex-wrap: wrap }
.grd { display: grid; grid-template-columns: 1fr 1fr } .cel { display: table-cell } .con { display: contents }
.skip { position: absolute; left: -999px } .tbl { display: table } .no { margin: 1em }
.flt { float: left } .none { display: none } .caps { text-transform: uppercase }
.big { float: left; font-size: 200% } .side { float: right; width: 30% }
.sr { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%) }
.scroller { height: 120px; overflow: auto } .sticky { position: sticky; top: 0 }
.lead::first-letter { font-size: 200% } .lead::first-line { font-variant: small-caps }`;

/** Changes a page while it is read, and again later, for some time. */
const RENDERS = `<script data-renders>
addEventListener("DOMContentLoaded", () => {
  const parts = [...document.querySelectorAll("p, li, td, .card")].slice(0, 1_500);
  let at = 0;
  const timer = setInterval(() => {
    for (let many = 0; many < 6; many++) {
      const part = parts[at++];
      if (!part) {
        globalThis.rendered = true;
        return clearInterval(timer);
      }
      if (at % 4 === 0) part.replaceWith(part.cloneNode(true));
      else if (at % 4 === 1) part.replaceChildren(...[...part.childNodes].map((it) => it.cloneNode(true)));
      else if (at % 4 === 2) part.parentNode?.append(part);
      else part.normalize();
    }
  }, 25);
});
</script>`;

const news: Part = (
  w,
) => `<header class="sticky"><nav>${w.many(3, 8, () => w.inline(w.plain(1)))}</nav></header>
<main class="grd">${w.many(12, 40, () => PARTS.card(w))}</main>`;

const encyclopedia: Part = (w) => `<h1>${w.name()}</h1>${PARTS.table(w)}
${w.many(4, 10, () => `<h2>${w.plain(3)}</h2>${w.many(2, 8, () => PARTS.paragraph(w))}${PARTS.figure(w)}${PARTS.list(w)}`)}`;

const forum: Part = (w) => {
  const post = (depth: number): string =>
    `<div class="post"><a class="ibl" href="#u">${w.name()}</a><span>${w.plain(2)}</span><div>${PARTS.lines(w)}</div>${
      depth > 0 ? w.many(1, 2, () => post(depth - 1)) : ""
    }</div>`;
  return post(w.between(6, 9));
};

const mail: Part = (w) =>
  `<div class="flx" style="height:500px"><div style="overflow:auto;height:500px;width:40%">${w.many(
    20,
    40,
    () =>
      `<div class="flx" role="row"><span>${w.name()}</span><span>${w.plain(1)}</span><div>${w.phrase(1, 5)}</div></div>`,
  )}</div><div style="overflow:auto;height:500px;width:55%">${w.many(4, 12, () => PARTS.paragraph(w))}${PARTS.quote(w)}</div></div>`;

const docs: Part = (w) =>
  w.many(
    6,
    14,
    () => `<h3>${w.plain(2)}</h3>${PARTS.paragraph(w)}${PARTS.code(w)}${PARTS.definitions(w)}`,
  );

const deep: Part = (w) => {
  const depth = w.between(40, 150);
  return `${"<div>".repeat(depth)}${w.many(8, 16, () => part(w, 1))}${"</div>".repeat(depth)}`;
};

const soup: Part = (w) => w.many(20, 50, () => part(w, 4), w.pick(["", "\n"]));

/** As saved from the web: all that is odd, one after the other, and something large. */
const saved: Part = (w) =>
  [...SAVED, ...SAVED, w.pick(Object.values(BULK)), ...SAVED].map((write) => write(w)).join("\n");

const KINDS: readonly Part[] = [
  soup,
  news,
  soup,
  encyclopedia,
  soup,
  forum,
  mail,
  soup,
  docs,
  deep,
  saved,
  saved,
];

/** A generated page, the same for the same seed. Some are changed by a script while they are read. */
export function pageOf(seed: number): string {
  const w = new Writer(seed);
  const body = bodyOf(seed, w);
  return whole(w, body, w.chance(0.3) ? RENDERS : "");
}

/** The same without that script. */
export function stillPageOf(seed: number): string {
  const w = new Writer(seed);
  return whole(w, bodyOf(seed, w), "");
}

function bodyOf(seed: number, w: Writer): string {
  return (KINDS[seed % KINDS.length] as Part)(w);
}

function whole(w: Writer, body: string, script: string): string {
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>${w.name0()}</title><style>${STYLE}</style>${script}</head>
<body>${body}</body></html>`;
}
