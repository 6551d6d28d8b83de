import { gzipSync } from "node:zlib";
import { beforeAll, describe, expect, it } from "vitest";
import { computeLexicon, loadLexicon } from "../../../src/lexicon/names.mjs";
import type { LexiconPlace, VariantLexicon } from "../../../src/text/variants";

/** Of the extension's download, which is compressed; bytes. */
const MOST_BYTES = 1_550_000;

let lexicon: VariantLexicon;

beforeAll(async () => {
  lexicon = await computeLexicon();
}, 60_000);

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
    expect(namesOf(place("MD"))).toEqual(expect.arrayContaining(["Republik Moldau", "Moldau"]));
    expect(namesOf(place("CG"))).not.toContain("Kongo");
  });

  it("is small, and comes from the cache as it was computed", async () => {
    expect(gzipSync(JSON.stringify(lexicon)).length).toBeLessThan(MOST_BYTES);
    await loadLexicon();
    expect(await loadLexicon()).toEqual(lexicon);
  });
});

/** A town's names by its usual one. */
function town(name: string): string[] {
  const line = lexicon.towns.find((each) => each.split("|")[1] === name);
  return line?.split("|").slice(1) ?? [];
}

describe("the lexicon of GeoNames' towns", () => {
  it("has their names in other languages, and old ones", () => {
    expect(town("Lviv")).toEqual(expect.arrayContaining(["Lemberg", "Lwów", "Львів", "利沃夫"]));
    expect(town("Gdańsk")).toEqual(expect.arrayContaining(["Danzig", "Гданськ", "グダニスク"]));
  });

  it("knows a town by its usual name first, and its country", () => {
    for (const line of lexicon.towns) expect(line).toMatch(/^[A-Z]{2} \d+\|[^|]{2,}/u);
    const [head] = (lexicon.towns.find((each) => each.includes("|Lviv|")) ?? "").split("|");
    expect(head).toBe("UA 717");
  });

  it("leaves out words of English pages, codes and the names of other towns and countries", () => {
    const names = lexicon.towns.flatMap((line) => line.split("|").slice(2));
    expect(
      names.filter((name) => /^(?:Nice|Sumo|KBP|Big Apple|Athena|Austria)$/u.test(name)),
    ).toEqual([]);
    expect(town("Toruń")).not.toContain("Turin");
    const all = lexicon.towns.flatMap((line) => line.split("|").slice(2));
    expect(all.filter((name) => /^\p{Script=Latin}.*['’]s$/u.test(name))).not.toContain("Engel's");
  });

  it("has villages where names are East Slavic, in Cyrillic and as neighbours spell them, and no town's name for one of them", () => {
    const lines = lexicon.towns.map((line) => line.split("|"));
    const small = lines.filter(([head]) => /^(?:UA|BY) [0-9]$/u.test(head ?? ""));
    expect(small.length).toBeGreaterThan(1_500);
    const villages = small.flatMap(([, , ...names]) => names);
    const soundsOf = (name = "") =>
      name
        .normalize("NFKD")
        .toLowerCase()
        .replace(/(?<![cksz])h/gu, "g")
        .replace(/[^b-df-hk-np-tv-xz]/gu, "");
    const strangers = small.flatMap(([, usual, ...names]) => {
      const latin = names.filter((name) => !/^[\p{Script=Cyrillic}'’ -]+$/u.test(name));
      return latin.filter((name) => soundsOf(name) !== soundsOf(usual));
    });
    expect(strangers).toEqual([]);
    const large = new Set(
      lines
        .filter(([head = ""]) => Number(head.split(" ")[1]) > 15)
        .flatMap(([, ...names]) => names.map((name) => name.toLowerCase())),
    );
    expect(villages.filter((name) => large.has(name.toLowerCase()))).toEqual([]);
  });

  it("leaves out what a language calls itself", () => {
    const names = new Set(lexicon.towns.flatMap((line) => line.split("|").slice(2)));
    expect(["ქართული", "Հայերեն", "Русский"].filter((name) => names.has(name))).toEqual([]);
  });
});

describe("the lexicon of names in Chinese characters", () => {
  it("tells whole names from surnames that stand for them", () => {
    const { persons } = lexicon.chinese;
    expect(persons).toContain("Lu Xun|鲁迅|魯迅");
    expect(persons.filter((line) => line.startsWith("Albert Einstein|"))).toEqual([
      expect.stringMatching(/\|~爱因斯坦/u),
    ]);
  });

  it("has Japanese names in both orders, and bodies", () => {
    const { persons, others } = lexicon.chinese;
    const orders = ["Kurosawa Akira", "Akira Kurosawa"].map(
      (name) => persons.find((line) => line.startsWith(`${name}|`))?.split("|")[1],
    );
    expect(orders).toEqual(["黑泽明", "黑泽明"]);
    expect(others).toContain("United Nations|联合国|聯合國");
  });
});

describe("the lexicon of regions", () => {
  it("has them by the name alone and with what they are", () => {
    const found = lexicon.places.find(({ en }) => en.split("|")[0] === "Bavaria");
    expect(found && namesOf(found)).toEqual(
      expect.arrayContaining(["Free State of Bavaria", "Bayern", "Бавария", "Baviera"]),
    );
  });

  it("gives none the name of a town alone", () => {
    const towns = new Set(lexicon.towns.map((line) => line.split("|")[1]));
    const regions = lexicon.places.filter(({ id }) => id.startsWith("region/"));
    expect(regions.length).toBeGreaterThan(1000);
    expect(regions.flatMap(namesOf).filter((name) => towns.has(name))).toEqual([]);
  });
});

describe("what else English calls one", () => {
  it("is what WordNet has of one place or body, and of nothing else", () => {
    const names = lexicon.synonyms.flatMap((line) => line.split("|").slice(1));
    const sure = names.filter((name) => !name.startsWith("~"));
    expect(new Set(sure.map((name) => name.replace("^", ""))).size).toBe(sure.length);
    expect(lexicon.synonyms.some((line) => /^place\|.*Bombay/u.test(line))).toBe(true);
    expect(names.filter((name) => /^(?:Base|Ram|East|GA|OR)$/u.test(name))).toEqual([]);
    for (const line of lexicon.synonyms) expect(line).toMatch(/^(?:place|organisation)\|[^|]+\|/u);
  });
});
