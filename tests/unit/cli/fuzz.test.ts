import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { campaign } from "../../fuzz/campaign";
import { parseOptions } from "../../fuzz/options";
import { checkMatcher, checkReader, fuzzCases, reportCases } from "../../fuzz/properties";
import { checkFile, checkLinear, fileCases, unitCases } from "../../fuzz/reports";

describe("a campaign", () => {
  const numbers = fc.nat({ max: 1_000_000 });

  it("counts what passes and what was found, and tells how far it is", () => {
    const told: number[] = [];
    const result = campaign(
      numbers,
      () => 2,
      { cases: 25_000, seed: 1 },
      (n) => told.push(n),
    );
    expect(result).toEqual({ passed: 25_000, found: 50_000 });
    expect(told).toEqual([10_000, 20_000]);
  });

  it("ends with the smallest case that fails, the same for the same seed", () => {
    const check = (given: number) => {
      if (given > 900_000) throw new Error(`too large: ${given}`);
      return 1;
    };
    const run = () => campaign(numbers, check, { cases: 10_000, seed: 7 }, () => {});
    const result = run();
    expect(result.failure).toEqual({ counterexample: 900_001, error: "too large: 900001" });
    expect(result.passed).toBe(result.found);
    expect(run()).toEqual(result);
  });
});

describe("checkMatcher", () => {
  it("passes on generated cases, which hold mentions", () => {
    const result = campaign(fuzzCases, checkMatcher, { cases: 300, seed: 1 }, () => {});
    expect(result).toMatchObject({ passed: 300 });
    expect(result.failure).toBeUndefined();
    expect(result.found).toBeGreaterThan(300);
  });
});

describe("checkReader", () => {
  it("passes on generated reports, which hold names", () => {
    const result = campaign(reportCases, checkReader, { cases: 200, seed: 1 }, () => {});
    expect(result).toMatchObject({ passed: 200 });
    expect(result.failure).toBeUndefined();
    expect(result.found).toBeGreaterThan(200);
  });
});

describe("files and long texts", () => {
  it("pass on generated cases", async () => {
    await fc.assert(fc.asyncProperty(fileCases, checkFile), { numRuns: 60, seed: 1 });
    fc.assert(fc.property(unitCases, checkLinear), { numRuns: 3, seed: 1 });
  });
});

describe("the options", () => {
  it("are a million cases and any seed, unless told", () => {
    expect(parseOptions([], 5)).toEqual({ cases: 1_000_000, seed: 5 });
    expect(parseOptions(["--cases", "10", "--seed=-3"], 5)).toEqual({ cases: 10, seed: -3 });
  });

  it.each(["--cases=0", "--cases=1.5", "--cases=x", "--seed=2147483648", "--no", "a"])(
    "are not %s",
    (word) => expect(() => parseOptions([word], 5)).toThrow(),
  );
});
