import { describe, expect, it } from "vitest";
import { capitalWords, compileGazetteer, findMentions, openGazetteer } from "../../../src/spot";
import { isDoubtful } from "../../../src/spot/gazetteer";
import { foundIn, gazetteerOf, keysOf, named, organisation, person, place } from "./samples";

const formsOf = (...entities: Parameters<typeof compileGazetteer>[0]) =>
  compileGazetteer(entities, 1).forms;
const ruleOf = (kind: "person" | "place" | "organisation", name: string) =>
  formsOf(named(kind, name))[0]?.rule;

describe("isDoubtful", () => {
  const given = { weak: true, reason: "short", folded: "morwen" } as const;

  it("is true of a person's given name alone", () => {
    expect(isDoubtful(given, "person")).toBe(true);
    expect(isDoubtful({ ...given, folded: "морвен" }, "person")).toBe(true);
  });

  it("is not of what counts by itself", () => {
    expect(isDoubtful({ ...given, weak: false }, "person")).toBe(false);
    expect(isDoubtful({ ...given, reason: "surname" }, "person")).toBe(false);
    expect(isDoubtful(given, "place")).toBe(false);
    expect(isDoubtful(given, "organisation")).toBe(false);
  });

  it("is not of what no space parts from what follows", () => {
    expect(isDoubtful({ ...given, folded: "morwen ada" }, "person")).toBe(false);
    expect(isDoubtful({ ...given, folded: "真理子" }, "person")).toBe(false);
  });
});

describe("compileGazetteer", () => {
  it("keeps for each entity what pages need of it", () => {
    const hidden = { ...person("Ada Quill"), role: "President of Orlea", painted: false };
    const data = compileGazetteer([place("Ostrava Nova"), hidden], 7);
    expect(data.revision).toBe(7);
    expect(data.entities).toEqual([
      {
        key: "pack/Ostrava Nova",
        kind: "place",
        painted: true,
        full: true,
        words: "ostrava nova",
        role: "",
      },
      {
        key: "pack/Ada Quill",
        kind: "person",
        painted: false,
        full: true,
        words: "ada quill",
        role: "president of orlea",
      },
    ]);
    expect(data.forms).toHaveLength(2);
    expect(data.forms).toContainEqual({
      alias: "Ostrava Nova",
      folded: "ostrava nova",
      rule: "initials",
      reason: "name",
      weak: false,
      common: false,
      rare: false,
      entities: [0],
    });
    expect(data.forms).toContainEqual({
      alias: "Ada Quill",
      folded: "ada quill",
      rule: "any",
      reason: "name",
      weak: false,
      common: false,
      rare: false,
      entities: [1],
    });
  });

  it("makes plain data, which finds the same after being stored", () => {
    const data = compileGazetteer([place("Łomża", "東京"), organisation("U.S.", "UN")], 1);
    const stored = JSON.parse(JSON.stringify(data));
    expect(stored).toEqual(data);
    const text = "Lomza, 東京, U.S. and UN";
    expect(foundIn(openGazetteer(stored), text)).toEqual(["Lomza", "東京", "U.S.", "UN"]);
  });

  it("makes one form of names that fold alike", () => {
    const forms = formsOf(place("Łomża", "Lomza", "Lomża"), place("LOMŻANKA"));
    expect(forms.map(({ alias, folded, entities }) => [alias, folded, entities])).toEqual([
      ["Łomża", "lomza", [0]],
      ["LOMŻANKA", "lomzanka", [1]],
    ]);
  });

  it("knows all entities of a shared name", () => {
    const gazetteer = gazetteerOf(place("Paris"), person("Paris"), place("Paris, Texas", "Paris"));
    const [mention] = findMentions(gazetteer, "in Paris today");
    expect(keysOf(gazetteer, mention)).toEqual(["Paris", "Paris", "Paris, Texas"]);
  });

  it.each(["", " ", "5", "2022", "X", "é", "G7", "🇺🇦", "—", "'", "x".repeat(401), "\ud83c", "a-1"])(
    "refuses what could only mark noise: %j",
    (name) => expect(formsOf(place(name))).toEqual([]),
  );

  it.each([
    ["’s-Gravenhage", "s-gravenhage"],
    ["  Bila\n Tserkva ", "bila tserkva"],
    ["“Azov”", 'azov"'],
    ["🇺🇦 Ukraine", "ukraine"],
    ["½ Orlea", "orlea"],
    ["@orlea", "orlea"],
    ["3M", undefined],
    ["x".repeat(400), "x".repeat(400)],
  ])("begins a form with a word: %j", (name, folded) => {
    expect(formsOf(place(name))[0]?.folded).toBe(folded);
  });
});

