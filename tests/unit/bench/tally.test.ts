import { expect, test } from "vitest";
import { missing, surplus, tally } from "../../bench/sidelight";

const planted = ["a", "b", "a", "c"].map((entity) => ({ entity }));

test("counts planted names by entity, each mention once", () => {
  const mentions = [
    { entity: "a", count: 1 },
    { entity: "b", count: 1 },
  ];
  expect(tally(planted, mentions)).toEqual({ found: 2, extra: 0 });
});

test("counts apart what nobody planted", () => {
  const mentions = [
    { entity: "a", count: 2 },
    { entity: "b", count: 4 },
    { entity: "d", count: 1 },
  ];
  expect(tally(planted, mentions)).toEqual({ found: 3, extra: 4 });
});

test("finds nothing where nothing is", () => {
  expect(tally([], [])).toEqual({ found: 0, extra: 0 });
});

test("tells for which planted names no mention was counted", () => {
  expect(missing(planted, [{ entity: "a", count: 1 }])).toEqual([
    { entity: "b" },
    { entity: "a" },
    { entity: "c" },
  ]);
});

test("tells of whom more was found than planted", () => {
  const mentions = [
    { entity: "a", count: 2 },
    { entity: "b", count: 3 },
    { entity: "d", count: 1 },
  ];
  expect(surplus(planted, mentions)).toEqual(["b", "b", "d"]);
});
