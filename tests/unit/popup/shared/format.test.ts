import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  formatCoordinates,
  formatCount,
  formatDay,
  formatSource,
  isSingleDay,
  safeUrl,
} from "../../../../popup/shared/format";

/** ICU sets thin and no-break spaces around dashes, and which ones changes with its version. */
const plain = (text: string) => text.replace(/\s/gu, " ");
const day = (text: string, locale = "en-GB") => plain(formatDay(text, locale));

const pad = (value: number, width: number) => String(value).padStart(width, "0");
const calendarDay = fc
  .date({ min: new Date("0100-01-01"), max: new Date("9999-12-31"), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

describe("formatDay", () => {
  it.each([
    ["2022", "2022"],
    ["2022-03", "March 2022"],
    ["2022-03-11", "11 March 2022"],
    ["2024-02-29", "29 February 2024"],
    ["2022-03-10/2022-03-11", "10 – 11 March 2022"],
    ["2022-02-24/2022-03-11", "24 February – 11 March 2022"],
    ["2021-12-31/2022-01-01", "31 December 2021 – 1 January 2022"],
    ["2014/2022", "2014 – 2022"],
    ["2022-03-11/2022-03-11", "11 March 2022"],
    ["2021/2022-03-11", "2021 – 11 March 2022"],
    ["0044", "44"],
  ])("writes %s as %s", (given, written) => {
    expect(day(given).replace(/ ?– ?/, " – ")).toBe(written);
  });

  it("follows the locale, and keeps to the Gregorian calendar in all", () => {
    expect(day("2022-03-11", "en-US")).toBe("March 11, 2022");
    expect(day("2022-03-11", "de")).toBe("11. März 2022");
    expect(day("2022", "th-TH-u-ca-buddhist")).toContain("2022");
  });

  it.each([
    "",
    "yesterday",
    "2022-13",
    "2022-02-30",
    "2023-02-29",
    "2022-3-1",
    "0000",
    "2022/",
    "/",
  ])("leaves %j as it is, for it is no day", (given) =>
    expect(formatDay(given, "en-GB")).toBe(given),
  );

  it("keeps year and day of every date, whatever the machine's zone", () => {
    fc.assert(
      fc.property(calendarDay, (given) => {
        const [year, , date] = given.split("-").map(Number);
        expect(day(given)).toMatch(new RegExp(`^${date} [A-Z][a-z]+ ${year}$`));
      }),
    );
  });

  it("gives a text for anything, and never an invalid date", () => {
    const anything = fc.oneof(
      fc.string(),
      calendarDay,
      fc.tuple(calendarDay, calendarDay).map((d) => d.join("/")),
    );
    fc.assert(
      fc.property(anything, (given) => {
        expect(formatDay(given, "en-GB")).not.toContain("Invalid");
        if (given) expect(formatDay(given, "en-GB")).not.toBe("");
      }),
    );
  });

  it("takes as one day only what exists", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9999 }), fc.nat(15), fc.nat(33), (y, m, d) => {
        const given = `${pad(y, 4)}-${pad(m, 2)}-${pad(d, 2)}`;
        const parsed = new Date(`${given}T00:00:00Z`);
        const exists = !Number.isNaN(+parsed) && parsed.toISOString().startsWith(given);
        expect(isSingleDay(given)).toBe(exists);
      }),
    );
    expect(isSingleDay("2022-03-10/2022-03-11")).toBe(false);
  });
});

describe("formatSource", () => {
  const full = { title: "Talks go on", publisher: "Reuters", date: "2022-03-11", paragraph: 2 };

  it("names publisher, day and paragraph", () => {
    expect(formatSource(full, "en-GB")).toBe("Reuters, 11 March 2022, paragraph 2");
  });

  it("names the title where no publisher is known, and leaves out what is missing", () => {
    expect(formatSource({ title: "Talks go on" }, "en-GB")).toBe("“Talks go on”");
    expect(formatSource({ title: "T", publisher: "", paragraph: 1204 }, "en-GB")).toBe(
      "“T”, paragraph 1,204",
    );
  });
});

describe("numbers", () => {
  it("groups counts", () => {
    expect(formatCount(1204, "en-GB")).toBe("1,204");
    expect(formatCount(0, "en-GB")).toBe("0");
  });

  it("writes coordinates by hemisphere", () => {
    expect(formatCoordinates({ lat: 50.4501, lon: 30.5234 })).toBe("50.45° N, 30.52° E");
    expect(formatCoordinates({ lat: -33.87, lon: -151.2 })).toBe("33.87° S, 151.20° W");
    expect(formatCoordinates({ lat: 0, lon: -0 })).toBe("0.00° N, 0.00° E");
  });
});

describe("safeUrl", () => {
  it("lets http and https pass", () => {
    expect(safeUrl("https://example.org/a")?.href).toBe("https://example.org/a");
    expect(safeUrl("HTTP://example.org")?.href).toBe("http://example.org/");
  });

  it.each([
    undefined,
    "",
    "example.org",
    "//example.org",
    "javascript:alert(1)",
    " java\nscript:alert(1)",
    "data:text/html,x",
    "file:///etc/passwd",
    "blob:https://example.org/1",
    "chrome-extension://x/popup.html",
  ])("stops %j", (url) => expect(safeUrl(url)).toBeUndefined());

  it("never lets another scheme through", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.webUrl()), (url) => {
        const safe = safeUrl(url);
        if (safe) expect(["http:", "https:"]).toContain(safe.protocol);
      }),
    );
  });
});
