import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  candidates,
  compileGazetteer,
  extendGazetteer,
  findMentions,
  type Gazetteer,
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

/** Opens the first forms, then adds so many at a time. */
function openInParts({ data }: Gazetteer, size: number): Gazetteer {
  let open = openGazetteer({ ...data, forms: data.forms.slice(0, size) });
  for (let end = 2 * size; end < data.forms.length + size; end += size) {
    open = extendGazetteer(open, { ...data, forms: data.forms.slice(0, end) });
  }
  return open;
}

describe("a gazetteer that grows", () => {
  it("is what it would be had all been there at once", () => {
    const size = fc.integer({ min: 1, max: 6 });
    fc.assert(
      fc.property(spotting, size, ({ entities, text }, size) => {
        const whole = openGazetteer(compileGazetteer(entities, 1));
        const grown = openInParts(whole, size);
        expect(chainsOf(grown)).toEqual(chainsOf(whole));
        expect(grown.capitals).toEqual(whole.capitals);
        expect(findMentions(grown, text)).toEqual(findMentions(whole, text));
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
      (_, index) => `Bank of ${"x".repeat(index % 9)}${index}`,
    );
    const { data } = gazetteerOf(...names.map((name) => place(name)), place("Orlea"));
    const banks = data.forms.filter(({ folded }) => folded !== "orlea");
    const others = data.forms.filter(({ folded }) => folded === "orlea");
    const text = names.join(", ");
    const count = (gazetteer: Gazetteer) => findMentions(gazetteer, text).length;
    const some = openGazetteer({ ...data, forms: banks.slice(0, 30) });
    expect(count(some)).toBe(30);
    const withOther = extendGazetteer(some, { ...data, forms: [...banks.slice(0, 30), ...others] });
    expect([...withOther.crowds.values()]).toEqual([...some.crowds.values()]);
    expect(withOther.crowds.size).toBe(1);
    const forms = [...withOther.data.forms, ...banks.slice(30)];
    const all = extendGazetteer(withOther, { ...data, forms });
    expect(all.crowds.size).toBe(0);
    expect([count(all), count(withOther)]).toEqual([60, 30]);
  });

  it("leaves the one that it has grown from as it was", () => {
    const { data } = gazetteerOf(place("Orlea Nova"), place("Orlea Nova Magna"));
    const [first] = data.forms;
    const small = openGazetteer({ ...data, forms: first ? [first] : [] });
    extendGazetteer(small, data);
    expect(chainsOf(small)).toEqual([[0]]);
  });
});
