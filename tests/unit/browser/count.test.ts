import { describe, expect, test } from "vitest";
import { countVitest, countWebExt, sum } from "../../browser/count";

function report(...files: [status: string, ...tests: string[]][]): string {
  return JSON.stringify({
    testResults: files.map(([status, ...tests]) => ({
      status,
      assertionResults: tests.map((it) => ({ status: it })),
    })),
  });
}

const fine = { code: 0, allowSkipped: true };

describe("countVitest", () => {
  test("counts over all files", () => {
    const json = report(["passed", "passed", "passed"], ["failed", "passed", "failed"]);
    expect(countVitest(json, { ...fine, code: 1 })).toEqual({ passed: 3, failed: 1 });
  });

  test("counts a file that could not be loaded", () => {
    const json = report(["passed", "passed"], ["failed"]);
    expect(countVitest(json, { ...fine, code: 1 })).toEqual({ passed: 1, failed: 1 });
  });

  test("counts skipped tests as failed where none may be skipped", () => {
    const json = report(["passed", "passed", "skipped", "pending"]);
    expect(countVitest(json, fine)).toEqual({ passed: 1, failed: 0 });
    expect(countVitest(json, { code: 0, allowSkipped: false })).toEqual({ passed: 1, failed: 2 });
  });

  test("never takes a run for good that was not", () => {
    expect(countVitest(undefined, fine).failed).toBe(1);
    expect(countVitest(report(), fine).failed).toBe(1);
    expect(countVitest(report(["passed", "passed"]), { ...fine, code: 1 }).failed).toBe(1);
    expect(countVitest(report(["passed", "passed"]), { ...fine, code: null }).failed).toBe(1);
  });
});

describe("countWebExt", () => {
  const none = { errors: 0, warnings: 0, notices: 0 };
  const empty = { errors: [], warnings: [], notices: [] };

  test("takes a report without findings for good", () => {
    expect(countWebExt(JSON.stringify({ summary: none, ...empty }))).toEqual({
      good: true,
      findings: [],
    });
  });

  test("tells every finding", () => {
    const finding = { _type: "notice", code: "OLD", message: "is old", file: "a.js" };
    const json = JSON.stringify({
      ...empty,
      summary: { ...none, notices: 1 },
      notices: [finding],
    });
    expect(countWebExt(json)).toEqual({ good: false, findings: ["notice OLD a.js: is old"] });
  });

  test("does not take for good what is no report", () => {
    expect(countWebExt("web-ext failed").good).toBe(false);
  });
});

test("sum adds up", () => {
  const counts = [
    { passed: 1, failed: 0 },
    { passed: 2, failed: 3 },
  ];
  expect(sum(counts)).toEqual({ passed: 3, failed: 3 });
});
