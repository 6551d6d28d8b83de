import { beforeEach, expect, it, vi } from "vitest";
import { createJobKeeper } from "../../../src/background/jobs";
import type { Store } from "../../../src/store";

const fake = vi.hoisted(() => {
  // What the build sets for Chrome.
  Object.assign(globalThis, { __READS_OFFSCREEN__: true });
  return {
    alarms: new Set<string>(),
    /** The document: not there, there and about to listen, or there. */
    document: "none" as "none" | "loading" | "there",
    loaded: () => {},
    created: 0,
    run: 0,
  };
});
vi.mock("../../../src/browser", () => ({
  browser: {
    alarms: {
      create: async (name: string) => void fake.alarms.add(name),
      clear: async (name: string) => fake.alarms.delete(name),
      onAlarm: { addListener: () => undefined },
    },
  },
  offscreenApi: () => ({
    hasDocument: async () => fake.document !== "none",
    createDocument: () => {
      fake.created += 1;
      fake.document = "loading";
      return new Promise<void>((resolve) => {
        fake.loaded = () => {
          fake.document = "there";
          resolve();
        };
      });
    },
    closeDocument: async () => {
      fake.document = "none";
    },
  }),
}));
vi.mock("../../../src/rpc", () => ({
  callJobs: async () => {
    if (fake.document !== "there") throw new Error("nobody answered");
    fake.run += 1;
    return null;
  },
}));

let open = 0;
const store = async () => ({ jobs: { open: async () => open } }) as unknown as Store;
const keeper = createJobKeeper(store, async () => undefined);

beforeEach(() => {
  fake.document = "none";
  [open, fake.created, fake.run] = [1, 0, 0];
});

it("has open jobs done in one document, whoever calls while it is about to listen", async () => {
  const calls = [keeper.wake(), keeper.wake()];
  await vi.waitFor(() => expect(fake.created).toBe(1));
  calls.push(keeper.wake());
  await new Promise((resolve) => setTimeout(resolve));
  fake.loaded();
  await Promise.all(calls);
  expect([fake.created, [...fake.alarms]]).toEqual([1, ["jobs"]]);
  await keeper.wake();
  expect(fake.run).toBe(1);
});

it("puts document and alarm away when nothing is open", async () => {
  fake.document = "there";
  fake.alarms.add("jobs");
  open = 0;
  await keeper.wake();
  expect([fake.document, [...fake.alarms], fake.run]).toEqual(["none", [], 0]);
});
