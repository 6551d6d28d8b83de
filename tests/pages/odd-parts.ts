import type { Part, Writer } from "./writer";

/** Parts as pages have them that were saved from the web: old ways, widgets, and what is broken. */

const outer = (w: Writer) => w.pick([w.name(), w.phrase(1, 4), w.plain(2)]);

/** Tables for layout: within one another, with fonts and centred. */
const layoutTable: Part = (w) => `<table width="100%" border="0" cellpadding="2"><tr>
  <td valign="top"><font size="2"><b>${w.name()}</b><br>${w.phrase(1, 4)}</font></td>
  <td><table><tr><td>${w.name()}</td><td>${outer(w)}</td></tr><tr><td colspan="2"><center><font color="navy">${w.phrase(1, 5)}</font></center></td></tr></table></td>
  <td><table><thead><tr><th>${w.name()}<th>${outer(w)}<tbody><tr><td>${w.name()}<td>${outer(w)}</table></td>
</tr></table>`;

/** What is never closed, closed twice, or closed crosswise: browsers make the best of it. */
const broken: Part = (w) =>
  w.pick([
    `<p>${w.name()}<p>${w.phrase(1, 4)}<div>${w.name()}</p></div>`,
    `<b>${w.name()} <i>${w.plain(2)}</b> ${w.name()}</i> ${w.phrase(1, 3)}`,
    `<p><b>${w.name()}<div>${w.name()}</b></div> ${w.name()}</p>`,
    `<ul><li>${w.name()}<li>${outer(w)}<ul><li>${w.name()}</ul></ul>`,
    `<dl><dt>${w.name()}<dd>${outer(w)}<dt>${w.name()}</dl>`,
    `<table>${w.name()} <tr>${w.plain(1)} <td>${w.name()}</table>`,
    `<a href="#1">${w.name()} <a href="#2">${w.name()}</a></a>`,
    `<h2>${w.name()}<h3>${w.name()}</h2></h3>`,
    `<font><p>${w.name()}</font> ${w.name()}</p>`,
    `<span>${w.name()}</div></span> ${w.name()}`,
    `<p>${w.name()}</br>${w.name()}</p>`,
    `<select><option>${w.name0()}<option>${w.name0()}</select>${w.name()}`,
    `<p>${w.name()}<!-- ${w.name0()} --!> ${w.name()}</p>`,
    `<marquee>${w.name()}</marquee><nobr>${w.name()}</nobr> <tt>${w.name()}</tt> <big>${w.name()}</big> <strike>${w.name()}</strike>`,
  ]);

const heading: Part = (w) => {
  const tag = w.pick(["h1", "h2", "h3", "h4"]);
  const inner = w.pick([
    `${w.plain(3)}<br>${w.name()}`,
    `${w.name()}<br/>${w.name()}`,
    w.inTitleCase(w.name()),
    `<a href="#x">${w.inTitleCase(w.name())}</a> <small>${w.plain(2)}</small>`,
    `<span class="no">${w.between(1, 9)}</span>${w.name()}`,
  ]);
  return `<${tag}>${inner}</${tag}>`;
};

/** Seen, but not as it lies: faded, clipped, beside the page, behind something. */
const placed: Part = (w) =>
  w.pick([
    `<div style="opacity:0">${w.phrase(1, 5)} ${w.name()}</div>`,
    `<div style="position:relative;overflow:hidden;height:20px"><p>${w.name()}</p><p>${w.name()}</p></div>`,
    `<a class="skip" href="#x">${w.name()}</a>`,
    `<div style="position:absolute;left:-9999px">${w.name()}</div>`,
    `<a href="#x" style="position:absolute;top:-999px">${w.name()}</a>`,
    `<div style="height:40px;overflow:hidden">${w.many(8, 16, () => `<p>${w.name()}</p>`)}</div>`,
    `<span style="font-size:0">${w.name()}</span>`,
    `<div style="text-indent:-9999px;overflow:hidden">${w.name()}</div>`,
    `<div style="max-height:0;overflow:hidden">${w.name()}</div>`,
    `<div style="clip:rect(0 0 0 0);position:absolute">${w.name()}</div>`,
    `<div style="contain:strict;height:30px">${w.name()}</div>`,
    `<div style="overflow:auto;height:90px"><div style="overflow:auto;height:300px"><div style="height:500px">${w.name()}</div>${w.name()}</div></div>`,
    `<div style="overflow:auto;width:200px;white-space:nowrap">${w.phrase(8, 20)} ${w.name()}</div>`,
    `<div style="position:fixed;bottom:0;right:0">${w.name()}</div>`,
    `<div style="position:sticky;top:0">${w.name()}</div>`,
    `<div style="zoom:1.4">${w.phrase(1, 5)}</div>`,
    `<div style="transform:scale(0.3)">${w.name()}</div>`,
    `<div style="filter:blur(2px)">${w.name()}</div>`,
    `<div aria-hidden="true">${w.name()}</div>`,
    `<div inert>${w.name()}</div>`,
    `<div role="button" tabindex="0">${w.name()}</div>`,
  ]);

