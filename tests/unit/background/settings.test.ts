import { beforeEach, describe, expect, it, vi } from "vitest";
import { changeSettings, storedSettings } from "../../../src/background/settings";
import { DEFAULT_SETTINGS, modeOn, SETTINGS_KEY } from "../../../src/model";

const local = vi.hoisted(() => ({
  held: new Map<string, unknown>(),
  failure: undefined as Error | undefined,
}));
vi.mock("webextension-polyfill", () => ({
  default: {
    storage: {
      local: {
        get: async (key: string) => ({ [key]: local.held.get(key) }),
        set: async (items: object) => {
          await Promise.resolve();
          if (local.failure) throw local.failure;
          for (const [key, value] of Object.entries(items)) local.held.set(key, value);
        },
      },
    },
  },
}));

beforeEach(() => {
  local.held.clear();
  local.failure = undefined;
});

describe("settings", () => {
  it("are the defaults before anything is set", async () => {
    expect(await storedSettings()).toEqual(DEFAULT_SETTINGS);
  });

  it("keep all of many changes that are made at once", async () => {
    const sites = Array.from({ length: 20 }, (_, index) => `site${index}.org`);
    const all = await Promise.all(
      sites.map((site) => changeSettings({ what: "site", site, mode: "off" })),
    );
    const settings = await storedSettings();
    expect(all.at(-1)).toEqual(settings);
    for (const site of sites) expect(modeOn(settings, site)).toBe("off");
  });

  it("are as before where they could not be stored, and change again after", async () => {
    await changeSettings({ what: "mode", mode: "quiet" });
    local.failure = new Error("the disk is full");
    await expect(changeSettings({ what: "mode", mode: "off" })).rejects.toThrow("full");
    expect((await storedSettings()).mode).toBe("quiet");
    local.failure = undefined;
    expect((await changeSettings({ what: "strip", strip: true })).mode).toBe("quiet");
  });

  it("lose what makes no sense when they are next stored", async () => {
    local.held.set(SETTINGS_KEY, { version: 1, mode: "loud", sites: 7, strip: true });
    await changeSettings({ what: "hover", hover: "click" });
    expect(local.held.get(SETTINGS_KEY)).toEqual({
      ...DEFAULT_SETTINGS,
      hover: "click",
      strip: true,
    });
  });
});
