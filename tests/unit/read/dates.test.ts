import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findDates } from "../../../src/read/dates";

/** A Friday. */
const FRIDAY = "2022-03-11";

/** What is found, as "words = value". */
function read(text: string, anchor: string | undefined = FRIDAY): string[] {
  return findDates(text, anchor).map(
    ({ start, end, value }) => `${text.slice(start, end)} = ${value}`,
  );
}

describe("findDates", () => {
  it.each([
    ["On March 5, 1946, he spoke", "March 5, 1946 = 1946-03-05"],
    ["the 5th of March 1946", "5th of March 1946 = 1946-03-05"],
    ["on 8 March 2021 in Oslo", "8 March 2021 = 2021-03-08"],
    ["filed 2021-03-08.", "2021-03-08 = 2021-03-08"],
    ["am 24.02.2022 begann", "24.02.2022 = 2022-02-24"],
    ["since January 1998", "January 1998 = 1998-01"],
    ["in 1994", "1994 = 1994"],
    ["during the 1990s", "1990s = 199"],
    ["in the 19th century", "19th century = 18"],
    ["Christmas Eve 2019", "Christmas Eve 2019 = 2019-12-24"],
    ["the summer of 2014", "summer of 2014 = 2014-22"],
    ["at 9 a.m. on March 5, 2021", "9 a.m. on March 5, 2021 = 2021-03-05T09:00"],
  ])("resolves what is stated in full: %s", (text, expected) => {
    expect(read(text)).toEqual([expected]);
    expect(findDates(text)).toHaveLength(1);
  });

  it.each([
    ["He resigned on Friday", "Friday = 2022-03-11"],
    ["He resigned Wednesday night", "Wednesday night = 2022-03-09"],
    ["The court will rule on Monday", "Monday = 2022-03-14"],
    ["shot last Tuesday", "last Tuesday = 2022-03-08"],
    ["shot last Friday", "last Friday = 2022-03-04"],
    ["meets next Tuesday", "next Tuesday = 2022-03-15"],
    ["killed three weeks ago", "three weeks ago = 2022-W07"],
    ["killed 11 days ago", "11 days ago = 2022-02-28"],
    ["almost four years ago", "almost four years ago = 2018"],
    ["a decade ago", "a decade ago = 2012"],
    ["They were married in January", "January = 2022-01"],
    ["They were married in November", "November = 2021-11"],
    ["The bridge will open in April", "April = 2022-04"],
    ["expected early next year", "early next year = 2023"],
    ["fired last month", "last month = 2022-02"],
    ["this morning", "this morning = 2022-03-11"],
    ["yesterday", "yesterday = 2022-03-10"],
    ["until tomorrow night", "tomorrow night = 2022-03-12"],
    ["found on Nov. 25", "Nov. 25 = 2021-11-25"],
    ["due by Election Day", "Election Day = 2022-11-08"],
    ["the March accession", "March = 2022-03"],
    ["at 6:30 p.m. on Thursday", "6:30 p.m. on Thursday = 2022-03-10T18:30"],
    ["last summer", "last summer = 2021-22"],
  ])("counts from the report's day: %s", (text, expected) => {
    expect(read(text)).toEqual([expected]);
    expect(findDates(text)).toEqual([]);
  });

  it("reads each day of a list or range", () => {
    expect(read("at the summit on April 24 and 25")).toEqual([
      "April 24 = 2022-04-24",
      "25 = 2022-04-25",
    ]);
  });

  it("counts what follows from the day named last", () => {
    expect(read("He left on March 1. Two days later he was dead.")).toEqual([
      "March 1 = 2022-03-01",
      "Two days later = 2022-03-03",
    ]);
  });

  it.each([
    "after three days of questioning",
    "a two-week visit",
    "2000 people fled",
    "it may rain, they march on",
    "April Jones said",
    "Route 1994s",
    "It cost $1999",
    "February 30",
  ])("leaves out what is no date: %s", (text) => {
    expect(read(text).filter((it) => it !== "February = 2022-02")).toEqual([]);
  });

  const words = fc.constantFrom(
    ..."Friday last next March May 3 , . 1998 - ago two weeks day the Christmas Eve at 9 a.m. s of and 31st".split(
      " ",
    ),
  );
  const texts = fc.oneof(
    fc.string({ unit: "grapheme" }),
    fc.array(words, { maxLength: 30 }).map((it) => it.join(" ")),
  );

  it("finds spans in order, without overlap, with values of ISO 8601", () => {
    fc.assert(
      fc.property(texts, fc.boolean(), (text, isAnchored) => {
        let end = 0;
        for (const date of findDates(text, isAnchored ? FRIDAY : undefined)) {
          expect(date.start).toBeGreaterThanOrEqual(end);
          expect(date.end).toBeGreaterThan(date.start);
          expect(date.value).toMatch(
            /^\d{2,4}(-(\d\d|W\d\d))?(-\d\d)?(T\d\d:\d\d)?(\/[\d-]{10})?$/,
          );
          end = date.end;
        }
        expect(end).toBeLessThanOrEqual(text.length);
      }),
    );
  });
});
