import { expect, test } from "vitest";
import { callsIn, eventTime, tasksIn } from "../../bench/trace";

const OURS = "chrome-extension://id/content.js";

interface Given {
  at: number;
  dur: number;
  tdur?: number;
  url?: string;
  tid?: number;
  ph?: string;
}

/** An event of a trace, with times in milliseconds. */
function event(name: string, { at, dur, tdur, url, tid = 1, ph = "X" }: Given) {
  return {
    name,
    ph,
    pid: 1,
    tid,
    ts: at * 1000,
    dur: dur * 1000,
    ...(tdur !== undefined && { tdur: tdur * 1000 }),
    ...(url !== undefined && { args: { data: { url } } }),
  };
}

test("tells our calls from those of others", () => {
  const calls = callsIn(
    [
      event("EvaluateScript", { at: 0, dur: 5, tdur: 4, url: OURS }),
      event("FunctionCall", { at: 10, dur: 30, tdur: 3, url: OURS }),
      event("FunctionCall", { at: 50, dur: 90, tdur: 80, url: "http://page/script.js" }),
      event("FunctionCall", { at: 150, dur: 90, tdur: 80 }),
    ],
    OURS,
  );
  expect(calls).toEqual({
    first: 0,
    longest: 30,
    longestOnCpu: 4,
    onCpu: 7,
    layoutOnCpu: 0,
    layout: 0,
  });
});

test("counts a call within a call once", () => {
  const inner = event("FunctionCall", { at: 3, dur: 2, tdur: 2, url: OURS });
  const outer = event("FunctionCall", { at: 0, dur: 10, tdur: 8, url: OURS });
  expect(callsIn([inner, outer], OURS).onCpu).toBe(8);
});

test("counts style and layout within our calls on the same thread", () => {
  const { layout, layoutOnCpu } = callsIn(
    [
      event("FunctionCall", { at: 0, dur: 100, tdur: 90, url: OURS }),
      event("UpdateLayoutTree", { at: 10, dur: 40, tdur: 30 }),
      event("Layout", { at: 60, dur: 20, tdur: 10 }),
      event("Layout", { at: 200, dur: 50, tdur: 50 }),
      event("Layout", { at: 20, dur: 50, tdur: 50, tid: 2 }),
    ],
    OURS,
  );
  expect(layout).toBe(60);
  expect(layoutOnCpu).toBe(40);
});

test("takes a call's whole time where the time on a processor is not told", () => {
  expect(callsIn([event("FunctionCall", { at: 0, dur: 7, url: OURS })], OURS).longestOnCpu).toBe(7);
});

test("leaves out what is no whole event", () => {
  const begin = event("FunctionCall", { at: 0, dur: 7, url: OURS, ph: "B" });
  expect(callsIn([begin], OURS).longest).toBe(0);
});

test("tells a page's longest task and style since it was parsed", () => {
  const events = [
    event("RunTask", { at: 0, dur: 500, tdur: 500 }),
    event("MarkDOMContent", { at: 600, dur: 0, ph: "I" }),
    event("RunTask", { at: 610, dur: 300, tdur: 70 }),
    event("UpdateLayoutTree", { at: 620, dur: 200, tdur: 40 }),
    event("RunTask", { at: 700, dur: 80, tdur: 75 }),
    event("RunTask", { at: 700, dur: 800, tdur: 800, tid: 2 }),
  ];
  expect(tasksIn(events)).toEqual({ longest: 75, longestStyle: 40 });
});

test("tells nothing of tasks where no page was loaded", () => {
  expect(() => tasksIn([event("RunTask", { at: 0, dur: 5 })])).toThrow("no page was loaded");
});

test("tells when a named event came", () => {
  const mark = event("bench-marked", { at: 7, dur: 0, ph: "I" });
  expect(eventTime([event("RunTask", { at: 1, dur: 1 }), mark], "bench-marked")).toBe(7_000);
  expect(() => eventTime([], "bench-marked")).toThrow("no event bench-marked");
});

test("tells no first call where there is none", () => {
  expect(callsIn([], OURS).first).toBeUndefined();
});
