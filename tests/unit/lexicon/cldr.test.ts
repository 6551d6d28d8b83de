import { beforeAll, describe, expect, it } from "vitest";
import { computeLexicon, loadLexicon } from "../../../src/lexicon/cldr.mjs";
import type { LexiconPlace, VariantLexicon } from "../../../src/text/variants";

/** Of the extension's download; uncompressed bytes of JSON. */
const MOST_BYTES = 320_000;

let lexicon: VariantLexicon;

beforeAll(async () => {
  lexicon = await computeLexicon();
});

function place(id: string): LexiconPlace {
  const found = lexicon.places.find((each) => each.id === id);
  if (!found) throw new Error(`no ${id}`);
  return found;
}

function namesOf({ en, cases, other }: LexiconPlace): string[] {
  return [en, ...Object.values(cases), other].flatMap((names) => names.split("|")).filter(Boolean);
}

describe("the lexicon of CLDR's names", () => {
  it("has countries and towns in many languages", () => {
    expect(namesOf(place("DE"))).toEqual(
      expect.arrayContaining([
        "Germany",
        "Deutschland",
        "Німеччина",
        "Allemagne",
        "Niemcy",
        "ドイツ",
      ]),
    );
    expect(namesOf(place("Europe/Warsaw"))).toEqual(
      expect.arrayContaining(["Warsaw", "Warszawa", "Warschau", "Варшава", "Varsovie"]),
    );
    expect(namesOf(place("Asia/Tokyo"))).toEqual(expect.arrayContaining(["東京", "Токио", "도쿄"]));
  });

  it("knows each place by an English name, and each name once", () => {
    for (const each of lexicon.places) {
      expect(each.en).not.toBe("");
      const rest = each.other.split("|");
      expect(new Set(rest).size).toBe(rest.length);
    }
  });

  it("gives no two countries one name", () => {
    const owners = new Map<string, string>();
    for (const each of lexicon.places.filter(({ id }) => !id.includes("/"))) {
      for (const name of new Set(namesOf(each).map((text) => text.toLowerCase()))) {
        expect(`${name}: ${owners.get(name) ?? each.id}`).toBe(`${name}: ${each.id}`);
        owners.set(name, each.id);
      }
    }
  });

  it("leaves out what is a word of English pages", () => {
    // Vietnamese for the United States, which folds to "my"; Indonesian's abbreviation of them.
    expect(namesOf(place("US"))).not.toContain("Mỹ");
    expect(namesOf(place("US"))).not.toContain("AS");
    expect(namesOf(place("US"))).toContain("USA");
  });

  it("tells names in brackets apart from explanations", () => {
    expect(place("MM").en.split("|")).toEqual(expect.arrayContaining(["Myanmar", "Burma"]));
    expect(place("CN").en).toBe("China");
  });

  it("is small, and comes from the cache as it was computed", async () => {
    expect(Buffer.byteLength(JSON.stringify(lexicon))).toBeLessThan(MOST_BYTES);
    await loadLexicon();
    expect(await loadLexicon()).toEqual(lexicon);
  });
});
