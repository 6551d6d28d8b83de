// @vitest-environment happy-dom
import { render } from "preact";
import { act } from "preact/test-utils";
import { afterEach, describe, expect, it } from "vitest";
import { App } from "../../../../popup/settings/app";
import type { Shortcut } from "../../../../popup/settings/shortcut-access";
import { DEFAULT_SETTINGS, type Settings, SidelightError } from "../../../../src/model";
import { entity, FakeSettings, FakeSpellings, FakeStore } from "../samples";

const settle = () => act(() => new Promise<void>((done) => setTimeout(done)));
const all = (selector: string) => [...document.querySelectorAll<HTMLElement>(selector)];
const texts = (selector: string) => all(selector).map((element) => element.textContent);
const text = () => document.body.textContent ?? "";
const click = async (element: HTMLElement | undefined) => {
  await act(() => element?.click());
  await settle();
};
const group = (label: string) =>
  all("[role=radiogroup]").find((each) => each.getAttribute("aria-label") === label);
const choose = (label: string, value: string) =>
  click(group(label)?.querySelector<HTMLElement>(`input[value=${value}]`) ?? undefined);
const labelled = (label: string) =>
  all("button").find((each) => each.getAttribute("aria-label") === label);

let changed = 0;
const SHORTCUTS: Shortcut[] = [
  { name: "toggle-site", description: "Switch off", keys: "Alt+Shift+S" },
  { name: "next", description: "Go on", keys: "" },
];

async function open(over: Partial<Settings> = {}, store = new FakeStore([entity("ann")])) {
  const settings = new FakeSettings({ ...DEFAULT_SETTINGS, ...over });
  const shortcuts = {
    all: async () => SHORTCUTS,
    change: async () => {
      changed += 1;
    },
  };
  await act(() =>
    render(
      <App
        settings={settings}
        evidence={store}
        spellings={new FakeSpellings()}
        shortcuts={shortcuts}
      />,
      document.body,
    ),
  );
  await settle();
  return settings;
}

afterEach(() => render(null, document.body));

describe("the page with all settings", () => {
  it("sets the mode of all sites", async () => {
    const settings = await open();
    expect(text()).toContain("No website has a setting of its own.");
    await choose("On all websites", "quiet");
    expect(settings.held.mode).toBe("quiet");
    expect(group("On all websites")?.querySelector<HTMLInputElement>(":checked")?.value).toBe(
      "quiet",
    );
  });

  it("lists the sites with a mode of their own, changes it, takes it back", async () => {
    const settings = await open({ sites: { "b.org": "off", "a.org": "quiet" } });
    expect(texts("[aria-label='Websites with a setting of their own'] > li > bdi")).toEqual([
      "a.org",
      "b.org",
    ]);
    await choose("On a.org", "off");
    expect(settings.held.sites).toEqual({ "a.org": "off", "b.org": "off" });
    await click(labelled("Remove the setting of b.org"));
    expect(settings.held.sites).toEqual({ "a.org": "off" });
  });

  it("sets how a card is asked for, and the strip", async () => {
    const settings = await open();
    await choose("A card opens when you", "key");
    expect(text()).toContain("while Shift is held down");
    await click(all("input[type=checkbox]")[0]);
    expect(settings.held).toMatchObject({ hover: "key", strip: true });
  });

  it("lists what is muted, and has it marked again", async () => {
    const muted = [{ entity: "ann", site: "a.org" }, { entity: "gone" }];
    const settings = await open({ muted });
    expect(texts(".named")).toEqual(["anna.org", "No longer in your reportson all websites"]);
    await click(labelled("Mark ann again"));
    expect(settings.held.muted).toEqual([{ entity: "gone" }]);
    await click(labelled("Mark No longer in your reports again"));
    expect(settings.held.muted).toEqual([]);
    expect(text()).toContain("None.");
  });

  it("says so where the names of what is muted cannot be had", async () => {
    const store = new FakeStore([]);
    store.failure = new SidelightError("no-database", "The database is gone.");
    await open({ muted: [{ entity: "ann" }] }, store);
    expect(texts("[role=alert]")).toEqual([
      "The database is gone. Restart the browser, then try again.",
    ]);
  });

  it("lists shortcuts, and leads to where they are changed", async () => {
    await open();
    expect(texts("kbd")).toEqual(["Alt+Shift+S"]);
    expect(text()).toContain("not set");
    await click(all("button").find((each) => each.textContent === "Change shortcuts"));
    expect(changed).toBe(1);
  });

  it("keeps what was set, and says why, where a change cannot be stored", async () => {
    const settings = await open();
    settings.failure = new SidelightError("quota", "The disk is full.");
    await choose("On all websites", "off");
    expect(texts("[role=alert]")).toEqual([
      "The disk is full. Free some disk space, then try again.",
    ]);
    expect(group("On all websites")?.querySelector<HTMLInputElement>(":checked")?.value).toBe(
      "mark",
    );
  });

  it("follows what is set elsewhere, until it is gone", async () => {
    const settings = await open();
    await act(() => settings.change({ what: "mode", mode: "off" }));
    expect(group("On all websites")?.querySelector<HTMLInputElement>(":checked")?.value).toBe(
      "off",
    );
    await act(() => render(null, document.body));
    expect(settings.listeners.size).toBe(0);
  });
});