/** Not seen, in all ways there are. */
const unseen: Part = (w) =>
  w.pick([
    `<div style="visibility:collapse">${w.name0()}</div>`,
    `<p style="visibility:hidden">${w.name0()}<span>${w.name0()}</span></p>`,
    `<div style="display:none"><div style="display:block">${w.name0()}</div></div>`,
    `<details><summary>${w.name()}</summary>${w.name0()}<details open><summary>${w.name0()}</summary>${w.name0()}</details></details>`,
    `<details name="g" open><summary><h4>${w.name()}</h4></summary><div>${w.name()}</div></details>`,
    `<div style="content-visibility:hidden"><p>${w.name0()}</p></div>`,
    `<noscript><img src="x"><p>${w.name0()}</p></noscript>`,
    `<template shadowrootmode="no">${w.name0()}</template>`,
    `<iframe srcdoc="<p>${w.plain(2)}</p>" width="60" height="40">${w.name0()}</iframe>`,
    `<script type="application/ld+json">{"name":"${w.name0()}"}</script>`,
    `<style>.q::before{content:"${w.name0()}"}</style>`,
    `<datalist id="l"><option value="${w.name0()}">${w.name0()}</option></datalist>`,
    `<progress value="3" max="9">${w.name0()}</progress><meter value="2" max="9">${w.name0()}</meter>`,
    `<canvas width="20" height="20">${w.name0()}</canvas><audio controls>${w.name0()}</audio>`,
    `<img alt="${w.name0()}" title="${w.name0()}" src="data:,">`,
    `<div data-title="${w.name0()}" title="${w.name0()}">${w.plain(2)}</div>`,
    `<map name="m"><area alt="${w.name0()}" shape="rect" coords="0,0,9,9" href="#x"></map>`,
  ]);

/** A thing that takes part in a line, whatever its name. */
const inLine: Part = (w) =>
  w.pick([
    `<p>${w.plain(2)} <picture><source srcset="x"><img alt="${w.name0()}" width="9" height="9"></picture>${w.name()}</p>`,
    `<p>${w.name()}<sup>${w.between(1, 40)}</sup> ${w.plain(2)} <sup>${w.between(1, 9)}</sup>${w.name()}</p>`,
    `<p>${w.name()}<sup><a href="#n">[${w.between(1, 40)}]</a></sup>${w.name()}</p>`,
    `<p>${w.name()}<button type="button">${w.name()}</button>${w.plain(1)}</p>`,
    `<p>${w.name()}<span class="ibl">${w.plain(1)}</span>${w.plain(1)}</p>`,
    `<p>${w.plain(1)}<span style="position:absolute">${w.name()}</span>${w.plain(1)}</p>`,
    `<p>${w.plain(1)} <q>${w.name()}</q>, <cite>${w.name()}</cite>; <dfn>${w.name()}</dfn>. <ins>${w.name()}</ins> <del>${w.name()}</del></p>`,
    `<p>${w.name()} &#8203;${w.name()}&#8203;, ${w.plain(1)}</p>`,
    `<p>${w.name()}&mdash;${w.name()}/${w.name()}&hellip;${w.name()}</p>`,
    `<p>*${w.name()}* “${w.name()}” #${w.name()} +${w.name()}</p>`,
    `<p style="white-space:pre-wrap">${w.name()}\n\t${w.name()}</p>`,
    `<p><bdo dir="rtl">${w.name()}</bdo> <bdi>${w.name()}</bdi></p>`,
    `<ruby>${w.name0()}<rt>${w.name0()}</rt></ruby> ${w.plain(1)}`,
    `<p class="lead">${w.name()}</p><p class="lead"><span>${w.name()}</span></p>`,
    `<p class="caps">${w.name()} ${w.plain(2)}</p>`,
  ]);

