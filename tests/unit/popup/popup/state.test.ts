import { describe, expect, it } from "vitest";
import { mergeFrames, toRows } from "../../../../popup/popup/rows";
import {
  type Action,
  INITIAL,
  nextIndex,
  type PopupState,
  reduce,
} from "../../../../popup/popup/state";
import { entity, frame } from "../samples";

function rowsOf(counts: Record<string, number>) {
  const held = Object.keys(counts).map((key) => [key, entity(key)] as const);
  return toRows(mergeFrames([frame(0, counts)]), new Map(held));
}

const run = (...actions: Action[]): PopupState => actions.reduce(reduce, INITIAL);
const read = (counts: Record<string, number>, complete = true): Action => ({
  type: "read",
  rows: rowsOf(counts),
  complete,
});
const jumped = (key: string, index: number, found = true): Action => ({
  type: "jumped",
  key,
  cursor: { index, found },
});

describe("the view", () => {
  it("begins by loading", () => expect(INITIAL.view).toEqual({ state: "loading" }));

  it.each(["loading", "barred", "absent"] as const)("passes %s on", (state) => {
    expect(run(read({ a: 1 }), { type: "unready", view: { state } }).view).toEqual({ state });
  });

  it("lists what was found, even before all is read", () => {
    expect(run(read({ a: 1 }, false)).view).toMatchObject({ state: "list", complete: false });
    expect(run(read({ a: 1 })).view).toMatchObject({ state: "list", complete: true });
  });

  it("says that nothing was found only when all is read", () => {
    expect(run(read({}, false)).view).toEqual({ state: "loading" });
    expect(run(read({})).view).toEqual({ state: "empty" });
  });

  it("shows a failure, and the list again after it", () => {
    const failed: Action = { type: "failed", failure: { code: "quota", message: "full" } };
    expect(run(failed).view).toEqual({
      state: "error",
      failure: { code: "quota", message: "full" },
    });
    expect(run(failed, read({ a: 1 })).view.state).toBe("list");
  });
});

describe("open rows", () => {
  it("open and close", () => {
    const toggled: Action = { type: "toggled", key: "a" };
    expect([...run(toggled).open]).toEqual(["a"]);
    expect([...run(toggled, toggled).open]).toEqual([]);
  });

  it("stay open while the page is read anew", () => {
    const state = run(
      read({ a: 1 }),
      { type: "toggled", key: "a" },
      { type: "unready", view: { state: "loading" } },
      read({ b: 1, a: 2 }),
    );
    expect([...state.open]).toEqual(["a"]);
  });

  it("leave the state before untouched", () => {
    const before = run(read({ a: 1 }));
    reduce(before, { type: "toggled", key: "a" });
    reduce(before, jumped("a", 0));
    expect(before.open.size).toBe(0);
    expect(before.cursors.size).toBe(0);
  });
});

describe("cursors", () => {
  it("outlive a reading that still counts as far, and no other", () => {
    const state = run(read({ a: 3, b: 3 }), jumped("a", 1), jumped("b", 2));
    expect(reduce(state, read({ a: 2, b: 2 })).cursors).toEqual(
      new Map([["a", { index: 1, found: true }]]),
    );
  });

  it("are announced until their row is gone", () => {
    const state = run(read({ a: 3 }), jumped("a", 1));
    expect(state.jumped).toBe("a");
    expect(reduce(state, read({ a: 3 })).jumped).toBe("a");
    expect(reduce(state, read({ b: 3 })).jumped).toBeNull();
    expect(reduce(state, { type: "unready", view: { state: "loading" } }).jumped).toBeNull();
  });

  it("go round", () => {
    expect(nextIndex(undefined, 3)).toBe(0);
    expect(nextIndex({ index: 0, found: true }, 3)).toBe(1);
    expect(nextIndex({ index: 1, found: false }, 3)).toBe(2);
    expect(nextIndex({ index: 2, found: true }, 3)).toBe(0);
    expect(nextIndex({ index: 0, found: true }, 1)).toBe(0);
  });
});
