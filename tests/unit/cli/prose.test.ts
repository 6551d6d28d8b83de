import { beforeAll, describe, expect, it } from "vitest";
import { type Knowledge, loadKnowledge } from "../../../src/cli/knowledge";
import { namedEntity } from "../../../src/cli/named";
import { readPlainText } from "../../../src/cli/plain-text";
import { Spotter } from "../../../src/cli/spotter";
import type { Kind } from "../../../src/model";
import { PROSE, type Prose } from "./prose";

let knowledge: Knowledge;

beforeAll(async () => {
  knowledge = await loadKnowledge();
}, 60_000);

/** A page with its marked mentions in brackets. */
function marked(page: string, { names }: Prose): string {
  const entities = Object.entries(names).flatMap(([kind, list]) =>
    list.map((each, index) => {
      const [name = "", ...aliases] = each.split("|");
      const of = { id: `${kind}${index}`, kind: kind as Kind, name };
      return namedEntity({ ...of, aliases: aliases.map((text) => ({ text })) }, "prose");
    }),
  );
  let text = page;
  const found = new Spotter(entities, knowledge).spot(readPlainText(page));
  for (const { start, end, certainty } of found.toReversed()) {
    if (certainty === "unlikely") continue;
    text = `${text.slice(0, start)}[${text.slice(start, end)}]${text.slice(end)}`;
  }
  return text;
}

describe.each(PROSE)("on pages beside $title", (prose) => {
  it.each(prose.pages)("%s", (page) => {
    expect(marked(page.replace(/[[\]]/g, ""), prose)).toBe(page);
  });
});
