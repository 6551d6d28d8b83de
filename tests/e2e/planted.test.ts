import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { BROWSERS } from "../browser/names";
import { faultsOf, PageLab } from "../pages/check";

/** One page of each kind, some of which change while they are read; more by `npm run fuzz:pages`. */
const SEEDS = [96, 97, 99, 101, 102, 104, 105, 106];

/** Pages that scripts change all over while they are read. */
const SHAKEN = [24, 26, 28, 31];

describe.each(BROWSERS)("%s", (name) => {
  let lab: PageLab;
  beforeAll(async () => {
    lab = await PageLab.open(name);
  });
  afterAll(() => lab.close());

  test.each(SEEDS)(
    "marks on page %d what a plain search of its visible text finds",
    async (seed) => {
      const verdict = await lab.check(seed);
      expect(faultsOf(verdict)).toEqual([]);
      expect(verdict.wanted).toBeGreaterThan(10);
    },
  );

  test.each(SHAKEN)(
    "does so on page %d, too, once scripts have changed it all over",
    async (seed) => {
      const verdict = await lab.checkShaken(seed);
      expect(faultsOf(verdict)).toEqual([]);
      expect(verdict.wanted).toBeGreaterThan(10);
    },
  );
});
