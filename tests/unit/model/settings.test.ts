import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  DEFAULT_SETTINGS,
  HOVER_MODES,
  MODES,
  modeOn,
  mutedOn,
  type Settings,
  type SettingsChange,
  settingsOf,
  siteOf,
  withChange,
} from "../../../src/model";

const site = fc.constantFrom("a.org", "b.org:8080", "constructor", "__proto__", "localhost");
const entity = fc.constantFrom("r/a", "r/b", "r/c");
const mode = fc.constantFrom(...MODES);
const change: fc.Arbitrary<SettingsChange> = fc.oneof(
  fc.record({ what: fc.constant("mode" as const), mode }),
  fc.record({ what: fc.constant("site" as const), site, mode: fc.option(mode) }),
  fc.record({ what: fc.constant("hover" as const), hover: fc.constantFrom(...HOVER_MODES) }),
  fc.record({ what: fc.constant("strip" as const), strip: fc.boolean() }),
  fc.record({
    what: fc.constant("mute" as const),
    entity,
    site: fc.option(site),
    muted: fc.boolean(),
  }),
);

const changed = (...changes: SettingsChange[]): Settings =>
  changes.reduce(withChange, DEFAULT_SETTINGS);

describe("siteOf", () => {
  it.each([
    ["https://www.example.org/a?b#c", "www.example.org"],
    ["http://127.0.0.1:8080/", "127.0.0.1:8080"],
    ["https://example.org:443/", "example.org"],
    ["https://BÜCHER.example/", "xn--bcher-kva.example"],
    ["about:blank", undefined],
    ["chrome://settings/", undefined],
    ["file:///tmp/a.html", undefined],
    ["no address", undefined],
    [undefined, undefined],
  ])("of %s is %s", (address, expected) => {
    expect(siteOf(address)).toBe(expected);
  });
});

describe("a site's mode", () => {
  it("is its own, or that of all", () => {
    const settings = changed(
      { what: "mode", mode: "quiet" },
      { what: "site", site: "a.org", mode: "off" },
    );
    expect(modeOn(settings, "a.org")).toBe("off");
    expect(modeOn(settings, "b.org")).toBe("quiet");
    expect(modeOn(settings, "")).toBe("quiet");
  });

  it("is that of all again once its own is taken back", () => {
    const own: SettingsChange = { what: "site", site: "a.org", mode: "off" };
    expect(changed(own, { ...own, mode: null })).toEqual(DEFAULT_SETTINGS);
  });

  it("is not made up for hosts that are named as an object's members are", () => {
    for (const odd of ["constructor", "toString", "__proto__"]) {
      expect(modeOn(DEFAULT_SETTINGS, odd)).toBe("mark");
      const settings = settingsOf(
        JSON.parse(JSON.stringify(changed({ what: "site", site: odd, mode: "off" }))),
      );
      expect(modeOn(settings, odd)).toBe("off");
    }
  });
});

describe("muting", () => {
  const here: SettingsChange = { what: "mute", entity: "r/a", site: "a.org", muted: true };
  const everywhere: SettingsChange = { ...here, site: null };

  it("is for a site or for all", () => {
    expect(mutedOn(changed(here), "a.org")).toEqual(["r/a"]);
    expect(mutedOn(changed(here), "b.org")).toEqual([]);
    expect(mutedOn(changed(everywhere), "b.org")).toEqual(["r/a"]);
  });

  it("is taken back where it was done", () => {
    const both = changed(here, everywhere);
    expect(withChange(both, { ...here, muted: false }).muted).toEqual([{ entity: "r/a" }]);
    expect(withChange(both, { ...everywhere, muted: false }).muted).toEqual([
      { entity: "r/a", site: "a.org" },
    ]);
  });

  it("is stored once, however often it is done", () => {
    expect(changed(here, here, everywhere, everywhere).muted).toHaveLength(2);
  });
});

describe("stored settings", () => {
  it("are read as they were, whatever was set", () => {
    fc.assert(
      fc.property(fc.array(change, { maxLength: 12 }), (changes) => {
        const settings = changed(...changes);
        expect(settingsOf(JSON.parse(JSON.stringify(settings)))).toEqual(settings);
      }),
    );
  });

  it("are whole, whatever is stored", () => {
    fc.assert(
      fc.property(fc.anything(), (stored) => {
        const settings = settingsOf(stored);
        expect(MODES).toContain(settings.mode);
        expect(HOVER_MODES).toContain(settings.hover);
        expect(settingsOf(settings)).toEqual(settings);
      }),
    );
  });

  it("lose only what makes no sense", () => {
    expect(
      settingsOf({
        version: 1,
        mode: "loud",
        hover: "key",
        strip: "yes",
        sites: { "a.org": "off", "b.org": "dim", "": "off" },
        muted: [
          { entity: "r/a" },
          { entity: 7 },
          { entity: "r/b", site: 7 },
          null,
          { entity: "r/a" },
        ],
        more: true,
      }),
    ).toEqual({
      ...DEFAULT_SETTINGS,
      hover: "key",
      sites: { "a.org": "off" },
      muted: [{ entity: "r/a" }],
    });
  });

  it("of another version are left aside", () => {
    expect(settingsOf({ ...DEFAULT_SETTINGS, version: 2, mode: "off" })).toEqual(DEFAULT_SETTINGS);
  });
});

describe("a change", () => {
  it("leaves the settings that it is made to as they were", () => {
    fc.assert(
      fc.property(fc.array(change, { maxLength: 6 }), change, (changes, last) => {
        const settings = changed(...changes);
        const before = structuredClone(settings);
        withChange(settings, last);
        expect(settings).toEqual(before);
      }),
    );
  });
});
