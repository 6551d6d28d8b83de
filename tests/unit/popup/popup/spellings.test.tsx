// @vitest-environment happy-dom
import { render } from "preact";
import { act } from "preact/test-utils";
import { afterEach, describe, expect, it } from "vitest";
import { Spellings } from "../../../../popup/popup/spellings";
import { type Kind, SidelightError } from "../../../../src/model";
import { FakeSpellings, spelling } from "../samples";

const PUTIN = [
  spelling("Vladimir Putin"),
  spelling("Путин", { lang: "ru" }),
  spelling("Путина", { reason: "case" }),
  spelling("Putin", { reason: "surname", weak: true }),
  spelling("May", { state: "refused", why: "word" }),
];

function show(access: FakeSpellings, kind: Kind = "person") {
  return act(() => render(<Spellings entity="p" kind={kind} access={access} />, document.body));
}
const all = (selector: string) => [...document.querySelectorAll<HTMLElement>(selector)];
const texts = (selector: string) => all(selector).map((element) => element.textContent);
const labelled = (label: string) =>
  all("button").find((each) => each.getAttribute("aria-label") === label);
const click = (element: HTMLElement | undefined) => act(async () => element?.click());

async function opened(access = new FakeSpellings({ p: PUTIN }), kind: Kind = "person") {
  await show(access, kind);
  await click(all(".fold")[0]);
  return access;
}

afterEach(() => render(null, document.body));

describe("Spellings", () => {
  it("ask for nothing until they are opened", async () => {
    const access = new FakeSpellings({ p: PUTIN });
    await show(access);
    const button = all(".fold")[0];
    expect(button?.getAttribute("aria-expanded")).toBe("false");
    expect(access.asked).toEqual([]);
    await click(button);
    expect(button?.getAttribute("aria-expanded")).toBe("true");
    expect(document.getElementById(button?.getAttribute("aria-controls") ?? "")?.hidden).toBe(
      false,
    );
    expect(access.asked).toEqual(["p"]);
    await click(button);
    expect(all(".chip")).toEqual([]);
    expect(access.listeners.size).toBe(0);
  });

  it("stand under the reasons for them", async () => {
    await opened();
    expect(texts("h5")).toEqual([
      "In the report",
      "Case endings",
      "Surname alone – only where the page names the person otherwise",
      "Never marked",
    ]);
    const lists = all(".chips").map((list) => {
      const heading = document.getElementById(list.getAttribute("aria-labelledby") ?? "");
      return [heading?.firstChild?.textContent, list.children.length];
    });
    expect(lists).toEqual([
      ["In the report", 2],
      ["Case endings", 1],
      ["Surname alone", 1],
      ["Never marked", 1],
    ]);
  });

  it("say why one is refused, and offer nothing for it", async () => {
    await opened(new FakeSpellings({ p: [...PUTIN, spelling("x", { state: "refused" })] }));
    expect(texts(".refused")).toEqual([
      "May an everyday word",
      "x too common to be told from other words",
    ]);
    expect(all(".refused button")).toEqual([]);
  });

  it("are set in their own direction and language", async () => {
    await opened();
    const words = all(".chip bdi").map((word) => [word.dir, word.lang]);
    expect(words.slice(0, 2)).toEqual([
      ["auto", ""],
      ["auto", "ru"],
    ]);
  });

  it("are removed and restored by a button that stays, with the focus on it", async () => {
    const access = await opened();
    const button = labelled("Do not mark Путина");
    button?.focus();
    await click(button);
    expect(access.held.p?.[2]?.state).toBe("removed");
    expect(texts(".removed s")).toEqual(["Путина"]);
    expect(button?.isConnected).toBe(true);
    expect(button?.textContent).toBe("Mark again");
    expect(button?.getAttribute("aria-label")).toBe("Mark Путина again");
    expect(document.activeElement).toBe(button);
    expect(texts("[role=status]")).toEqual(["No longer marked: Путина"]);
    await click(button);
    expect(all(".removed")).toEqual([]);
    expect(document.activeElement).toBe(button);
    expect(texts("[role=status]")).toEqual(["Marked again: Путина"]);
  });

  it("follow what is changed elsewhere, of their own entity", async () => {
    const access = await opened();
    await act(() => access.set("q", "Putin", false));
    expect(all(".removed")).toEqual([]);
    await act(() => access.set("p", "Putin", false));
    expect(texts(".removed s")).toEqual(["Putin"]);
  });

  it("say what failed, and stay as they are", async () => {
    const access = await opened();
    access.failure = new SidelightError("quota", "The disk is full.");
    await click(labelled("Do not mark Putin"));
    expect(texts("[role=alert]")[0]).toContain("The disk is full.");
    expect(all(".chip")).toHaveLength(5);
    access.failure = null;
    await click(labelled("Do not mark Putin"));
    expect(all("[role=alert]")).toEqual([]);
  });

  it("say so where they could not be had", async () => {
    const access = new FakeSpellings();
    access.failure = new TypeError("x is undefined");
    await opened(access);
    expect(texts("[role=alert]")[0]).toContain("x is undefined");
  });

  it("name a weak form's condition by kind", async () => {
    await opened(
      new FakeSpellings({ p: [spelling("HG", { reason: "acronym", weak: true })] }),
      "organisation",
    );
    expect(texts("h5")[0]).toMatch(/only where the page names the organisation otherwise$/);
  });

  it("show hostile text as text", async () => {
    const evil = "<img src=x onerror=alert(1)>";
    await opened(new FakeSpellings({ p: [spelling(evil, { lang: evil })] }));
    expect(all("img")).toEqual([]);
    expect(texts(".chip bdi")).toEqual([evil]);
  });
});
