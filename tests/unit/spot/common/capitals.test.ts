import { describe, expect, it } from "vitest";
import { foundIn, gazetteerOf, organisation, person, place } from "../samples";

describe("names that a report has in capitals", () => {
  it.each(["SEOUL", "KURSK", "BONN", "IRAN", "ГОМЕЛЬ", "ŁÓDŹ"])(
    "%s also stands in text",
    (name) => {
      const written = name[0] + name.slice(1).toLowerCase();
      const gazetteer = gazetteerOf(place(name));
      expect(foundIn(gazetteer, `${name} and ${written}, not ${name.toLowerCase()}`)).toEqual([
        name,
        written,
      ]);
    },
  );

  it("so do acronyms that can be spoken, as half the press writes them", () => {
    expect(foundIn(gazetteerOf(organisation("OLAPSO")), "OLAPSO, Olapso")).toEqual([
      "OLAPSO",
      "Olapso",
    ]);
  });

  it("so do persons' names", () => {
    expect(foundIn(gazetteerOf(person("QUILL")), "Quill and QUILL")).toEqual(["Quill", "QUILL"]);
  });

  it.each([
    [place("US"), "us Us"],
    [place("USA"), "usa Usa"],
    [place("U.S."), "u.s."],
    [place("USSR"), "Ussr"],
    [place("DPRK"), "Dprk"],
    [place("S. OSS"), "s. oss"],
    [organisation("WHO"), "who Who"],
    [organisation("IT"), "it It"],
    [organisation("FOMC"), "Fomc"],
    [organisation("OLAPS"), "olaps"],
  ])("but acronyms do not", (entity, text) => {
    expect(foundIn(gazetteerOf(entity), text)).toEqual([]);
  });
});
