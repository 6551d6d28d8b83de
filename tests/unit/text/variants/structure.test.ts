import { describe, expect, it } from "vitest";
import { createVariants, type NameKind } from "../../../../src/text/variants";

const make = createVariants();

/** An entity's forms as text; weak ones end in ~. */
function formsOf(kind: NameKind, ...names: string[]): string[] {
  return make({ kind, names }).map(({ text, weak }) => text + (weak ? "~" : ""));
}

describe("persons", () => {
  it("are called by surname, initials and surname first", () => {
    expect(formsOf("person", "Harriet Stone").slice(0, 4)).toEqual([
      "Stone~",
      "H. Stone",
      "Stone Harriet",
      "Stone, Harriet",
    ]);
  });

  it("are called by the given name, doubtfully; in another order only where that tells", () => {
    expect(formsOf("person", "Harriet Stone")).toContain("Harriet~");
    expect(formsOf("person", "Zora Mühlö")).toContain("Muehloe~");
    expect(formsOf("person", "George Michael")).not.toContain("Michael George");
  });

  it("drop middle names, titles and generations", () => {
    expect(formsOf("person", "Senator Paul R. Whitfield Jr.")).toEqual(
      expect.arrayContaining([
        "Paul R. Whitfield",
        "Paul Whitfield",
        "P.R. Whitfield",
        "Whitfield~",
      ]),
    );
  });

  it("keep particles with the surname", () => {
    expect(formsOf("person", "Ludwig van Beethoven")).toContain("van Beethoven~");
    expect(formsOf("person", "Simone de Beauvoir")).toContain("de Beauvoir~");
    expect(formsOf("person", "Mohamed al-Fayed")).toEqual(
      expect.arrayContaining(["al-Fayed~", "Fayed~"]),
    );
  });

  it("are one surname where they begin with its particle, but for given names", () => {
    expect(formsOf("person", "Von Marn")).toEqual([]);
    expect(formsOf("person", "Al Marn")).toContain("Marn~");
    expect(formsOf("person", "Al Marn")).not.toContain("Marn Al");
  });

  it("have the surname first where it stands first", () => {
    expect(formsOf("person", "Park Geun-hye")).toEqual(
      expect.arrayContaining(["Park~", "Geun-hye Park", "Park Geunhye"]),
    );
  });
});

describe("organisations", () => {
  it("are called by their acronym, which may be another's", () => {
    expect(formsOf("organisation", "International Harbour Pilots Agency")).toContain("IHPA~");
  });

  it("drop their legal form", () => {
    expect(formsOf("organisation", "Siemens AG")).toEqual(["Siemens"]);
    expect(formsOf("organisation", "Marks & Spencer Group PLC")).toContain(
      "Marks and Spencer Group",
    );
  });

  it("are spelled on both sides of the Atlantic", () => {
    expect(formsOf("organisation", "World Customs Organisation")).toContain(
      "World Customs Organization",
    );
    expect(formsOf("organisation", "Ministry of Defense")).toContain("Ministry of Defence");
  });

  it("are called without the United Nations, doubtfully, where they are a council of these", () => {
    expect(formsOf("organisation", "U.N. Fisheries Council")).toContain("Fisheries Council~");
    expect(formsOf("organisation", "United Nations Seabed Assembly")).toContain("Seabed Assembly~");
    expect(formsOf("organisation", "U.N. Fisheries Fund")).not.toContain("Fisheries Fund~");
  });

  it("have dots, or not", () => {
    expect(formsOf("organisation", "U.N.")).toEqual(["UN", "U.N"]);
    expect(formsOf("organisation", "ILO")).toEqual(["I.L.O.", "I.L.O"]);
  });
});

describe("places", () => {
  it("are abbreviated", () => {
    expect(formsOf("place", "South Sudan")).toContain("S. Sudan");
    expect(formsOf("place", "Saint Helena")).toEqual(["St. Helena", "St Helena"]);
    expect(formsOf("place", "Massachusetts")).toContain("Mass.~");
  });

  it("drop what kind of state they are, but not where that tells two apart", () => {
    expect(formsOf("place", "Republic of Moldova")).toContain("Moldova");
    expect(formsOf("place", "Republic of the Congo")).not.toContain("Congo");
  });

  it("are districts by other words", () => {
    expect(formsOf("place", "Lublin Region")).toEqual(expect.arrayContaining(["Lublin Oblast"]));
  });
});
