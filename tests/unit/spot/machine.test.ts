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
  return { starts, keys, glues, begins };
}

type Sifted = ReturnType<typeof siftedBy>;

/**
 * Holds what the machine finds against what the script does, which takes more words for two: of those
 * the machine does not, no name begins or ends between two of their capitals.
 */
function expectAlike(filter: Filter, text: string, machine: Sifted, script: Sifted): void {
  const { glues, ...found } = machine;
  const { glues: all, ...others } = script;
  expect(found).toEqual(others);
  const kept = new Set(glues);
  expect(glues.every((place) => all.includes(place))).toBe(true);
  for (let at = 0; at < all.length; at += 2) {
    const [start = 0, end = 0] = all.slice(at, at + 2);
    if (kept.has(start)) continue;
    for (let cut = start + 1; cut < end; cut++) {
      if (!isCapital(text, cut) && !(isCapital(text, cut - 1) && isCapital(text, cut - 2)))
        continue;
      const parts = [siftedBy(filter, text.slice(0, cut), false, text.length)];
      parts.push(siftedBy(filter, text.slice(cut), false, text.length));
      const starts = parts.flatMap((part, index) =>
        part.starts.map((place) => (index === 0 ? place : place + cut)),
      );
      const whole = siftedBy(filter, text, false, text.length).starts;
      expect(starts.filter((place) => !whole.includes(place))).toEqual([]);
    }
  }
}

function isCapital(text: string, at: number): boolean {
  return at >= 0 && /^\p{Lu}$/u.test(text.charAt(at));
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
          const [ofMachine, ofScript] = [fast, own].map((by) =>
            siftedBy(by, it.text, joined, size),
          ) as [Sifted, Sifted];
          expect({ ...ofMachine, glues: [] }).toEqual({ ...ofScript, glues: [] });
          // A word that is longer than any form's is told from its middle on, in small pieces.
          if (size !== piece) expectAlike(own, it.text, ofMachine, ofScript);
          found += ofScript.starts.length;
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
    for (const joined of [true, false]) {
      const [fast, slow] = [quick, filter].map((it) => siftedBy(it, part, joined, part.length));
      expectAlike(filter, part, fast as Sifted, slow as Sifted);
    }
    for (const text of [part.repeat(500), `${"x".repeat(16_383)}${part.repeat(400)}`]) {
      for (const joined of [true, false]) {
        for (const piece of [text.length, 1000]) {
          const [fast, slow] = [quick, filter].map((it) => siftedBy(it, text, joined, piece));
          expect({ ...fast, glues: [] }).toEqual({ ...slow, glues: [] });
        }
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
