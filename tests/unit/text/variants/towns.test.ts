import { beforeAll, describe, expect, it } from "vitest";
import { loadLexicon } from "../../../../src/lexicon/names.mjs";
import { NO_LEXICON } from "../../../../src/text/variants";
import { isForeign, type Town, Towns } from "../../../../src/text/variants/towns";

let towns: Towns;

beforeAll(async () => {
  towns = new Towns(await loadLexicon());
}, 60_000);

function find(name: string): Town {
  const found = towns.find(name);
  if (!found) throw new Error(`no ${name}`);
  return found;
}

describe("towns of the lexicon", () => {
  it.each(["Kharkiv", "Kharkov", "Харків", "Charkow"])("one is found as %s", (name) => {
    const { country, size } = find(name);
    expect(country).toBe("UA");
    expect(size).toBeGreaterThan(1_000);
  });

  it("are the larger of a name", () => {
    expect(find("Paris").country).toBe("FR");
    expect(find("Odessa").country).toBe("UA");
    expect(find("Memphis").country).toBe("US");
  });

  it("are found by either custom of English spelling, where names are East Slavic", () => {
    const lexicon = { ...NO_LEXICON, towns: ["UA 9|Vozhayske", "FR 9|Marynois", "YE 9|Hurayda"] };
    const towns = new Towns(lexicon);
    expect(towns.find("Vozhaiske")?.country).toBe("UA");
    expect(towns.find("Marinois")).toBeUndefined();
    expect(towns.find("Hurayda")).toBe(towns.find("Huraydah"));
  });

  it("are saints however abbreviated", () => {
    const old = { ...NO_LEXICON, towns: ["XX 900|Saint Quill|Sankt Quill", "YY 20|St. Quill"] };
    for (const name of ["Saint Quill", "St. Quill", "St Quill"]) {
      expect(new Towns(old).find(name)?.country).toBe("XX");
    }
    expect(new Towns(old).find("Stquill")).toBeUndefined();
  });

  it("of several words are none of one word", () => {
    const old = { ...NO_LEXICON, towns: ["IN 9000|Quillo|New Quillo", "IN 20|New Quillo|Nova"] };
    expect(new Towns(old).find("New Quillo")?.size).toBe(20);
    expect(new Towns(old).find("Quillo")?.size).toBe(9000);
  });

  it("lie where names are East Slavic, or abroad", () => {
    expect(isForeign(find("Kharkiv"))).toBe(false);
    expect(isForeign(find("Paris"))).toBe(true);
  });

  it("are all that is known", () => {
    expect(towns.find("Quillwick")).toBeUndefined();
    expect(towns.find("")).toBeUndefined();
    expect(new Towns(NO_LEXICON).find("Kyiv")).toBeUndefined();
  });
});
