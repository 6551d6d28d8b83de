// @vitest-environment happy-dom
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import type { GazetteerData } from "../../../src/model";
import { KnownForms } from "../../../src/page/known-forms";
import { MentionIndex } from "../../../src/page/mentions";
import { Names } from "../../../src/page/names";
import { Reading } from "../../../src/page/reading";
import { Hits, keyOf } from "../../../src/spot";
import { TRAIT_COUNT, traitsUpTo } from "../../../src/text";
import { finder, gazetteer, get, page, reader, run, spelt, stubStyles } from "./dom";

beforeAll(stubStyles);
afterAll(() => {
  vi.unstubAllGlobals();
});

/** Answers as the background does. */
const answer = async (keys: readonly number[]): Promise<GazetteerData> => {
  const { revision, entities, forms } = gazetteer.data;
  const known = forms.filter(({ folded }) => keys.includes(keyOf(folded).key));
  return structuredClone({ revision, entities, forms: known });
};

function hitsOf(...folded: string[]): Hits {
  const hits = new Hits();
  folded.forEach((it, index) => {
    hits.add(index, keyOf(it).key);
  });
  return hits;
}

/** Names asked for, and what is known of them. */
function namesBy(ask: (keys: readonly number[]) => Promise<GazetteerData>) {
  const known = new KnownForms(1);
  const names = new Names(gazetteer.filter, async (keys) => {
    run(known.add(await ask(keys)));
  });
  return { known, names };
}

describe("names", () => {
  it("are asked for once, all that are wanted together", async () => {
    const ask = vi.fn(answer);
    const { known, names } = namesBy(ask);
    expect(names.know(hitsOf("kyiv", "orlea"))).toBe(false);
    expect(names.know(hitsOf("kyiv"))).toBe(false);
    expect(names.lacks).toBe(true);
    expect(await names.request()).toBe(true);
    expect(names.know(hitsOf("kyiv", "orlea"))).toBe(true);
    expect(await names.request()).toBe(false);
    expect(ask).toHaveBeenCalledTimes(1);
    expect(known.gazetteer.data.forms.map(({ alias }) => alias).sort()).toEqual(["Kyiv", "Orlea"]);
  });

  it("keep the places of what was known before", async () => {
    const { known, names } = namesBy(answer);
    names.know(hitsOf("orlea"));
    await names.request();
    const [before] = known.gazetteer.data.forms;
    names.know(hitsOf("kyiv"));
    await names.request();
    const { forms, entities } = known.gazetteer.data;
    expect(forms[0]).toEqual(before);
    expect(forms.map((form) => entities[form.entities[0] ?? -1]?.key)).toEqual([
      "t/orlea",
      "t/kyiv",
    ]);
  });

  it("are not asked for for ever where nobody answers", async () => {
    const { names } = namesBy(() => Promise.reject(new Error("gone")));
    names.know(hitsOf("kyiv"));
    await expect(names.request()).rejects.toThrow("gone");
    expect(names.lacks).toBe(false);
    expect(names.know(hitsOf("kyiv"))).toBe(true);
  });

  it("are read from a published filter", () => {
    // Node's own comes with a later version.
    const from = (text: string) => new Uint8Array(Buffer.from(text, "base64"));
    vi.stubGlobal("Uint8Array", Object.assign(Uint8Array, { fromBase64: from }));
    const { longest, ...filter } = gazetteer.filter;
    const base64 = ({ buffer }: Int32Array) => Buffer.from(buffer).toString("base64");
    const [words, openers, small] = [filter.words, filter.openers, filter.small].map(base64);
    if (!words || !openers || !small) throw new Error("nothing in the filter");
    const traits = Buffer.from(traitsUpTo(TRAIT_COUNT).slice().buffer).toString("base64");
    const published = { version: 3, revision: 1, longest, words, openers, small, code: "", traits };
    const names = Names.of(published, async () => {});
    expect(names.filter).toEqual(gazetteer.filter);
  });
});

describe("reading with names that come later", () => {
  const setUp = (html: string) => {
    page(html);
    const { known, names } = namesBy(answer);
    const index = new MentionIndex(() => {});
    const reading = new Reading(names);
    reading.found = finder(known, index);
    return { names, index, reading };
  };

  it("finds what is there, once it is known, in the page's order", async () => {
    const { names, index, reading } = setUp("<p>Kyiv</p><p>nobody</p><div>Orlea<p>Kyiv</p></div>");
    run(reading.deep(document.documentElement));
    expect(spelt(index)).toEqual([]);
    await names.request();
    run(reading.settle());
    expect(spelt(index)).toEqual(["p: Kyiv", "div: Orlea", "p: Kyiv"]);
  });

  it("does not settle what was found after the names were asked for", async () => {
    const { names, index, reading } = setUp("<p>Kyiv</p><div>Orlea</div>");
    run(reading.deep(get("p")));
    const asked = names.request();
    run(reading.deep(get("div")));
    await asked;
    run(reading.settle());
    expect(spelt(index)).toEqual(["p: Kyiv"]);
    await names.request();
    run(reading.settle());
    expect(spelt(index)).toEqual(["p: Kyiv", "div: Orlea"]);
  });

  it("drops what has changed meanwhile", async () => {
    const { names, index, reading } = setUp("<p>Kyiv</p><div>Kyiv</div>");
    run(reading.deep(document.documentElement));
    get("p").textContent = "Orlea";
    run(reading.shallow(get("p")));
    get("div").remove();
    await names.request();
    run(reading.settle());
    await names.request();
    run(reading.settle());
    index.sweep();
    expect(spelt(index)).toEqual(["p: Orlea"]);
  });

  it("leaves out what is read already", () => {
    page("<main><section><p>Kyiv</p></section><section id=two><p>Orlea</p></section></main>");
    get("main").append(...Array.from({ length: 80 }, () => document.createElement("p")));
    const { index, reading } = reader();
    run(reading.deep(get("#two")));
    run(reading.deep(document.documentElement, get("#two")));
    expect(spelt(index).sort()).toEqual(["p: Kyiv", "p: Orlea"]);
  });
});
