import { beforeEach, describe, expect, it, vi } from "vitest";
import { arrive, followPermissions } from "../../../src/background/arrival";

const fake = vi.hoisted(() => {
  // What the build sets.
  Object.assign(globalThis, { __SHEET_ORIGIN__: "AUTHOR", __INJECTS_BY_ITSELF__: false });
  return {
    session: new Map<string, unknown>(),
    tabs: [] as { id: number }[],
    asked: [] as unknown[],
    injected: [] as number[],
    barred: new Set<number>(),
    onAdded: [] as ((added: { origins?: string[] }) => Promise<void>)[],
  };
});
vi.mock("webextension-polyfill", () => ({
  default: {
    storage: {
      session: {
        get: async (key: string) => ({ [key]: fake.session.get(key) }),
        set: async (items: object) => {
          for (const [key, value] of Object.entries(items)) fake.session.set(key, value);
        },
      },
    },
    tabs: {
      query: async (query: unknown) => {
        fake.asked.push(query);
        return fake.tabs;
      },
    },
    scripting: {
      executeScript: async ({ target }: { target: { tabId: number } }) => {
        if (fake.barred.has(target.tabId)) throw new Error("cannot access");
        fake.injected.push(target.tabId);
      },
    },
    permissions: { onAdded: { addListener: (it: never) => fake.onAdded.push(it) } },
  },
}));

beforeEach(() => {
  fake.session.clear();
  fake.tabs = [{ id: 1 }, { id: 2 }, { id: 3 }];
  fake.asked.length = 0;
  fake.injected.length = 0;
  fake.barred.clear();
});

describe("arriving", () => {
  it("brings the script into open pages once, however often the background starts", async () => {
    await arrive();
    await arrive();
    expect(fake.injected).toEqual([1, 2, 3]);
  });

  it("does so again after the extension has been away", async () => {
    await arrive();
    fake.session.clear();
    await arrive();
    expect(fake.injected).toEqual([1, 2, 3, 1, 2, 3]);
  });

  it("reaches the pages behind one that lets nobody in", async () => {
    fake.barred.add(2);
    await arrive();
    expect(fake.injected).toEqual([1, 3]);
  });
});

describe("being let into a site", () => {
  it("brings the script into its open pages", async () => {
    followPermissions();
    const [added] = fake.onAdded;
    await added?.({ origins: ["https://news.example/*"] });
    expect(fake.asked).toEqual([{ url: ["https://news.example/*"], discarded: false }]);
    expect(fake.injected).toEqual([1, 2, 3]);
    await added?.({ origins: [] });
    await added?.({});
    expect(fake.asked).toHaveLength(1);
  });
});
