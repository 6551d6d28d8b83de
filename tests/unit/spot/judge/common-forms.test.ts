import { describe, expect, it } from "vitest";
import { marked, reasons } from "./judged";

describe("a name that is a common word", () => {
  it("is likely within a sentence, sure with a word of place or in company", () => {
    expect(marked("He liked Turkey best.")[0]).not.toMatch(/^-/);
    expect(marked("He went to Reading.")).toEqual(["+Reading"]);
    expect(marked("He liked Ukraine and Turkey best.")).toEqual(["+Ukraine", "+Turkey"]);
  });

  it("needs more where a sentence begins", () => {
    expect(marked("Turkey said no.")).toEqual(["-Turkey"]);
    expect(marked("It was late. “Turkey said no.”")).toEqual(["-Turkey"]);
    expect(marked("Turkey said no to Ukraine.")).toEqual(["~Turkey", "+Ukraine"]);
    expect(marked("Turkey said no. He liked Turkey.")[0]).toBe("+Turkey");
  });

  it("is no name where it is used for what it means", () => {
    expect(marked("Reading the report, he left for Reading and Ukraine.")[0]).toBe("-Reading");
    expect(marked("Reading from a note, he left for Reading and Ukraine.")[0]).toBe("-Reading");
    expect(marked("He was reading.")).toEqual([]);
  });

  it("does not begin a sentence behind an abbreviation", () => {
    expect(reasons("He saw Mr. May there.")).not.toContain("beginning");
    expect(reasons("He saw T. May there.")).not.toContain("beginning");
    expect(reasons("He saw him. May left.")).toContain("beginning");
    expect(reasons("It was Orlov vs. May there.")).not.toContain("beginning");
  });

  it.each([
    "In May it rained.",
    "May 5 was dry.",
    "On 5 May it rained.",
    "by mid-May",
    "late May",
    "on 5-May",
    "It was May, 2019.",
  ])("is a month in %j", (text) => {
    expect(reasons(text)).toContain("date");
    expect(marked(`${text} Theresa May left.`)[0]).toBe("-May");
  });

  it.each([
    "Mrs May left.",
    "He told May so.",
    "Theresa May left in anger.",
    "In 2019, May left.",
    "May, 62, left.",
  ])("is a person in %j", (text) => {
    expect(reasons(text)).not.toContain("date");
  });
});

describe("an acronym that is a common word", () => {
  it("is met by capitals only", () => {
    expect(marked("Tell us who came.")).toEqual([]);
    expect(marked("The US asked the WHO.")).toEqual(["+US", "+WHO"]);
  });

  it("says little among capitals", () => {
    expect(marked("CONTACT US")[0]).toMatch(/^[-~]/);
    expect(reasons("TELL US MORE")).toContain("beginning");
    expect(reasons("The US left.")).not.toContain("beginning");
    expect(reasons("US")).not.toContain("beginning");
  });
});
