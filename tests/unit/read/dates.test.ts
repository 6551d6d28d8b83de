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
    ["the last week of May 2019", "May 2019 = 2019-05"],
    ["since the Sept. 11 attacks", "Sept. 11 = 2001-09-11"],
    ["since 9/11", "9/11 = 2001-09-11"],
    ["in October of 1992", "October of 1992 = 1992-10"],
    ["on 23-Oct-1992", "23-Oct-1992 = 1992-10-23"],
    ["on 10-23-1992", "10-23-1992 = 1992-10-23"],
    ["on 2021/03/04", "2021/03/04 = 2021-03-04"],
    ["on the first of May 1992", "first of May 1992 = 1992-05-01"],
    ["in the 1700s", "1700s = 17"],
    ["profit in Q3 2021", "Q3 2021 = 2021-35"],
    ["at 9 a.m. on March 5, 2021", "9 a.m. on March 5, 2021 = 2021-03-05T09:00"],
  ])("resolves what is stated in full: %s", (text, expected) => {
    expect(read(text)).toEqual([expected]);
    expect(findDates(text)).toHaveLength(1);
  });

  it.each([
    ["He resigned on Friday", "Friday = 2022-03-11"],
    ["He resigned Wednesday night", "Wednesday night = 2022-03-09"],
    ["The court will rule on Monday", "Monday = 2022-03-14"],
    ["Talks begin Sunday in Oslo", "Sunday = 2022-03-13"],
    ["The ministers, who meet on Monday, left", "Monday = 2022-03-14"],
    ["He did not see the ministers meet on Monday", "Monday = 2022-03-07"],
    ["She was to speak Tuesday", "Tuesday = 2022-03-15"],
    ["The show airs Sunday", "Sunday = 2022-03-13"],
    ["She goes a week from Tuesday", "a week from Tuesday = 2022-03-22"],
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
    ["The vote is on Monday", "Monday = 2022-03-14"],
    ["The case is heard in May", "May = 2022-05"],
    ["They agreed to close it in April", "April = 2022-04"],
    ["They closed it in April", "April = 2021-04"],
    ["By Monday, ten had left", "Monday = 2022-03-07"],
    ["meets next Saturday", "next Saturday = 2022-03-19"],
    ["meets this coming Saturday", "coming Saturday = 2022-03-12"],
    ["The talks will be held on Monday", "Monday = 2022-03-14"],
    ["A match to be played Monday is sold out", "Monday = 2022-03-14"],
    ["Nobody could be found Monday", "Monday = 2022-03-07"],
    ["Police shot by gunmen Monday", "Monday = 2022-03-07"],
    ["Senators denounced the plan Monday", "Monday = 2022-03-07"],
    ["He announced plans Monday to close", "Monday = 2022-03-07"],
    ["The council missed a deadline Monday", "Monday = 2022-03-07"],
    ["The Monday deadline passed", "Monday = 2022-03-07"],
    ["The team plans a rally Monday", "Monday = 2022-03-14"],
    ["The council votes Monday on the plan", "Monday = 2022-03-14"],
    ["The vote fell short after 12 votes Monday", "Monday = 2022-03-07"],
    ["Shares fell more than expected Monday", "Monday = 2022-03-07"],
    ["The council voted as expected Monday", "Monday = 2022-03-07"],
    ["The planned march Monday will be short", "Monday = 2022-03-14"],
    ["Schools closed due to snow Monday", "Monday = 2022-03-07"],
    ["She is due to speak Monday", "Monday = 2022-03-14"],
    ["She had been due to land Monday", "Monday = 2022-03-07"],
    ["The talks went ahead Monday", "Monday = 2022-03-07"],
    ["Officials Monday would not comment", "Monday = 2022-03-07"],
    ["She would not say Monday whether he left", "Monday = 2022-03-07"],
    ["The ruling Monday could affect thousands", "Monday = 2022-03-07"],
    ["Rescuers were preparing Monday to leave", "Monday = 2022-03-07"],
    ["The game was postponed Monday", "Monday = 2022-03-07"],
    ["They were able to leave Monday", "Monday = 2022-03-07"],
    ["The move comes amid a row over a meeting Monday", "Monday = 2022-03-07"],
    ["The family did not hear until Monday", "Monday = 2022-03-07"],
    ["The toll had risen to 20 by Monday", "Monday = 2022-03-07"],
    ["The judge gave them until Monday", "Monday = 2022-03-14"],
    ["She was told to leave by Monday", "Monday = 2022-03-14"],
    ["The talks were adjourned until Monday", "Monday = 2022-03-14"],
    ["It closed a year ago today", "a year ago today = 2021-03-11"],
    ["It closed two weeks ago Tuesday", "two weeks ago Tuesday = 2022-02-22"],
    ["It closed two years ago Sunday", "two years ago Sunday = 2020-03-13"],
    ["It closed a year ago last month", "a year ago last month = 2021-02"],
    ["Earlier in the month it closed", "Earlier in the month = 2022-03"],
    ["By year's end it closes", "year's end = 2022"],
    ["At month-end it closes", "month-end = 2022-03"],
    ["The court met on the 3rd.", "3rd = 2022-03-03"],
    ["The court will meet on the 3rd.", "3rd = 2022-04-03"],
    ["On July Fourth it will close", "July Fourth = 2022-07-04"],
    ["It sank on Thursday last week", "Thursday last week = 2022-03-03"],
    ["It opens Tuesday of next week", "Tuesday of next week = 2022-03-15"],
    ["It sank on Monday (March 7)", "Monday (March 7) = 2022-03-07"],
    ["It sank last weekend", "last weekend = 2022-03-05/2022-03-06"],
    ["It opens this weekend", "this weekend = 2022-03-12/2022-03-13"],
    ["It rained over the weekend", "weekend = 2022-03-05/2022-03-06"],
    ["by the end of the year", "the end of the year = 2022"],
    ["sales in the fourth quarter", "fourth quarter = 2021-36"],
    ["the third quarter of last year", "third quarter of last year = 2021-35"],
    ["It shut in June last year", "June last year = 2021-06"],
    ["half a century ago", "half a century ago = 1972"],
    ["music of the '70s", "70s = 197"],
    ["in the late nineties", "late nineties = 199"],
    ["born in '98", "'98 = 1998"],
    ["at 2130 GMT", "2130 = 2022-03-11T21:30"],
    ["at 9 p.m. local time on Monday", "9 p.m. local time on Monday = 2022-03-07T21:00"],
    ["at 9 p.m. (2000 GMT) on Monday", "9 p.m. (2000 GMT) on Monday = 2022-03-07T21:00"],
    ["(2000 GMT) on Monday", "(2000 GMT) on Monday = 2022-03-07T20:00"],
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

  it.each([
    ["open from 12 to 14 March", ["12 = 2022-03-12", "14 March = 2022-03-14"]],
    ["March 12-14, 2019", ["March 12 = 2019-03-12", "14, 2019 = 2019-03-14"]],
    ["May 3 and June 4, 2019", ["May 3 = 2019-05-03", "June 4, 2019 = 2019-06-04"]],
    ["May 3, 4 and 5, 2019", ["May 3 = 2019-05-03", "4 = 2019-05-04", "5, 2019 = 2019-05-05"]],
    ["from 3 May to 5 June 2019", ["3 May = 2019-05-03", "5 June 2019 = 2019-06-05"]],
    [
      "On May 4, 2020 it sank. That month, two",
      ["May 4, 2020 = 2020-05-04", "That month = 2020-05"],
    ],
    [
      "On May 4, 2020 it sank, and had leaked the day before.",
      ["May 4, 2020 = 2020-05-04", "the day before = 2020-05-03"],
    ],
    ["It rained Monday to Wednesday", ["Monday = 2022-03-07", "Wednesday = 2022-03-09"]],
    ["Dec. 4, 2020 at 10:12 am", ["Dec. 4, 2020 = 2020-12-04", "10:12 am = 2020-12-04T10:12"]],
    [
      "On May 4, 2020 it sank. The same day",
      ["May 4, 2020 = 2020-05-04", "The same day = 2020-05-04"],
    ],
  ])("reads what belongs together: %s", (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  it.each([
    "in his nineties",
    "12 to 14 people",
    "a fourth-quarter touchdown",
    "on the 5th floor",
    "3 and 4 may do",
  ])("takes for no date: %s", (text) => {
    expect(read(text)).toEqual([]);
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
