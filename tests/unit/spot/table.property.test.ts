import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  byLength,
  candidates,
  compileGazetteer,
  type Form,
  findMentions,
  type Gazetteer,
  GrowingGazetteer,
  keyOf,
  openGazetteer,
} from "../../../src/spot";
import { spotting } from "./arbitrary";
import { gazetteerOf, place } from "./samples";

/** The forms that begin as a form does, in the order in which they are tried. */
function chainOf(gazetteer: Gazetteer, folded: string): number[] {
  const chain: number[] = [];
  let form = candidates(gazetteer, keyOf(folded).key);
  for (; form !== -1; form = gazetteer.next[form] as number) chain.push(form);
  return chain;
}

const chainsOf = (gazetteer: Gazetteer) =>
  gazetteer.data.forms.map(({ folded }) => chainOf(gazetteer, folded));

/** Takes in so many forms at a time, of each lot the shortest first. */
function openInParts({ data }: Gazetteer, size: number): GrowingGazetteer {
  const grown = new GrowingGazetteer({ ...data, forms: [] });
  for (let start = 0; start < data.forms.length; start += size) {
    grow(grown, data.forms.slice(start, start + size));
  }
  return grown;
}

/** Adds forms to a gazetteer, the shortest first; their indexes stay in their order. */
function grow(gazetteer: GrowingGazetteer, added: readonly Form[]): void {
  const { forms } = gazetteer.data;
  const start = forms.length;
  forms.push(...added);
  for (const index of byLength(added)) gazetteer.add(start + index);
}

describe("a gazetteer that grows", () => {
  it("is what it would be had all been there at once", () => {
    const size = fc.integer({ min: 1, max: 6 });
    fc.assert(
      fc.property(spotting, size, ({ entities, text }, size) => {
        const whole = openGazetteer(compileGazetteer(entities, 1));
        const grown = openInParts(whole, size);
        expect(chainsOf(grown)).toEqual(chainsOf(whole));
        const { filter } = whole;
        expect(findMentions(Object.assign(grown, { filter }), text)).toEqual(
          findMentions(whole, text),
        );
      }),
      { numRuns: 1000 },
    );
  });

  it("keeps all when it outgrows its table", () => {
    const names = Array.from({ length: 500 }, (_, index) => `Orlea ${index} Nova`);
    const whole = gazetteerOf(...names.map((name) => place(name)));
    const grown = openInParts(whole, 30);
    expect(chainsOf(grown)).toEqual(chainsOf(whole));
    expect(grown.first.length).toBe(whole.first.length);
  });

  it("tells many that begin alike apart, whenever they come, and parts them anew only then", () => {
    const names = Array.from(
      { length: 60 },
      (_, index) => `Old Bank ${"x".repeat(index % 9)}${index}`,
    );
    const { data, filter } = gazetteerOf(...names.map((name) => place(name)), place("Orlea"));
    const banks = data.forms.filter(({ folded }) => folded !== "orlea");
    const others = data.forms.filter(({ folded }) => folded === "orlea");
    const text = names.join(", ");
    const gazetteer = Object.assign(new GrowingGazetteer({ ...data, forms: [] }), { filter });
    const count = () => findMentions(gazetteer, text).length;
    grow(gazetteer, banks.slice(0, 30));
    expect(count()).toBe(30);
    const crowds = [...gazetteer.crowds];
    expect(crowds.length).toBe(1);
    grow(gazetteer, others);
    expect(count()).toBe(30);
    expect([...gazetteer.crowds]).toEqual(crowds);
    grow(gazetteer, banks.slice(30));
    expect(count()).toBe(60);
  });
});

describe("forms by length", () => {
  it("come shortest first, those of one length as they were", () => {
    fc.assert(
      fc.property(spotting, ({ entities }) => {
        const { forms } = compileGazetteer(entities, 1);
        const order = byLength(forms);
        const sorted = [...forms.keys()].sort(
          (a, b) => (forms[a]?.folded.length ?? 0) - (forms[b]?.folded.length ?? 0),
        );
        expect(order).toEqual(sorted);
      }),
      { numRuns: 200 },
    );
  });
});
