import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { PopupSession } from "../../../../popup/popup/session";
import type { PopupState } from "../../../../popup/popup/state";
import type { PageState } from "../../../../popup/shared/services";
import { SidelightError } from "../../../../src/model";
import { entity, FakePage, FakeStore, frame, ready } from "../samples";

const held = [entity("a"), entity("b"), entity("c", { kind: "place" })];

function start(answer: PageState | Error, store = new FakeStore(held)) {
  const page = new FakePage(answer);
  const states: PopupState[] = [];
  const session = new PopupSession(page, store, (state) => states.push(state));
  session.start();
  return { page, store, session, states };
}

const settle = () => vi.advanceTimersByTimeAsync(0);
const listed = ({ state: { view } }: PopupSession) =>
  view.state === "list" ? view.rows.map(({ key, count }) => [key, count]) : view.state;

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe("reading", () => {
  it("lists what the page names, with the store asked once for all", async () => {
    const { session, store } = start(ready(frame(0, { a: 2 }), frame(3, { c: 1, a: 1 })));
    await settle();
    expect(listed(session)).toEqual([
      ["a", 3],
      ["c", 1],
    ]);
    expect(store.asked).toEqual([["a", "c"]]);
  });

  it.each(["barred", "absent"] as const)("shows %s", async (state) => {
    const { session, store } = start({ state });
    await settle();
    expect(listed(session)).toBe(state);
    expect(store.asked).toEqual([]);
  });

  it("reads again on a change, and asks only for what is new", async () => {
    const { session, page, store } = start(ready(frame(0, { a: 1 })));
    await settle();
    page.change(ready(frame(0, { a: 2, b: 1 })));
    await settle();
    expect(listed(session)).toEqual([
      ["a", 2],
      ["b", 1],
    ]);
    expect(store.asked).toEqual([["a"], ["b"]]);
  });

  it("makes of many changes at once one more reading, which sees the last", async () => {
    const { session, page } = start(ready(frame(0, { a: 1 })));
    for (let count = 2; count <= 50; count++) page.change(ready(frame(0, { a: count })));
    await settle();
    expect(listed(session)).toEqual([["a", 50]]);
    expect(page.reads).toBeLessThanOrEqual(3);
  });

  it.each(["loading", "absent"] as const)("asks a page that is %s again", async (state) => {
    const { session, page } = start({ state });
    await settle();
    page.answer = { state: "barred" }; // which no event tells
    await vi.advanceTimersByTimeAsync(1000);
    expect(listed(session)).toBe("barred");
    await vi.advanceTimersByTimeAsync(10_000);
    expect(page.reads).toBe(2);
  });

  it("stops listening and asking", async () => {
    const { session, page } = start({ state: "loading" });
    await settle();
    session.stop();
    expect(page.listeners.size).toBe(0);
    await vi.advanceTimersByTimeAsync(10_000);
    expect(page.reads).toBe(1);
  });
});

describe("holding", () => {
  it("keeps an entity listed that the page no longer names, until there is no list", async () => {
    const { session, page } = start(ready(frame(0, { a: 1, b: 1 })));
    await settle();
    session.hold("a");
    page.change(ready(frame(0, { b: 1 })));
    await settle();
    expect(listed(session)).toEqual([
      ["a", 0],
      ["b", 1],
    ]);
    await session.jump("a");
    expect(page.jumps).toEqual([]);
    page.change({ state: "loading" });
    await settle();
    page.change(ready(frame(0, { b: 1 })));
    await settle();
    expect(listed(session)).toEqual([["b", 1]]);
  });
});

describe("failing", () => {
  it("keeps an expected error's code and message, and begins anew on demand", async () => {
    const store = new FakeStore(held);
    store.failure = new SidelightError("store-blocked", "Another tab is in the way.");
    const { session } = start(ready(frame(0, { a: 1 })), store);
    await settle();
    expect(session.state.view).toEqual({
      state: "error",
      failure: { code: "store-blocked", message: "Another tab is in the way." },
    });
    store.failure = null;
    await session.retry();
    expect(listed(session)).toEqual([["a", 1]]);
  });

  it("shows a bug as one", async () => {
    const { session } = start(new TypeError("x is undefined"));
    await settle();
    expect(session.state.view).toEqual({
      state: "error",
      failure: { message: "x is undefined" },
    });
  });
});

describe("jumping", () => {
  it("cycles over the mentions of all frames", async () => {
    const { session, page } = start(ready(frame(0, { a: 2 }), frame(5, { a: 1 })));
    await settle();
    for (let press = 0; press < 4; press++) await session.jump("a");
    expect(page.jumps).toEqual([
      [0, "a", 0],
      [0, "a", 1],
      [5, "a", 0],
      [0, "a", 0],
    ]);
    expect(session.state.cursors.get("a")).toEqual({ index: 0, found: true });
  });

  it("takes quick presses one by one", async () => {
    const { session, page } = start(ready(frame(0, { a: 3 })));
    await settle();
    await Promise.all([session.jump("a"), session.jump("a"), session.jump("a")]);
    expect(page.jumps.map(([, , ordinal]) => ordinal)).toEqual([0, 1, 2]);
  });

  it("keeps each row's own place", async () => {
    const { session, page } = start(ready(frame(0, { a: 2, b: 2 })));
    await settle();
    await session.jump("a");
    await session.jump("b");
    await session.jump("a");
    expect(page.jumps).toEqual([
      [0, "a", 0],
      [0, "b", 0],
      [0, "a", 1],
    ]);
  });

  it("reads the page again where the mention has gone, and goes past it next", async () => {
    const { session, page } = start(ready(frame(0, { a: 3 })));
    await settle();
    page.lands = false;
    await session.jump("a");
    expect(page.reads).toBe(2);
    expect(session.state.cursors.get("a")).toEqual({ index: 0, found: false });
    page.lands = true;
    await session.jump("a");
    expect(page.jumps.at(-1)).toEqual([0, "a", 1]);
  });

  it("takes a frame that is no longer there for a mention gone", async () => {
    const { session, page } = start(ready(frame(0, { a: 1 })));
    await settle();
    page.jump = () => Promise.reject(new Error("no such frame"));
    await session.jump("a");
    expect(session.state.cursors.get("a")?.found).toBe(false);
    await session.jump("no such row");
  });
});

describe("reloading", () => {
  it("waits for the new page rather than asking the old one", async () => {
    const { session, page } = start({ state: "absent" });
    await settle();
    await session.reload();
    expect(page.reloads).toBe(1);
    expect(listed(session)).toBe("loading");
    expect(page.reads).toBe(1);
    page.change(ready(frame(0, { a: 1 })));
    await settle();
    expect(listed(session)).toEqual([["a", 1]]);
  });

  it("says so when it cannot", async () => {
    const { session, page } = start({ state: "absent" });
    await settle();
    page.reload = () => Promise.reject(new SidelightError("no-page", "The tab is closed."));
    await session.reload();
    expect(listed(session)).toBe("error");
  });
});
