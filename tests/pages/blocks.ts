import { SAVED } from "./odd-parts";
import type { Part, Writer } from "./writer";

const paragraph: Part = (w) => `<p>${w.paragraph()}</p>`;

/** Headings with a kicker that runs into them but for the sheet. */
const card: Part = (w) => `<article class="card">
  <h3><a class="stretched" href="#x"><span class="kicker">${w.pick([w.plain(2), w.name(), w.inline(w.name())])}</span><span class="head">${w.pick([w.sentence(), w.name(), `${w.name()} ${w.phrase(1, 4)}`])}</span></a></h3>
  <p>${w.phrase()}</p><time>${w.plain(2)}</time></article>`;

const list: Part = (w) =>
  `<${w.pick(["ul", "ol", "menu"])}>${w.many(
    1,
    6,
    () =>
      `<li>${w.pick([w.phrase(1, 5), w.name(), w.inline(w.name()), `${w.name()}<p>${w.name()}</p>`])}</li>`,
    w.pick(["", "\n"]),
  )}</ul>`;

const table: Part = (w) =>
  `<table><caption>${w.name()}</caption>${w.many(
    1,
    5,
    () =>
      `<tr>${w.many(1, 4, () => `<td>${w.pick([w.name(), w.phrase(1, 3), w.plain(2), ""])}</td>`)}</tr>`,
  )}</table>`;

const definitions: Part = (w) =>
  `<dl>${w.many(1, 4, () => `<dt>${w.name()}</dt><dd>${w.phrase(1, 6)}</dd>`)}</dl>`;

/** Blocks that touch without a space between them. */
const glued: Part = (w) =>
  `<div>${w.many(2, 6, () => `<div>${w.pick([w.name(), w.plain(1), w.name0()])}</div>`)}</div>`;

/** Inline elements that a sheet makes blocks, or boxes, of. */
const styled: Part = (w) => {
  const look = w.pick(["blk", "ibl", "flx", "cel", "flt"]);
  return `<div>${w.many(
    2,
    6,
    () =>
      `<span class="${look}">${w.pick([w.name(), w.plain(1), w.name0(), w.phrase(1, 3)])}</span>`,
    w.pick(["", "", " "]),
  )}</div>`;
};

const contents: Part = (w) =>
  `<div class="con"><div class="con">${w.phrase(1, 6)}</div><section class="con"><p>${w.phrase(1, 6)}</p></section>${w.name()}</div>`;

/** A thing of the page that flexes or is a grid: its children are blocks, whatever they are. */
const grid: Part = (w) =>
  `<div class="${w.pick(["flx", "grd"])}">${w.many(2, 5, () => w.inline(w.pick([w.name(), w.plain(2)])))}</div>`;

const quote: Part = (w) => `<blockquote>${w.paragraph(2)}<footer>${w.name()}</footer></blockquote>`;

const figure: Part = (w) =>
  `<figure><img alt="${w.name0()}" width="40" height="30"><figcaption>${w.phrase(2, 8)}</figcaption></figure>`;

const aside: Part = (w) =>
  `<aside class="side">${w.name()}<br>${w.phrase(1, 5)}<hr>${w.name()}</aside>`;

const lines: Part = (w) => `<div>${w.many(2, 12, () => w.phrase(1, 6), "<br>\n")}</div>`;

const ruby: Part = (w) =>
  `<p>${w.phrase(1, 4)} <ruby>${w.word()}<rp>(</rp><rt>${w.pick([w.word(), w.name0()])}</rt><rp>)</rp></ruby> ${w.name()}</p>`;

const controls: Part = (w) => `<form><label>${w.name()} <input value="${w.name0()}"></label>
  <textarea>${w.name0()}</textarea><select><option>${w.name0()}</option><option>${w.name0()}</option></select>
  <button type="button">${w.pick([w.name(), w.plain(2)])}</button><button type="button">${w.name()}</button></form>`;

const code: Part = (w) =>
  w.pick([
    `<pre>${w.name0()}\n  ${w.plain()} ${w.name0()}</pre>`,
    `<p>${w.phrase(1, 3)} <code>${w.name0()}</code> ${w.phrase(1, 3)}</p>`,
    `<pre><code><span class="k">${w.name0()}</span></code></pre>`,
    `<div><code>${w.name0()}</code><div>${w.name()}</div></div>`,
  ]);

const edited: Part = (w) =>
  w.pick([
    `<div contenteditable="true">${w.name0()} <b>${w.name0()}</b><p>${w.name0()}</p></div>`,
    `<div contenteditable>${w.name0()} <span contenteditable="false">${w.name()}</span></div>`,
    `<p contenteditable="plaintext-only">${w.name0()}</p>`,
  ]);

