import { describe, expect, it } from "vitest";
import type { GoldMention, SpotCase } from "../../../src/cli/eval/spot-cases";
import { type PredictedMention, SpotScore } from "../../../src/cli/eval/spot-score";

const at = (start: number, end: number, entity = "a"): PredictedMention => ({ start, end, entity });
const gold = (start: number, end: number, more: Partial<GoldMention> = {}): GoldMention => {
  return { start, end, entity: "a", also: [], seen: true, ...more };
};

function scored(known: Partial<SpotCase>, ...mentions: PredictedMention[]) {
  const score = new SpotScore();
  const whole = { case: "c", entities: [], text: "0123456789".repeat(9), ignore: [], ...known };
  score.add(whole, { case: "c", mentions });
  return { figures: score.figures(), faults: score.faults };
}

const counts = (known: Partial<SpotCase>, ...mentions: PredictedMention[]) => {
  const { tp, fp, fn } = scored(known, ...mentions).figures ?? {};
  return [tp, fp, fn];
};

describe("a spotting score", () => {
  it.each([
    ["the same place", at(10, 20), [1, 0, 0]],
    ["one code unit of it", at(19, 30), [1, 0, 0]],
    ["beside it", at(20, 30), [0, 1, 1]],
    ["25 code units longer", at(5, 40), [1, 0, 0]],
    ["more than that", at(5, 41), [0, 1, 1]],
    ["another entity", at(10, 20, "b"), [0, 1, 1]],
  ])("takes a mention for right or not: %s", (_, mention, expected) => {
    expect(counts({ gold: [gold(10, 20)] }, mention)).toEqual(expected);
  });

  it("takes other entities of that name, and leaves open what the gold leaves open", () => {
    expect(counts({ gold: [gold(10, 20, { also: ["b"] })] }, at(10, 20, "b"))).toEqual([1, 0, 0]);
    const ignore = [{ start: 30, end: 40 }];
    expect(counts({ gold: [], ignore }, at(35, 45), at(50, 60))).toEqual([0, 1, 0]);
  });

  it("counts each gold mention once, and each right mention never as false", () => {
    expect(counts({ gold: [gold(10, 20)] }, at(10, 14), at(15, 20))).toEqual([1, 0, 0]);
  });

  it("gives precision and recall, and recall by whether the report has the form", () => {
    const known = { gold: [gold(0, 9), gold(10, 20), gold(30, 40, { seen: false })] };
    expect(scored(known, at(0, 9), at(30, 40), at(50, 60)).figures).toEqual({
      P: 66.7,
      R: 66.7,
      F1: 66.7,
      tp: 2,
      fp: 1,
      fn: 1,
      recallSeen: 50,
      seen: 2,
      recallVariant: 100,
      variants: 1,
      casesWithoutPrediction: 0,
    });
  });

  it("shows what is wrong with the words around it", () => {
    const known = { gold: [gold(0, 2), gold(40, 42, { seen: false })] };
    expect(scored(known, at(86, 88, "b")).faults).toEqual([
      'missed\tc\ta\t"[01]2345678901234567890123456"',
      'missed variant\tc\ta\t"5678901234567890123456789[01]2345678901234567890123456"',
      'false\tc\tb\t"1234567890123456789012345[67]89"',
    ]);
  });

  it("says nothing where no case says what is right", () => {
    expect(scored({}, at(0, 9))).toEqual({ figures: undefined, faults: [] });
    expect(scored({ gold: [] }).figures).toMatchObject({ P: 0, R: 0, F1: 0 });
  });
});
