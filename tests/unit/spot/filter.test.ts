import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  addForm,
  emptyFilter,
  type Filter,
  fitted,
  isSet,
  mayHold,
  mix,
} from "../../../src/spot/filter";
import {
  CAPPED,
  casedKey,
  DOUBTFUL,
  SHOUTED,
  UNCAPPED,
  type WordCase,
} from "../../../src/spot/key";

const CASES = [UNCAPPED, CAPPED, SHOUTED] as const;
const form = fc.record({
  key: fc.integer(),
  first: fc.integer(),
  laxest: fc.constantFrom(...CASES),
});

function filterWith(forms: readonly { key: number; first: number; laxest: WordCase }[]): Filter {
  const filter = emptyFilter(forms.length, 1);
  for (const { key, first, laxest } of forms) addForm(filter, { key, first }, laxest);
  return filter;
}

describe("a filter", () => {
  it("lets pass each form in the cases in which it is met, fitted or not", () => {
    fc.assert(
      fc.property(fc.array(form, { maxLength: 300 }), (forms) => {
        const filter = filterWith(forms);
        for (const { words, openers, small } of [filter, fitted(filter)]) {
          for (const { key, first, laxest } of forms) {
            for (const word of CASES.filter((it) => it >= laxest)) {
              expect(mayHold(words, mix(casedKey(key, word)))).toBe(true);
            }
            expect(isSet(openers, mix(first))).toBe(true);
            if (laxest === UNCAPPED) expect(isSet(small, mix(first))).toBe(true);
          }
        }
      }),
    );
  });

  it("tells doubtful forms of one word from others", () => {
    const filter = emptyFilter(3, 1);
    addForm(filter, { key: 1, first: 1 }, CAPPED, true);
    addForm(filter, { key: 2, first: 2 }, CAPPED);
    addForm(filter, { key: 4, first: 3 }, CAPPED, true);
    const holds = (key: number, mark = 0) =>
      mayHold(filter.words, mix(casedKey(key, CAPPED) ^ mark));
    expect([1, 2, 4].map((key) => [holds(key), holds(key, DOUBTFUL)])).toEqual([
      [false, true],
      [true, false],
      [true, false],
    ]);
  });

  it("lets few others pass, with bitmaps no larger than that takes", () => {
    const forms = Array.from({ length: 20_000 }, (_, index) => ({
      key: mix(index * 7919),
      first: mix((index % 100) * 104_729),
      laxest: (index % 2 === 0 ? UNCAPPED : CAPPED) as WordCase,
    }));
    const { words, openers, small } = fitted(filterWith(forms));
    const foreign = Array.from({ length: 20_000 }, (_, index) => mix(index * 15_485_863 + 1));
    const share = (passes: (hash: number) => boolean) => foreign.filter(passes).length / 20_000;
    expect(share((hash) => mayHold(words, mix(hash)))).toBeLessThan(0.01);
    expect(share((hash) => isSet(openers, mix(hash)))).toBeLessThan(0.2);
    expect(share((hash) => isSet(small, mix(hash)))).toBeLessThan(0.2);
    expect(openers.length).toBeLessThanOrEqual(64);
    expect(small.length).toBeLessThanOrEqual(32);
  });
});
