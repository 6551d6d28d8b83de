// @vitest-environment happy-dom
import { render } from "preact";
import { act } from "preact/test-utils";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { App } from "../../../../popup/popup/app";
import type { PageState } from "../../../../popup/shared/services";
import { DEFAULT_SETTINGS, type Evidence, SidelightError } from "../../../../src/model";
import {
  entity,
  FakePage,
  FakeSettings,
  FakeSpellings,
  FakeStore,
  fact,
  frame,
  quote,
  ready,
  spelling,
} from "../samples";

const held = [
  entity("ann", {
    name: "Ann Lee",
    role: "governor",
    names: ["Ann Lee", "Lee", "Анна Ли"],
    statements: [quote({ text: "We hope" }), fact({ text: "She governs." })],
  }),
  entity("bob", { name: "Bob" }),
  entity("kyiv", { kind: "place", name: "Kyiv", coordinates: { lat: 50.45, lon: 30.52 } }),
];

const library = { read: async () => undefined, open: async () => undefined };

const settle = (ms = 0) => act(() => vi.advanceTimersByTimeAsync(ms).then(() => undefined));

async function open(
  answer: PageState | Error,
  entities: Evidence[] = held,
  spellings = new FakeSpellings(),
  settings = new FakeSettings(),
  site?: string,
) {
  const page = new FakePage(answer);
  page.onSite = site;
  const store = new FakeStore(entities);
  await act(() =>
    render(
      <App
        page={page}
        evidence={store}
        spellings={spellings}
        settings={settings}
        library={library}
      />,
      document.body,
    ),
  );
  await settle();
  return { page, store, spellings, settings };
}

const text = () => document.body.textContent ?? "";
const all = (selector: string) => [...document.querySelectorAll<HTMLElement>(selector)];
const texts = (selector: string) => all(selector).map((element) => element.textContent);
const click = (element: HTMLElement | undefined) =>
  act(() => element?.click()).then(() => settle());

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  render(null, document.body);
  vi.useRealTimers();
});

describe("states", () => {
  it("waits without a word for a moment, then says that it reads", async () => {
    await open({ state: "loading" });
    expect(text()).not.toContain("Reading");
    await settle(300);
    expect(text()).toContain("Reading the page");
  });

  it("tells of a barred page and of one with nothing on it", async () => {
    const { page } = await open({ state: "barred" });
    expect(text()).toContain("Browsers keep extensions off this page");
    page.change(ready(frame(0, {})));
    await settle();
    expect(text()).toContain("Nothing from your reports here");
  });

  it("offers to reload a page that was open before", async () => {
    const { page } = await open({ state: "absent" });
    await click(all(".notice button")[0]);
    expect(page.reloads).toBe(1);
  });

  it("says what failed and what to do, and tries again", async () => {
    const { page } = await open(new SidelightError("store-blocked", "An old tab is in the way."));
    expect(document.querySelector("[role=alert]")?.textContent).toContain(
      "An old tab is in the way. Close Sidelight’s other tabs, then try again.",
    );
    page.answer = ready(frame(0, { ann: 1 }));
    await click(all(".notice button")[0]);
    expect(texts(".name")).toEqual(["Ann Lee"]);
  });

  it("names a bug's message", async () => {
    await open(new TypeError("x is undefined"));
    expect(text()).toContain("Something failed inside Sidelight: x is undefined");
  });
});

