import { beforeEach, describe, expect, it, vi } from "vitest";
import { clearBadges, updateBadge } from "../../../src/background/badge";
import { DEFAULT_SETTINGS, type FrameSummary } from "../../../src/model";
import type { TabReading } from "../../../src/rpc";

const seen = vi.hoisted(() => ({
  /** What stands on the badges by now, by tab. */
  badges: new Map<number, string>(),
  /** The readings that were asked for and have not come. */
  pending: [] as { resolve: (reading: unknown) => void; reject: (error: Error) => void }[],
}));

vi.mock("webextension-polyfill", () => ({
  default: {
    action: {
      setBadgeBackgroundColor: async () => undefined,
      setBadgeText: async ({ tabId, text }: { tabId: number; text: string }) => {
        seen.badges.set(tabId, text);
      },
    },
    storage: { local: { get: async () => ({}) } },
    tabs: {
      get: async () => ({ url: "https://a.org/" }),
      query: async () => [{ id: 1, url: "https://a.org/" }],
    },
  },
}));
vi.mock("../../../src/background/frames", () => ({ WEB: ["https://*/*"] }));
vi.mock("../../../src/rpc", () => ({
  readTab: () => new Promise((resolve, reject) => seen.pending.push({ resolve, reject })),
}));

/** A tab whose frames name so many entities. */
function naming(count: number): TabReading {
  const mentions = Array.from({ length: count }, (_, at) => ({ entity: `p/${at}`, count: 1 }));
  const summary = { complete: true, mentions } as unknown as FrameSummary;
  return { state: "ready", frames: [{ frameId: 0, summary }] };
}

/** Resolves when so many readings are asked for. */
const asked = (count: number) =>
  vi.waitFor(() => expect(seen.pending).toHaveLength(count), { interval: 1 });

beforeEach(() => {
  seen.badges.clear();
  seen.pending.length = 0;
});

describe("the badge", () => {
  it("shows how many entities are named, and nothing for none", async () => {
    for (const [count, text] of [
      [2, "2"],
      [0, ""],
    ] as const) {
      seen.pending.length = 0;
      const updating = updateBadge(1);
      await asked(1);
      seen.pending[0]?.resolve(naming(count));
      await updating;
      expect(seen.badges.get(1)).toBe(text);
    }
  });

  it.each([
    ["the older ends first", [0, 1]],
    ["the newer ends first", [1, 0]],
  ])("shows what was asked for last, where %s", async (_, order) => {
    const updates = [updateBadge(1), updateBadge(1)];
    await asked(2);
    for (const at of order) {
      seen.pending[at]?.resolve(naming(at === 0 ? 3 : 5));
      await updates[at];
    }
    expect(seen.badges.get(1)).toBe("5");
  });

  it("keeps the updates of tabs apart", async () => {
    const updates = [updateBadge(1), updateBadge(2)];
    await asked(2);
    seen.pending[1]?.resolve(naming(2));
    seen.pending[0]?.resolve(naming(1));
    await Promise.all(updates);
    expect([...seen.badges].sort()).toEqual([
      [1, "1"],
      [2, "2"],
    ]);
  });

  it("stays empty where all was turned off while it was counted", async () => {
    const updating = updateBadge(1);
    await asked(1);
    await clearBadges({ ...DEFAULT_SETTINGS, mode: "off" });
    seen.pending[0]?.resolve(naming(4));
    await updating;
    expect(seen.badges.get(1)).toBe("");
  });

  it("shows the next count after one that failed", async () => {
    const failing = updateBadge(1);
    await asked(1);
    seen.pending[0]?.reject(new Error("the tab is gone"));
    await expect(failing).rejects.toThrow("gone");
    const updating = updateBadge(1);
    await asked(2);
    seen.pending[1]?.resolve(naming(6));
    await updating;
    expect(seen.badges.get(1)).toBe("6");
  });
});
