import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { BROWSERS } from "../browser/names";
import { faultsOf, PageLab } from "../pages/check";
import { SAVED_PAGES, savedPage } from "../pages/saved";

/** How long a page may be held up by us, in milliseconds. */
const LONG = 50;

test("there are pages of many kinds", () => expect(SAVED_PAGES.length).toBeGreaterThan(8));

describe.each(BROWSERS)("%s", (name) => {
  let lab: PageLab;
  beforeAll(async () => {
    lab = await PageLab.open(name);
  });
  afterAll(() => lab.close());

  test.each(SAVED_PAGES)(
    "%s is as it was, with marks and after a card, and all names on it are marked",
    async (file) => {
      const check = () => lab.checkStill(`/${file}`, savedPage(file));
      const verdict = await check();
      expect(faultsOf(verdict)).toEqual([]);
      expect(verdict.wanted).toBeGreaterThan(80);
      // Firefox tells the time that has passed, whatever else the machine did meanwhile.
      const { longest } = verdict.longest < LONG ? verdict : await check();
      expect(longest).toBeLessThan(LONG);
    },
  );
});
