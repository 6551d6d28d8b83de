import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  civil,
  dayNumber,
  easter,
  isDay,
  isoDay,
  isoMonth,
  isoWeek,
  nthWeekday,
  weekdayOf,
} from "../../../src/read/dates/calendar";

const DAY_MS = 86_400_000;
const days = fc.integer({ min: -350_000, max: 80_000 });

describe("the calendar", () => {
  it("agrees with the platform's on every day", () => {
    fc.assert(
      fc.property(days, (day) => {
        const date = new Date(day * DAY_MS);
        expect(isoDay(day)).toBe(date.toISOString().slice(0, 10));
        expect(weekdayOf(day)).toBe(date.getUTCDay());
      }),
    );
  });

  it("counts back what it has counted", () => {
    fc.assert(
      fc.property(days, (day) => {
        const { year, month, day: ofMonth } = civil(day);
        expect(dayNumber(year, month, ofMonth)).toBe(day);
        expect(isDay(year, month, ofMonth)).toBe(true);
      }),
    );
  });

  it("takes months and days beyond a year's and a month's end", () => {
    expect(isoMonth(2021, 13)).toBe("2022-01");
    expect(isoMonth(2021, 0)).toBe("2020-12");
    expect(isoDay(dayNumber(2024, 3, 0))).toBe("2024-02-29");
    expect(isDay(2023, 2, 29)).toBe(false);
  });

  it("knows weeks of ISO 8601, feasts and the n-th weekday", () => {
    expect(isoWeek(dayNumber(2021, 1, 3))).toBe("2020-W53");
    expect(isoWeek(dayNumber(2021, 1, 4))).toBe("2021-W01");
    expect(isoDay(easter(2024))).toBe("2024-03-31");
    expect(isoDay(nthWeekday(2022, 11, 4, 4))).toBe("2022-11-24");
    expect(isoDay(nthWeekday(2022, 5, 1, -1))).toBe("2022-05-30");
  });
});
