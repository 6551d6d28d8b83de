import { beforeEach, describe, expect, it, vi } from "vitest";
import {
  createSelectionMenus,
  followSelectionMenus,
} from "../../../src/background/selection-menus";
import { LOOK_UP_PREFIX } from "../../../src/model";

interface Clicked {
  menuItemId: string;
  selectionText?: string;
}

const fake = vi.hoisted(() => ({
  session: new Map<string, unknown>(),
  items: new Map<string, { title: string; contexts: string[] }>(),
  opened: [] as { url: string; type: string }[],
  onClicked: [] as ((clicked: Clicked) => Promise<void> | undefined)[],
}));
vi.mock("webextension-polyfill", () => ({
  default: {
    runtime: { getURL: (path: string) => `extension://x/${path}` },
    storage: {
      session: {
        set: async (items: object) => {
          for (const [key, value] of Object.entries(items)) fake.session.set(key, value);
        },
      },
    },
    windows: { create: async (options: never) => fake.opened.push(options) },
    contextMenus: {
      remove: async (id: string) => {
        if (!fake.items.delete(id)) throw new Error("there is none");
      },
      create: ({ id, ...item }: { id: string; title: string; contexts: string[] }) => {
        if (fake.items.has(id)) throw new Error("there is one");
        fake.items.set(id, item);
      },
      onClicked: { addListener: (it: never) => fake.onClicked.push(it) },
    },
  },
}));

beforeEach(() => {
  fake.opened.length = 0;
  fake.session.clear();
});

describe("the context menu's ways for a selection", () => {
  it("are there, after an update too", async () => {
    await createSelectionMenus();
    await createSelectionMenus();
    expect([...fake.items.keys()]).toEqual(["look-up", "add-spelling"]);
    for (const { contexts } of fake.items.values()) expect(contexts).toEqual(["selection"]);
  });

  it.each([
    ["look-up", "look"],
    ["add-spelling", "add"],
  ])("%s opens the look-up, and the text stands in no address", async (menuItemId, task) => {
    followSelectionMenus();
    await fake.onClicked[0]?.({ menuItemId, selectionText: "Long Bridge" });
    const [{ url } = { url: "" }] = fake.opened;
    const [, id] = /^extension:\/\/x\/popup\/lookup\.html#[a-z]+=(.+)$/.exec(url) ?? [];
    expect(url).toContain(`#${task}=`);
    expect(url).not.toContain("Bridge");
    expect(fake.session.get(LOOK_UP_PREFIX + id)).toBe("Long Bridge");
  });

  it("leave the menu's other ways alone", async () => {
    followSelectionMenus();
    await fake.onClicked[0]?.({ menuItemId: "read-page", selectionText: "Long Bridge" });
    await fake.onClicked[0]?.({ menuItemId: "constructor" });
    expect(fake.opened).toEqual([]);
  });
});
