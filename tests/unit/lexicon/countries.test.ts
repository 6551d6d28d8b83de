import { beforeAll, describe, expect, it } from "vitest";
import { gatherCountries } from "../../../src/lexicon/countries.mjs";

let points: Record<string, [lat: number, lon: number]>;

beforeAll(async () => {
  points = await gatherCountries();
});

describe("points of countries", () => {
  it("are there for nearly all", () => {
    expect(Object.keys(points).length).toBeGreaterThan(230);
    for (const [lat, lon] of Object.values(points)) {
      expect(Math.abs(lat)).toBeLessThanOrEqual(90);
      expect(Math.abs(lon)).toBeLessThanOrEqual(180);
    }
  });

  it("lie on a country's largest land, whatever islands it has", () => {
    const [lat, lon] = points.FR ?? [0, 0];
    expect([Math.round(lat), Math.round(lon)]).toEqual([47, 3]);
    expect(points.XK?.map(Math.round)).toEqual([43, 21]);
  });
});
