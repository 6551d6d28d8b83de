import { describe, expect, it, vi } from "vitest";
import { currentStop, type FrameState, nextStop } from "../../../src/rpc/tour";

vi.mock("webextension-polyfill", () => ({ default: {} }));

/** A frame with so many mentions, at one of which the reader is. */
function frame(frameId: number, count: number, at = -1, since = 0): FrameState {
  const next = at + 1;
  const previous = at - 1;
  return { frameId, count, at, next, previous: at < 0 ? -1 : previous, since, focused: false };
}

describe("the next mention", () => {
  it("is the one after that at which the reader is", () => {
    expect(nextStop([frame(0, 3, 1, 5)], 1)).toEqual({ frameId: 0, ordinal: 2 });
    expect(nextStop([frame(0, 3, 1, 5)], -1)).toEqual({ frameId: 0, ordinal: 0 });
  });

  it("is in the frame in which the reader was last", () => {
    const frames = [frame(0, 3, 1, 5), frame(7, 3, 0, 9)];
    expect(nextStop(frames, 1)).toEqual({ frameId: 7, ordinal: 1 });
  });

  it("is in the next frame behind a frame's last, and round again", () => {
    const last = [frame(0, 2, 1, 9), frame(4, 0), frame(7, 3)];
    expect(nextStop(last, 1)).toEqual({ frameId: 7, ordinal: 0 });
    const lastOfAll = [frame(0, 2), frame(7, 3, 2, 9)];
    expect(nextStop(lastOfAll, 1)).toEqual({ frameId: 0, ordinal: 0 });
  });

  it("is the last of the frame before where there is none before", () => {
    expect(nextStop([frame(0, 2), frame(7, 3, 0, 9)], -1)).toEqual({ frameId: 0, ordinal: 1 });
    expect(nextStop([frame(0, 2, 0, 9), frame(7, 3)], -1)).toEqual({ frameId: 7, ordinal: 2 });
    expect(nextStop([frame(0, 1, 0, 9)], -1)).toEqual({ frameId: 0, ordinal: 0 });
  });

  it("is in the frame with the keyboard where the reader was in none", () => {
    const frames = [frame(0, 2), { ...frame(7, 3), focused: true }];
    expect(nextStop(frames, 1)).toEqual({ frameId: 7, ordinal: 0 });
  });

  it("is nowhere on a page without one", () => {
    expect(nextStop([], 1)).toBeUndefined();
    expect(nextStop([frame(0, 0), frame(3, 0)], -1)).toBeUndefined();
  });
});

describe("the current mention", () => {
  it("is the one to which the reader has come last", () => {
    const frames = [frame(0, 3, 1, 5), frame(7, 3, 0, 9)];
    expect(currentStop(frames)).toEqual({ frameId: 7, ordinal: 0 });
  });

  it("is the next one where the reader is at none", () => {
    expect(currentStop([frame(0, 3)])).toEqual({ frameId: 0, ordinal: 0 });
    expect(currentStop([])).toBeUndefined();
  });
});
