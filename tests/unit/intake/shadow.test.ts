import { describe, expect, it } from "vitest";
import { flattenShadow } from "../../../src/intake/formats/shadow";
import { kit } from "../support/documents";

function flat(body: string): string {
  const document = kit.parseHtml(`<!doctype html><body>${body}</body>`);
  flattenShadow(document);
  return document.body.innerHTML;
}

const tree = (inner: string) => `<template shadowrootmode="open">${inner}</template>`;

describe("declared shadow trees", () => {
  it.each([
    ["take their host's place", `<x-a>${tree("<p>in</p>")}light</x-a>`, "<x-a><p>in</p></x-a>"],
    [
      "take its children into their slots",
      `<x-a>${tree('<h1><slot name="t">none</slot></h1><slot></slot>')}<b slot="t">T</b>rest</x-a>`,
      '<x-a><h1><b slot="t">T</b></h1>rest</x-a>',
    ],
    [
      "keep what a slot holds that gets none",
      `<x-a>${tree('<slot name="t">none</slot>')}<b>away</b></x-a>`,
      "<x-a>none</x-a>",
    ],
    [
      "are opened within one another",
      `<x-a>${tree(`<x-b>${tree("<i>deep</i><slot></slot>")}mid</x-b>`)}</x-a>`,
      "<x-a><x-b><i>deep</i>mid</x-b></x-a>",
    ],
  ])("%s", (_, body, expected) => {
    expect(flat(body)).toBe(expected);
  });

  it("are left alone where they are no host's, and any depth ends", () => {
    expect(flat("<template><p>inert</p></template>")).toContain("inert");
    const nested = "<x-a><template shadowrootmode=open>".repeat(60);
    expect(() => flat(nested)).not.toThrow();
  });
});
