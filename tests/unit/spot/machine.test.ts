import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  compileGazetteer,
  type Filter,
  Hits,
  openGazetteer,
  quickened,
  sift,
} from "../../../src/spot";
import { MACHINE_CODE } from "../../../src/spot/machine-code";
import type { Pass } from "../../../src/spot/pass";
import { spotting } from "./arbitrary";
import { gazetteerOf, organisation, person, place } from "./samples";

const CODE = Buffer.from(MACHINE_CODE, "base64");

/** All that is found in a text that is gone over in pieces of so many code units. */
function siftedBy(filter: Filter, text: string, joined: boolean, piece: number) {
  const hits = new Hits(joined);
  for (let at = 0; at < text.length; ) at = sift(filter, text, at, at + piece, hits);
  const { starts, keys, glues, begins } = hits;
  return { starts, keys: keys.map((key) => key | 0), glues, begins };
}

describe("the machine", () => {
  const { filter } = gazetteerOf(
    place("Orlea", "Old Orlea", "東京", "東京都", "გზა", "Київ", "Île d'Orle"),
    person("Ada Quill"),
    organisation("UKO"),
  );
  const quick = quickened(filter, CODE);

  it("is there, and the filter's bits are the same", () => {
    expect(quick.loop).toBeDefined();
    expect(quick).toMatchObject({ words: filter.words, openers: filter.openers });
  });

  it("finds in any text what the script finds", () => {
    let found = 0;
    fc.assert(
      fc.property(spotting, fc.boolean(), fc.integer({ min: 1, max: 99 }), (it, joined, piece) => {
        const own = openGazetteer(compileGazetteer(it.entities, 1)).filter;
        const fast = quickened(own, CODE);
        expect(fast.loop).toBeDefined();
        for (const size of [piece, it.text.length]) {
          const hits = siftedBy(own, it.text, joined, size);
          expect(siftedBy(fast, it.text, joined, size)).toEqual(hits);
          found += hits.starts.length;
        }
      }),
      { numRuns: 2000 },
    );
    // Else the texts are no test.
    expect(found).toBeGreaterThan(2000);
  });

  it.each([
    "Ada Quill of Orlea, of the UKO; 2031 UKOs, KyivOrlea, Orleaand Ada Quilland",
    "Київ і Орлея; ÎLE D’ORLE, Île d'Orle, l’Orlea",
    "在東京都及東京，東京都東 Orlea東京都a",
    "在東京都 ｶﾞ 𠀀𠀁 서울 \ud83c Orlea \udf00 😀Orlea😀",
    "在東京。 東京`x 東A京 กรุง1 ข東\n京、 ไทยÎกข 東\u0000京都",
    "Or\u00adlea \u00adOrlea Orle\u0301a ﬁ Oﬁ ß ẞ",
  ])("finds what the script finds in %j, however long", (part) => {
    for (const text of [part, part.repeat(500), `${"x".repeat(16_383)}${part.repeat(400)}`]) {
      for (const joined of [true, false]) {
        const all = siftedBy(filter, text, joined, text.length);
        expect(siftedBy(quick, text, joined, text.length)).toEqual(all);
        expect(siftedBy(quick, text, joined, 1000)).toEqual(siftedBy(filter, text, joined, 1000));
      }
    }
  });

  it("leaves texts to the script of which most letters are asked for", () => {
    const text = "トウキョウト ".repeat(9000);
    const hits = siftedBy(filter, text, true, 1000);
    const fast = quickened(filter, CODE);
    expect(siftedBy(fast, text, true, 1000)).toEqual(hits);
    const pass = { text: "Orlea", hits: new Hits() } as unknown as Pass;
    expect(fast.loop?.run(pass, 0, 5)).toBe(false);
  });

  it("has no part where a page forbids such code", () => {
    const { WebAssembly } = globalThis;
    Object.assign(globalThis, { WebAssembly: undefined });
    try {
      expect(quickened(filter, CODE)).toBe(filter);
    } finally {
      Object.assign(globalThis, { WebAssembly });
    }
  });

  it("is what its source compiles to", async () => {
    const compiler = new URL("../../../src/spot/assembly/assemble.mjs", import.meta.url).href;
    const { machineCode }: { machineCode(): Promise<string> } = await import(compiler);
    expect(await machineCode()).toContain(`"${MACHINE_CODE}"`);
  });
});