/** What nobody sees. */
const hidden: Part = (w) =>
  w.pick([
    `<div hidden>${w.name0()} ${w.plain()}</div>`,
    `<div style="display:none"><p>${w.name0()}</p></div>`,
    `<p class="none">${w.name0()}</p>`,
    `<p style="visibility:hidden">${w.name0()} <b style="visibility:visible">${w.name()}</b></p>`,
    `<details><summary>${w.name()}</summary><p>${w.name0()}</p></details>`,
    `<details open><summary>${w.plain(2)}</summary><p>${w.name()}</p></details>`,
    `<div style="content-visibility:hidden">${w.name0()}</div>`,
    `<div hidden="until-found">${w.name0()}</div>`,
    `<dialog>${w.name0()}</dialog>`,
    `<dialog open style="position:static">${w.name()}</dialog>`,
    `<template><p>${w.name0()}</p></template>`,
    `<noscript><p>${w.name0()}</p></noscript>`,
    `<script type="text/plain">${w.name0()}</script>`,
    `<style>/* ${w.name0()} */</style>`,
    `<div popover>${w.name0()}</div>`,
    `<table><tr style="visibility:collapse"><td>${w.name0()}</td></tr><tr><td>${w.name()}</td></tr></table>`,
  ]);

/** What is seen late, or only by some. */
const lazy: Part = (w) =>
  w.pick([
    `<div style="content-visibility:auto;contain-intrinsic-size:auto 200px">${paragraph(w)}${paragraph(w)}</div>`,
    `<span class="sr">${w.name()}</span>`,
    `<div class="scroller">${w.many(6, 14, () => paragraph(w))}</div>`,
    `<div class="sticky">${w.name()}</div>`,
    `<div style="transform:translateX(20px) rotate(1deg)">${w.phrase(2, 8)}</div>`,
    `<div style="writing-mode:vertical-rl;height:160px">${w.phrase(2, 8)}</div>`,
    `<div dir="rtl">${w.phrase(2, 8)}</div>`,
    `<div style="user-select:none">${w.phrase(2, 8)}</div>`,
    `<div style="columns:3">${w.paragraph(3)}</div>`,
    `<p class="lead">${w.name()} ${w.phrase()}</p>`,
    `<svg width="300" height="30"><title>${w.name0()}</title><text x="5" y="20">${w.plain(1)} ${w.name0()}</text><foreignObject width="90" height="20"><div>${w.name()}</div></foreignObject></svg>`,
    `<p>${w.name()}<svg width="9" height="9"><path d="M0 0h9v9z"/></svg>${w.name()}</p>`,
    `<p><kbd>${w.name0()}</kbd> <var>${w.name0()}</var> <samp>${w.name0()}</samp></p>`,
    `<map name="m">${w.name()}</map>`,
    `<object data="x:nothing">${w.name()}</object>`,
    `<address>${w.name()}<br>${w.plain()}</address>`,
    `<fieldset><legend>${w.name()}</legend>${w.phrase()}</fieldset>`,
    `<o:p>${w.name()}</o:p>`,
    `<center><font>${w.name()}</font></center>`,
    `<video controls width="80" height="40">${w.name0()}</video>`,
  ]);

/** Blocks in inline elements, and the other way round. */
const tangled: Part = (w) =>
  w.pick([
    `<a href="#x"><div>${w.name()}</div><div>${w.phrase(1, 3)}</div></a>`,
    `<span>${w.word()} <div>${w.name()}</div>${w.name()}</span>`,
    `<b>${w.name()}<p>${w.name()}</p>${w.name()}</b>`,
    `<x-card><h4>${w.name()}</h4><x-body>${w.phrase(1, 6)}</x-body></x-card>`,
    `<x-card class="blk">${w.name()}</x-card><x-card class="blk">${w.plain(1)}</x-card>`,
  ]);

const LEAVES: readonly Part[] = [
  ...[paragraph, paragraph, paragraph, card, list, table, definitions, glued, styled, contents],
  ...[grid, quote, figure, aside, lines, ruby, controls, code, edited, hidden, hidden, lazy, lazy],
  tangled,
  ...SAVED,
];

/** A part of a page, of any kind, with others in it down to a depth. */
export function part(w: Writer, depth: number): string {
  if (depth > 0 && w.chance(0.3)) {
    const tag = w.pick("div div div section main article div nav header footer".split(" "));
    const look = w.pick(["", "", "", ' class="grd"', ' class="flx"', ' class="con"', ' id="x"']);
    return `<${tag}${look}>${w.many(1, 5, () => part(w, depth - 1), w.pick(["", "\n"]))}</${tag}>`;
  }
  return w.pick(LEAVES)(w);
}

export const PARTS = {
  paragraph,
  card,
  list,
  table,
  definitions,
  quote,
  figure,
  lines,
  code,
  lazy,
};