describe("the list", () => {
  it("counts, in its head and by kind", async () => {
    await open(ready(frame(0, { kyiv: 2, ann: 1 }), frame(1, { ann: 3, bob: 1 })));
    expect(document.querySelector("header p")?.textContent).toBe(
      "3 names, 7 mentions on this page",
    );
    expect(texts("h2")).toEqual(["People2", "Places1"]);
    expect(texts(".name")).toEqual(["Ann Lee", "Bob", "Kyiv"]);
    expect(texts(".jump")).toEqual(["4", "1", "2"]);
  });

  it("says that there may be more while the page is read", async () => {
    await open(ready(frame(0, { ann: 1 }, false)));
    expect(document.querySelector("header p")?.textContent).toBe("1 name, 1 mention so far");
  });

  it("opens a row to its names, facts and quotes, and closes it", async () => {
    await open(ready(frame(0, { ann: 1 })));
    const button = all(".disclosure")[0];
    expect(button?.getAttribute("aria-expanded")).toBe("false");
    await click(button);
    const details = document.getElementById(button?.getAttribute("aria-controls") ?? "");
    expect(button?.getAttribute("aria-expanded")).toBe("true");
    expect(details?.hidden).toBe(false);
    expect(details?.querySelector("dd")?.textContent).toBe("Lee, Анна Ли");
    expect(texts("h4")).toEqual(["Facts", "Quotes", "Spellings", "Do not mark"]);
    expect(texts("blockquote")).toEqual(["“We hope”"]);
    await click(button);
    expect(details?.hidden).toBe(true);
    expect(details?.textContent).toBe("");
  });

  it("shows a place's position, and says where nothing is said", async () => {
    await open(ready(frame(0, { kyiv: 1 })));
    await click(all(".disclosure")[0]);
    expect(text()).toContain("Position50.45° N, 30.52° E");
    expect(text()).toContain("says nothing more of it");
  });

  it("opens a long list in part and all of it on demand", async () => {
    const statements = Array.from({ length: 30 }, () => fact());
    await open(ready(frame(0, { x: 1 })), [entity("x", { statements })]);
    await click(all(".disclosure")[0]);
    expect(all(".statement")).toHaveLength(8);
    await click(all(".more")[0]);
    expect(all(".statement")).toHaveLength(30);
    expect(all(".more")).toHaveLength(0);
  });

  it("shows hostile text as text", async () => {
    const evil = "<img src=x onerror=alert(1)>";
    const statements = [quote({ text: evil, speaker: evil }), fact({ text: evil })];
    const hostile = entity("x", { name: evil, role: evil, names: [evil, `${evil}2`], statements });
    await open(ready(frame(0, { x: 1 })), [hostile]);
    await click(all(".disclosure")[0]);
    expect(all("img, script")).toEqual([]);
    expect(texts(".name")).toEqual([evil]);
    expect(texts("blockquote")).toEqual([`“${evil}”`]);
  });
});

describe("jumping", () => {
  it("counts on over the frames, says where it is, and goes round", async () => {
    const { page } = await open(ready(frame(0, { ann: 1 }), frame(9, { ann: 1 })));
    const jump = all(".jump")[0];
    expect(jump?.getAttribute("aria-label")).toBe("Go to Ann Lee on the page, mention 1 of 2");
    const seen: (string | null | undefined)[] = [];
    for (let press = 0; press < 3; press++) {
      await click(jump);
      seen.push(jump?.textContent);
    }
    expect(seen).toEqual(["1 / 2", "2 / 2", "1 / 2"]);
    expect(page.jumps.map(([frameId]) => frameId)).toEqual([0, 9, 0]);
    expect(jump?.getAttribute("aria-label")).toContain("mention 2 of 2");
    expect(document.querySelector(".unseen")?.textContent).toBe("Ann Lee: mention 1 of 2");
  });

  it("reads the page again where the mention has gone", async () => {
    const { page } = await open(ready(frame(0, { ann: 3 })));
    page.lands = false;
    page.answer = ready(frame(0, { ann: 2 }));
    await click(all(".jump")[0]);
    expect(texts(".jump")).toEqual(["2"]);
    expect(document.querySelector(".unseen")?.textContent).toContain("no longer on the page");
  });
});

