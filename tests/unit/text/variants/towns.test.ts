import { beforeAll, describe, expect, it } from "vitest";
import { loadLexicon } from "../../../../src/lexicon/names.mjs";
import { NO_LEXICON } from "../../../../src/text/variants";
import { createPlaces, type PlaceFinder } from "../../../../src/text/variants/towns";

let locate: PlaceFinder;

beforeAll(async () => {
  locate = createPlaces(await loadLexicon());
});

describe("where a place is", () => {
  it.each(["Kharkiv", "Kharkov", "Харків", "Charkiw"])("finds a town called %s", (name) => {
    const found = locate(name);
    expect(found?.kind).toBe("town");
    expect(found?.country).toBe("UA");
    expect(found?.lat).toBeCloseTo(49.98, 1);
    expect(found?.lon).toBeCloseTo(36.25, 1);
    expect(found?.population).toBeGreaterThan(1_000_000);
  });

  it.each(["Ukraine", "Україна", "the Ukraine"])("finds a country called %s", (name) => {
    expect(locate(name)).toMatchObject({ kind: "country", country: "UA" });
  });

  it("takes a country before a town, and the larger town of a name", () => {
    expect(locate("Georgia")).toMatchObject({ kind: "country", country: "GE" });
    expect(locate("Paris")).toMatchObject({ kind: "town", country: "FR" });
    expect(locate("Odessa")).toMatchObject({ kind: "town", country: "UA" });
  });

  it("says nothing of what it does not know", () => {
    expect(locate("Quillwick")).toBeUndefined();
    expect(locate("")).toBeUndefined();
    expect(createPlaces(NO_LEXICON)("Kyiv")).toBeUndefined();
  });
});
