import { describe, expect, it } from "vitest";
import { createVariants, createVariantTest, type NameKind } from "../../../../src/text/variants";
import { BODIES } from "../../../../src/text/variants/own/bodies";
import { LANDSCAPE } from "../../../../src/text/variants/own/landscape";

const make = createVariants();
const isVariant = createVariantTest(make);

/** Each with forms of other languages. */
const OWN: [string, NameKind, string][] = [
  ["Adriatic Sea", "place", "Адриатическое море|Adriatisches Meer|Adriatyk"],
  ["Zmiinyi Island", "place", "Snake Island"],
  ["the Suez Canal", "place", "Суэцкий канал|Sueskanal|canal de Suez"],
  ["Euphrates River", "place", "Евфрат|Euphrat|Євфрату"],
  ["Kashmir", "place", "Cachemire|Кашмиром"],
  ["U.N. General Assembly", "organisation", "Генассамблея ООН|UN-Vollversammlung"],
  ["Arab League", "organisation", "Ligue arabe|Лига арабских государств|جامعة الدول العربية"],
  ["Federation Council", "organisation", "Совет Федерации|Föderationsrat"],
  ["Federal Bureau of Investigation", "organisation", "ФБР"],
];

describe("names that each language has of its own", () => {
  it.each(OWN)("%s (%s) is %s", (canonical, kind, forms) => {
    for (const variant of forms.split("|")) {
      expect([variant, isVariant({ canonical, variant, kind })]).toEqual([variant, true]);
    }
  });

  it.each([
    ["Adriatic Sea", "place", "Andria"],
    ["Adriatic Sea", "place", "Ägäisches Meer"],
    ["Indian Ocean", "place", "Indiana"],
    ["Snake River", "place", "Schlangeninsel"],
    ["Black Sea", "place", "Ostsee"],
    ["Persian Gulf", "place", "Gulf of Mexico"],
    ["Council of Europe", "organisation", "Conseil européen"],
    ["European Council", "organisation", "Europarat"],
    ["Arab League", "organisation", "African Union"],
    ["Red Crescent", "organisation", "Rotes Kreuz"],
    ["Whitehouse", "place", "Белый дом"],
  ] as [string, NameKind, string][])("%s (%s) is not %s", (canonical, kind, variant) => {
    expect(isVariant({ canonical, variant, kind })).toBe(false);
  });

  it("have acronyms of a few letters doubtful", () => {
    const forms = make({ kind: "organisation", names: ["World Trade Organization"] });
    expect(forms.find(({ text }) => text === "ВТО")).toMatchObject({ weak: true });
  });

  it("have acronyms that are said as words, also long ones, in Cyrillic", () => {
    const texts = make({ kind: "organisation", names: ["UNIDIR"] }).map(({ text }) => text);
    expect(texts).toContain("ЮНИДИР");
  });

  it("are each of one thing", () => {
    for (const table of [BODIES, LANDSCAPE]) {
      const lines = table.trim().split("\n");
      const seen = new Map<string, string>();
      for (const line of lines) {
        const [english = "", rest = ""] = line.split(" = ");
        expect([line, rest.split(" | ").length]).toEqual([line, 3]);
        for (const name of [...english.split(", "), ...rest.split(/, | \| /u)]) {
          expect([name, seen.get(name) ?? english]).toEqual([name, english]);
          expect(name).toBe(name.trim());
          seen.set(name, english);
        }
      }
    }
  });
});