describe("spellings removed in the popup", () => {
  const removable = () =>
    new FakeSpellings({ ann: [spelling("Ann Lee"), spelling("Lee", { reason: "surname" })] });
  const press = async (label: string) =>
    click(all("button").find((each) => each.getAttribute("aria-label") === label));

  it("leave their entity listed though the page names it no more", async () => {
    const { page } = await open(ready(frame(0, { bob: 1, ann: 1 })), held, removable());
    await click(all(".disclosure")[1]);
    await click(all(".fold")[0]);
    await press("Do not mark Lee");
    page.change(ready(frame(0, { bob: 1 })));
    await settle();
    expect(texts(".name")).toEqual(["Bob", "Ann Lee"]);
    expect(texts(".jump")).toEqual(["1"]);
    expect(document.querySelector("header p")?.textContent).toBe("1 name, 1 mention on this page");
    expect(texts("h2")).toEqual(["People1", "Spellings you removed1"]);
    await press("Mark Lee again");
    page.change(ready(frame(0, { bob: 1, ann: 1 })));
    await settle();
    expect(texts(".jump")).toEqual(["1", "1"]);
  });

  it("can be restored where no page names the entity", async () => {
    const spellings = removable();
    await spellings.set("ann", "Lee", false);
    await open(ready(frame(0, {})), held, spellings);
    expect(text()).toContain("Nothing from your reports here");
    await click(all(".trimmed .fold")[0]);
    const button = all(".chip button")[0];
    button?.focus();
    await click(button);
    expect(spellings.held.ann?.[1]?.state).toBe("used");
    expect(texts("h2").at(-1)).toBe("Spellings you removed0");
    expect(document.activeElement).toBe(button);
    await press("Do not mark Lee");
    expect(spellings.held.ann?.[1]?.state).toBe("removed");
  });

  it("say so where they cannot be restored", async () => {
    const spellings = removable();
    await spellings.set("ann", "Lee", false);
    await open(ready(frame(0, {})), held, spellings);
    await click(all(".trimmed .fold")[0]);
    spellings.failure = new SidelightError("quota", "The disk is full.");
    await press("Mark Lee again");
    expect(texts("[role=alert]")).toEqual([
      "The disk is full. Free some disk space, then try again.",
    ]);
  });

  it("are not spoken of where there are none", async () => {
    const { spellings } = await open(ready(frame(0, { ann: 1 })), held, removable());
    expect(all(".trimmed")).toEqual([]);
    await act(() => render(null, document.body));
    expect(spellings.listeners.size).toBe(0);
  });
});

describe("the site in front", () => {
  const SITE = "news.example";
  const openOn = (settings = new FakeSettings(), answer: PageState = ready(frame(0, { ann: 2 }))) =>
    open(answer, held, new FakeSpellings(), settings, SITE);
  const checked = () => document.querySelector<HTMLInputElement>("input:checked")?.value;
  const choose = (mode: string) =>
    click(all("input").find((each) => each.getAttribute("value") === mode));

  it("is named with its mode, and its mode is one press away", async () => {
    const { settings } = await openOn();
    expect(texts(".host")).toEqual([SITE]);
    expect(checked()).toBe("mark");
    await choose("quiet");
    expect(settings.changes).toEqual([{ what: "site", site: SITE, mode: "quiet" }]);
    expect(checked()).toBe("quiet");
    expect(text()).toContain("The page shows nothing and can see nothing.");
    expect(texts(".name")).toEqual(["Ann Lee"]);
    await choose("mark");
    expect(settings.held.sites).toEqual({});
  });

  it("has a mode of its own where all others have another", async () => {
    const { settings } = await openOn(new FakeSettings({ ...DEFAULT_SETTINGS, mode: "off" }), {
      state: "off",
    });
    expect(text()).toContain("Sidelight is off on this site");
    expect(checked()).toBe("off");
    await choose("mark");
    expect(settings.held.sites).toEqual({ [SITE]: "mark" });
  });

  it("is asked for where the browser has not let the extension in", async () => {
    const origin = "https://news.example/*";
    const { page } = await openOn(undefined, { state: "closed", origin });
    expect(texts(".notice button")).toEqual(["Allow on this site", "Allow on all sites"]);
    page.grants = false;
    await click(all(".notice button")[0]);
    expect(texts(".notice button")).toHaveLength(2);
    page.grants = true;
    await click(all(".notice button")[1]);
    expect(page.allowed).toEqual([origin, undefined]);
    page.answer = ready(frame(0, { ann: 1 }));
    await settle(1000);
    expect(texts(".name")).toEqual(["Ann Lee"]);
  });

  it("is asked for as all sites where the browser does not tell which it is", async () => {
    await open({ state: "closed" });
    expect(texts(".notice button")).toEqual(["Allow on all sites"]);
  });

  it("keeps its mode, and says why, where that cannot be stored", async () => {
    const settings = new FakeSettings();
    settings.failure = new SidelightError("quota", "The disk is full.");
    await openOn(settings);
    await choose("off");
    expect(texts("[role=alert]")).toEqual([
      "The disk is full. Free some disk space, then try again.",
    ]);
    expect(checked()).toBe("mark");
  });

  it("is a press away from all settings", async () => {
    const { settings } = await openOn();
    await click(all("button.settings")[0]);
    expect(settings.shown).toBe(1);
  });
});

