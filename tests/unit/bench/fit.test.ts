import { describe, expect, test } from "vitest";
import { fitLine } from "../../bench/fit";

describe("a line", () => {
  test("goes through points that lie on it", () => {
    const line = fitLine([
      [0, 1],
      [1, 3],
      [2, 5],
    ]);
    expect(line.slope).toBeCloseTo(2);
    expect(line.intercept).toBeCloseTo(1);
    expect(line.deviation).toBeCloseTo(0);
    expect(line.slopeError).toBeCloseTo(0);
  });

  test("goes between points that do not", () => {
    const line = fitLine([
      [0, 0],
      [1, 2],
      [2, 1],
      [3, 3],
    ]);
    expect(line.slope).toBeCloseTo(0.8);
    expect(line.intercept).toBeCloseTo(0.3);
    // Residuals -0.3, 0.9, -0.9, 0.3; their mean square is 0.45, the mean of y 1.5.
    expect(line.deviation).toBeCloseTo(Math.sqrt(0.45) / 1.5);
    expect(line.slopeError).toBeCloseTo(Math.sqrt(0.9 / 5));
  });

  test("has no error where two points give it", () => {
    expect(
      fitLine([
        [1, 10],
        [3, 20],
      ]),
    ).toMatchObject({ slope: 5, intercept: 5, slopeError: 0 });
  });

  test("is refused where none goes through", () => {
    expect(() => fitLine([[1, 1]])).toThrow("no line");
    expect(() =>
      fitLine([
        [1, 1],
        [1, 2],
      ]),
    ).toThrow("no line");
    expect(() => fitLine([])).toThrow("no line");
  });
});