describe("case rules", () => {
  it("let acronyms be written as words, also those of other languages that are sure", () => {
    const body = named("organisation", "Orlea Tin");
    const variants = [
      { text: "ORTAN", reason: "acronym" },
      { text: "UMEKO", reason: "acronym", weak: true },
    ] as const;
    const gazetteer = openGazetteer(compileGazetteer([{ ...body, variants: [...variants] }], 1));
    expect(foundIn(gazetteer, "ORTAN Ortan ortan UMEKO Umeko")).toEqual([
      "ORTAN",
      "Ortan",
      "UMEKO",
    ]);
  });

  it.each([
    ["place", "Reading", "initials"],
    ["place", "US", "upper"],
    ["organisation", "UNESCO", "initials"],
    ["organisation", "UNHCR", "upper"],
    ["organisation", "U.S.", "upper"],
    ["organisation", "REUTERS", "initials"],
    ["organisation", "al-Orla", "initials"],
    ["organisation", "orlabook", "any"],
    ["person", "Quill", "initials"],
    ["person", "Ada Quill", "any"],
    ["person", " Quill ", "initials"],
    ["person", "Ada\u00a0Quill", "any"],
    ["place", "New Orlea", "initials"],
    ["place", "Київ", "initials"],
    ["organisation", "ООН", "upper"],
    ["place", "თბილისი", "any"],
    ["place", "東京", "any"],
    ["place", "كييف", "any"],
    ["place", "Ǆep", "initials"],
  ] as const)("%s %j: %s", (kind, name, rule) => expect(ruleOf(kind, name)).toBe(rule));
});

describe("one name with several case rules", () => {
  it("names all whose rule the page's words obey", () => {
    const gazetteer = gazetteerOf(
      place("US"),
      organisation("us"),
      person("Us"),
      place("Ada Quill"),
      person("Ada Quill"),
    );
    const keys = (text: string) => keysOf(gazetteer, findMentions(gazetteer, text)[0]);
    expect(keys("US")).toEqual(["US", "Us", "us"]);
    expect(keys("Us")).toEqual(["Us", "us"]);
    expect(keys("us")).toEqual(["us"]);
    expect(keys("Ada Quill")).toEqual(["Ada Quill", "Ada Quill"]);
    expect(keys("ada quill")).toEqual(["Ada Quill"]);
  });

  it("does so in whatever order they come", () => {
    const gazetteer = gazetteerOf(organisation("us"), person("Us"), place("US"));
    expect(keysOf(gazetteer, findMentions(gazetteer, "US")[0])).toEqual(["US", "Us", "us"]);
    expect(keysOf(gazetteer, findMentions(gazetteer, "us")[0])).toEqual(["us"]);
  });

  it("asks for no capital that one of the spellings goes without", () => {
    for (const names of [
      ["De Orlea", "de Orlea"],
      ["de Orlea", "De Orlea"],
    ]) {
      const one = gazetteerOf(place(...names));
      expect(foundIn(one, "De Orlea, de Orlea, de orlea, DE ORLEA")).toEqual([
        "De Orlea",
        "de Orlea",
        "DE ORLEA",
      ]);
      const two = gazetteerOf(...names.map((name) => place(name)));
      expect(keysOf(two, findMentions(two, "De Orlea")[0])).toEqual(["De Orlea", "de Orlea"]);
      expect(foundIn(two, "de Orlea")).toEqual(["de Orlea"]);
    }
  });
});

describe("capitalWords", () => {
  it.each([
    ["", []],
    ["one Two", [false, true]],
    ["  One,two-THREE.", [true, false, true]],
    ["O’Brien o'Brien", [true, true, false, true]],
    ["K\u00adyiv \u200eÉcole E\u0301cole", [true, true, true]],
    ["5th 東京Tower ②", [false, true]],
    ["𝐊yiv \ud83cA", [true, true]],
    ["ǅep Ⅳ ⅳ", [true, true, false]],
  ])("%j", (text, expected) => expect(capitalWords(text)).toEqual(expected));
});
