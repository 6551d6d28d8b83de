// @vitest-environment happy-dom
import { render } from "preact";
import { act } from "preact/test-utils";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { App } from "../../../../popup/lookup/app";
import type { LookUpAccess } from "../../../../popup/shared/services";
import { type EntityBrief, type LookUpTask, SidelightError } from "../../../../src/model";
import { entity, FakeSpellings, FakeStore, fact, spelling } from "../samples";

const ANN: EntityBrief = { key: "ann", kind: "person", name: "Ann Lee", reports: ["Talks go on"] };
const BOB: EntityBrief = { key: "bob", kind: "person", name: "Bob", role: "baker", reports: [] };

const settle = (ms = 0) => act(() => vi.advanceTimersByTimeAsync(ms).then(() => undefined));
const all = (selector: string) => [...document.querySelectorAll<HTMLElement>(selector)];
const texts = (selector: string) => all(selector).map((element) => element.textContent);
const text = () => document.body.textContent ?? "";
const click = (element: HTMLElement | undefined) =>
  act(() => element?.click()).then(() => settle());

async function type(selector: string, value: string): Promise<void> {
  const input = document.querySelector<HTMLInputElement>(selector);
  if (!input) throw new Error(`no ${selector}`);
  input.value = value;
  await act(() => {
    input.dispatchEvent(new Event("input", { bubbles: true }));
  });
  await settle(200);
}

async function open(task: LookUpTask, selected: string, find: LookUpAccess["find"]) {
  const spellings = new FakeSpellings({ ann: [spelling("Ann Lee")], bob: [spelling("Bob")] });
  const store = new FakeStore([
    entity("ann", { name: "Ann Lee", statements: [fact({ text: "She governs." })] }),
    entity("bob"),
  ]);
  const access = { text: async () => selected, find };
  await act(() =>
    render(
      <App task={task} access={access} evidence={store} spellings={spellings} />,
      document.body,
    ),
  );
  await settle();
  await settle(200);
  return spellings;
}

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  render(null, document.body);
  vi.useRealTimers();
});

describe("looking up", () => {
  it("shows what the reports say of whom the text names", async () => {
    await open("look", "Lee", async () => [ANN, BOB]);
    expect(texts(".name")).toEqual(["Ann Lee", "Bob"]);
    expect(texts(".role")).toEqual(["Talks go on", "baker"]);
    expect(text()).toContain("She governs.");
    await click(all(".disclosure")[1]);
    expect(all(".details:not([hidden])")).toHaveLength(2);
  });

  it("says so where nobody is named so, and searches on", async () => {
    await open("look", "Nemo", async (query) => (query === "Bob" ? [BOB] : []));
    expect(text()).toContain("Nobody and nothing in your reports is named “Nemo”.");
    await type("input[type=search]", "Bob");
    expect(texts(".name")).toEqual(["Bob"]);
  });

  it("says what failed", async () => {
    await open("look", "Lee", async () => {
      throw new SidelightError("no-database", "The database is gone.");
    });
    expect(texts("[role=alert]")).toEqual([
      "The database is gone. Restart the browser, then try again.",
    ]);
  });

  it("is a search where the text is gone", async () => {
    await open("add", "", async () => [BOB]);
    expect(texts(".name")).toEqual([]);
    await type("input[type=search]", "Bo");
    expect(texts(".name")).toEqual(["Bob"]);
    expect(all(".again")).toEqual([]);
  });
});

describe("adding a spelling", () => {
  const find = async (query: string) => (query === "Ann" ? [ANN] : []);
  const choose = async () => {
    await type("input[type=search]", "Ann");
    await click(all(".again")[0]);
  };

  it("adds it to whom is chosen, and takes that back", async () => {
    const spellings = await open("add", "the governor", find);
    expect(text()).toContain("Whom or what does it name?");
    await choose();
    expect(texts(".toast p")).toEqual(["“the governor” is now a spelling of Ann Lee."]);
    expect(spellings.held.ann?.at(-1)).toMatchObject({ text: "the governor", state: "used" });
    await click(all(".toast button")[0]);
    expect(spellings.held.ann?.at(-1)).toMatchObject({ state: "removed" });
  });

  it("adds what was made of the selection", async () => {
    const spellings = await open("add", "governor Ann,", find);
    await type("input[type=text]", "governor Ann");
    await choose();
    expect(spellings.held.ann?.at(-1)?.text).toBe("governor Ann");
  });

  it("says why a word is not looked for", async () => {
    const spellings = await open("add", "the", find);
    spellings.refused.add("the");
    await choose();
    expect(texts(".outcome")).toContain("“the” is not looked for on pages: an everyday word.");
    expect(all(".toast")).toEqual([]);
  });

  it("says so where it is one already", async () => {
    await open("add", "Ann Lee", find);
    await choose();
    expect(texts(".outcome")).toContain("“Ann Lee” is already a spelling of Ann Lee.");
  });

  it("says what failed", async () => {
    const spellings = await open("add", "Lee", find);
    spellings.failure = new SidelightError("quota", "The disk is full.");
    await choose();
    expect(texts("[role=alert]")[0]).toContain("The disk is full.");
  });
});
