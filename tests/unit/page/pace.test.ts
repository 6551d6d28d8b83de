import { describe, expect, it } from "vitest";
import { Pace } from "../../../src/page/pace";

/** Moves along a line, a move every 10 ms, and tells of each whether it was fast. */
function glide(pace: Pace, speed: number, moves: number, from = 0): boolean[] {
  return Array.from({ length: moves }, (_, index) => {
    const time = from + index * 10;
    return pace.isFast({ x: time * speed, y: 7 }, time);
  });
}

describe("Pace", () => {
  it("tells a hand that moves on from one that rests", () => {
    expect(glide(new Pace(), 1.5, 12).slice(2)).not.toContain(false);
    expect(glide(new Pace(), 0.1, 12)).not.toContain(true);
  });

  it("is slow at once where the pointer has only just appeared", () => {
    expect(new Pace().isFast({ x: 500, y: 500 }, 1000)).toBe(false);
  });

  it("forgets what was before a rest", () => {
    const pace = new Pace();
    glide(pace, 2, 10);
    expect(pace.isFast({ x: 182, y: 7 }, 400)).toBe(false);
  });

  it("takes a jump for fast", () => {
    const pace = new Pace();
    pace.isFast({ x: 0, y: 0 }, 0);
    expect(pace.isFast({ x: 90, y: 0 }, 4)).toBe(true);
  });

  it("counts the way, not the distance: shaking is no rest", () => {
    const pace = new Pace();
    const shaken = Array.from({ length: 10 }, (_, at) =>
      pace.isFast({ x: (at % 2) * 12, y: 0 }, at * 10),
    );
    expect(shaken.at(-1)).toBe(true);
  });
});
