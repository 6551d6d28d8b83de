// @vitest-environment happy-dom
import { describe, expect, it } from "vitest";
import { partsOf } from "../../../src/page/parting";
import { Hits, sift } from "../../../src/spot";
import { gazetteerOf, place } from "../spot/samples";

const { filter } = gazetteerOf(place("Orlea"), place("Old Quay"));

/** A block with that in it, and what is found in its whole text. */
function whole(html: string) {
  const block = document.createElement("div");
  block.innerHTML = html;
  const text = block.textContent ?? "";
  const hits = new Hits(true);
  sift(filter, text, 0, text.length, hits);
  return { block, text, hits };
}

/** Each part's element with where in it names may begin; "again" where it is to be sifted. */
function parted(html: string, leaveOut?: string) {
  const { block, text, hits } = whole(html);
  const stop = leaveOut ? (block.querySelector(leaveOut) ?? undefined) : undefined;
  return partsOf(block, text, hits, stop)?.map(
    ({ element, hits: found }) => `${element.localName} ${found?.starts.join() ?? "again"}`,
  );
}

describe("what was found in a block", () => {
  it.each<[string, string[] | undefined]>([
    ["<p>In Orlea.</p> <p>Nothing</p>\n<p>By Orlea, Old Quay</p>", ["p 3", "p 3,10"]],
    ["<p>Same</p><p>Same</p><p>Orlea</p>", ["p again", "p again", "p again"]],
    ["<p>Same </p><p>Same </p><p>Orlea </p><p>Same </p>", ["p 0"]],
    // In blocks that hold but one.
    ["<div> <section><p>Orlea</p> <p>No</p></section></div>", ["p 0"]],
    // Of what is not read nothing is said.
    ["<p>One</p> <pre>Orlea</pre> <p>Orlea</p>", ["p 0"]],
    // Words that run together are looked at by themselves.
    ["<h2>Orlea</h2><p>and Orlea </p>", ["h2 again", "p again"]],
    ["<b>Bold</b> <p>Orlea</p>", ["p 0"]],
    // Text of the block's own is read by itself.
    ["Orlea is <p>Orlea</p>", undefined],
    ["is <p>Orlea</p> <p>Old Quay</p>", undefined],
    // Even where it is what the text of a block in it would be, too.
    ["Orlea <p>Or</p>", undefined],
    ["Orlea<p>Orlea</p> <p>No</p>", undefined],
    ["Orlea <div> <section><p>Or</p> <p>No</p></section></div>", undefined],
    ["<b>Orlea</b> <p>Orlea</p>", undefined],
    ["<p>No</p> <style>p { }</style> <p>Orlea</p>", undefined],
  ])("%s", (html, expected) => expect(parted(html)).toEqual(expected));

  it("stays in a block that is not to be gone into", () => {
    const html = "<section><div><p>Orlea</p> <p>Orlea</p></div></section>";
    expect(parted(html)).toEqual(["p 0", "p 0"]);
    expect(parted(html, "section")).toEqual(["section 0,6"]);
  });

  it("is not parted by a text that the block has no more", () => {
    const { block, hits } = whole("<p>Orlea</p> <p>by Orlea</p>");
    expect(partsOf(block, "Orlea by Orlea", hits)).toHaveLength(2);
    block.firstElementChild?.replaceChildren("Elsewhere");
    expect(partsOf(block, "Orlea by Orlea", hits)).toBeUndefined();
  });
});