/** Blocks that touch, with nothing between them in the source. */
const touching: Part = (w) =>
  w.pick([
    `<div>${w.name()}</div><div>${w.plain(1)}</div><div>${w.name()}</div>`,
    `<section><h4>${w.name()}</h4><p>${w.plain(2)}</p></section>`,
    `<td>${w.name()}</td>`,
    `<ul><li>${w.name()}</li><li>${w.name()}</li><li>${w.plain(1)}</li></ul>`,
    `<dl><dt>${w.name()}</dt><dd>${w.plain(1)}</dd></dl>`,
    `<label>${w.name()}<input type="checkbox"></label><label>${w.plain(1)}</label>`,
    `<fieldset><legend>${w.name()}</legend><p>${w.plain(1)}</p></fieldset>`,
    `<figure><figcaption>${w.name()}</figcaption></figure><p>${w.plain(1)}</p>`,
    `<div class="flx"><span>${w.plain(1)}</span><a href="#x">${w.name()}</a><b>${w.plain(1)}</b></div>`,
    `<div class="tbl"><span class="cel">${w.plain(1)}</span><span class="cel">${w.name()}</span></div>`,
    `<time>${w.plain(1)}</time><address>${w.name()}</address><span>${w.plain(1)}</span>`,
    `<x-tag class="blk">${w.plain(1)}</x-tag><x-tag class="blk">${w.name()}</x-tag>`,
    `<hgroup><h1>${w.plain(1)}</h1><p>${w.name()}</p></hgroup>`,
    `<search>${w.plain(1)}<menu><li>${w.name()}</menu></search>`,
  ]);

const drawing: Part = (w) =>
  w.pick([
    `<svg width="300" height="60"><title>${w.name0()}</title><desc>${w.name0()}</desc><g><text x="5" y="20">${w.name0()}</text><text x="5" y="40"><tspan>${w.name0()}</tspan><tspan x="5" dy="9">${w.plain(1)}</tspan></text></g></svg>`,
    `<svg width="300" height="30"><a href="#x"><text x="5" y="20">${w.plain(1)} ${w.name0()}</text></a><style>text{fill:teal}</style></svg>`,
    `<svg width="300" height="40"><defs><text>${w.name0()}</text></defs><symbol><text>${w.name0()}</text></symbol><mask><text>${w.name0()}</text></mask><switch><foreignObject width="200" height="30"><p xmlns="http://www.w3.org/1999/xhtml">${w.name()} ${w.plain(2)}</p></foreignObject></switch></svg>`,
    `<math><mi>${w.name0()}</mi><mtext>${w.name0()}</mtext></math>${w.name()}`,
  ]);

/** Elements with a shadow tree that comes with the page. */
const shadowed: Part = (w) =>
  w.pick([
    `<x-box><template shadowrootmode="open"><div>${w.name()}</div><slot></slot></template>${w.phrase(1, 4)}</x-box>`,
    `<x-box><template shadowrootmode="open"><style>p{color:teal}</style><p><slot name="a">${w.name0()}</slot></p><p><slot></slot></p></template><span>${w.name()}</span><b slot="a">${w.name()}</b></x-box>`,
    `<div><template shadowrootmode="open"><p>${w.name()}</p></template><p>${w.name0()}</p></div>`,
    `<x-box><template shadowrootmode="open"><x-in><template shadowrootmode="open"><i><slot>${w.name()}</slot></i></template></x-in><slot></slot></template><p>${w.name()}</p></x-box>`,
    `<x-box><template shadowrootmode="open"><svg width="200" height="30"><text y="20">${w.name0()}</text></svg><ruby>${w.plain(1)}<rt>${w.name0()}</rt></ruby> <slot></slot></template>${w.name()}</x-box>`,
  ]);

/** What makes a page large without being read: scripts, sheets, data, thousands of siblings. */
export const BULK = {
  script: (w: Writer) => `<script type="x">${`var a = "${w.name0()}"; `.repeat(8_000)}</script>`,
  sheet: (w: Writer) =>
    `<style>${Array.from({ length: 3_000 }, (_, at) => `.u${at} { color: rgb(${at % 200} 0 0) }`).join("\n")}</style>${w.name()}`,
  siblings: (w: Writer) =>
    `<div>${Array.from({ length: 6_000 }, (_, at) => (at % 97 === 0 ? `<div>${w.name()}</div>` : `<div>${w.word()}</div>`)).join("")}</div>`,
  spans: (w: Writer) =>
    `<p>${Array.from({ length: 6_000 }, (_, at) => (at % 97 === 0 ? w.name() : `<span>${w.word()}</span>`)).join(" ")}</p>`,
  rows: (w: Writer) =>
    `<table>${Array.from({ length: 1_500 }, (_, at) => `<tr><td>${at}</td><td>${at % 40 === 0 ? w.name() : w.word()}</td><td>${w.word()}</td></tr>`).join("")}</table>`,
} satisfies Record<string, Part>;

export const SAVED: readonly Part[] = [
  ...[layoutTable, broken, broken, heading, heading, placed, unseen, inLine, inLine],
  ...[touching, touching, drawing, shadowed],
];
