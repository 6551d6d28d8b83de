import { describe, expect, it } from "vitest";
import { createVariants, NO_LEXICON } from "../../../../src/text/variants";

const make = createVariants({
  ...NO_LEXICON,
  acronyms: ["ORQ|Organization for Research into Quills"],
});

function textsOf(name: string): string[] {
  return make({ kind: "organisation", names: [name] }).map(
    ({ text, weak }) => text + (weak ? "~" : ""),
  );
}

describe("acronyms that a source knows", () => {
  it("are spelled out, on both sides of the Atlantic", () => {
    expect(textsOf("ORQ")).toEqual(
      expect.arrayContaining([
        "Organization for Research into Quills",
        "Organisation for Research into Quills",
      ]),
    );
    expect(textsOf("O.R.Q.")).toContain("Organization for Research into Quills");
  });

  it("stand for their names, and surely", () => {
    expect(textsOf("the Organisation for Research into Quills")).toEqual(
      expect.arrayContaining(["ORQ", "O.R.Q."]),
    );
  });

  it("are no person's", () => {
    expect(make({ kind: "person", names: ["ORQ"] })).toEqual([]);
  });
});