describe("muting", () => {
  const SITE = "news.example";
  const openOn = (answer: PageState = ready(frame(0, { ann: 2, bob: 1 }))) =>
    open(answer, held, new FakeSpellings(), new FakeSettings(), SITE);
  const press = (label: string) => click(all("button").find((each) => each.textContent === label));

  it.each([
    ["On this site", SITE, "Ann Lee is no longer marked on news.example."],
    ["On all sites", null, "Ann Lee is no longer marked."],
  ])("%s lists the name apart, and can be undone", async (label, site, said) => {
    const { settings } = await openOn();
    await click(all(".disclosure")[0]);
    await press(label);
    expect(settings.changes).toEqual([{ what: "mute", entity: "ann", site, muted: true }]);
    expect(texts(".row .name")).toEqual(["Bob"]);
    expect(texts(".muted li bdi")).toEqual(["Ann Lee"]);
    expect(document.querySelector("header p")?.textContent).toBe("1 name, 1 mention on this page");
    expect(texts(".toast p")).toEqual([said]);
    await press("Undo");
    expect(settings.held.muted).toEqual([]);
    expect(texts(".row .name")).toEqual(["Ann Lee", "Bob"]);
    expect(all(".toast, .muted")).toEqual([]);
  });

  it("is taken back from where it is listed, wherever it was for", async () => {
    const { settings } = await openOn();
    await act(() => settings.change({ what: "mute", entity: "bob", site: SITE, muted: true }));
    await act(() => settings.change({ what: "mute", entity: "bob", site: null, muted: true }));
    await act(() => settings.change({ what: "mute", entity: "bob", site: "b.org", muted: true }));
    await settle();
    await press("Mark again");
    expect(settings.held.muted).toEqual([{ entity: "bob", site: "b.org" }]);
    expect(texts(".row .name")).toEqual(["Ann Lee", "Bob"]);
  });

  it("is told of for a while", async () => {
    await openOn();
    await click(all(".disclosure")[0]);
    await press("On all sites");
    await settle(9_000);
    expect(all(".toast")).toHaveLength(1);
    await settle(2_000);
    expect(all(".toast")).toEqual([]);
  });
});

describe("a page that changes", () => {
  it("keeps rows open, their elements, and the focus", async () => {
    const { page } = await open(ready(frame(0, { ann: 1, bob: 1 })));
    await click(all(".disclosure")[0]);
    const button = all(".disclosure")[0];
    button?.focus();
    page.change(ready(frame(0, { kyiv: 1, bob: 4, ann: 2 })));
    await settle();
    expect(texts(".name")).toEqual(["Bob", "Ann Lee", "Kyiv"]);
    expect(all(".disclosure")[1]).toBe(button);
    expect(button?.getAttribute("aria-expanded")).toBe("true");
    expect(document.activeElement).toBe(button);
  });

  it("is no longer listened to once the popup is gone", async () => {
    const { page } = await open(ready(frame(0, { ann: 1 })));
    expect(page.listeners.size).toBeGreaterThan(0);
    await act(() => render(null, document.body));
    expect(page.listeners.size).toBe(0);
  });
});
