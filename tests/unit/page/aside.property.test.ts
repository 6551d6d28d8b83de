// @vitest-environment happy-dom
import fc from "fast-check";
import { beforeAll, expect, it } from "vitest";
import { Finder } from "../../../src/page/finder";
import { Judging } from "../../../src/page/judging";
import { isListed, MentionIndex } from "../../../src/page/mentions";
import { Reading } from "../../../src/page/reading";
import { compileGazetteer, type Filter, openGazetteer } from "../../../src/spot";
import { buildArchive, filterOf } from "../../../src/spot/archive";
import { person, place } from "../spot/samples";
import { page, run, spell, stubStyles } from "./dom";

const given = (text: string) => ({ text, reason: "short" as const, weak: true as const });
const ENTITIES = [
  { ...person("Ada Quill"), variants: [given("Ada"), given("Adah")] },
  { ...person("Boris Munn"), variants: [given("Boris")] },
  place("Orlea"),
];
const RARE = { isCommon: () => false, isRare: () => false, isRefused: () => false };
const gazetteer = openGazetteer(compileGazetteer(ENTITIES, 1, RARE));
const NOT_YET = () => undefined;

let doubting: Filter;

beforeAll(async () => {
  stubStyles();
  doubting = await filterOf(await buildArchive(ENTITIES, 1, RARE, NOT_YET), NOT_YET);
});

/** A frame whose names become known one after the other, as they are asked for. */
function frame(filter: Filter) {
  const known = new Set<number>();
  const index = new MentionIndex((_, came, went) => judging.note(came, went));
  const judging = new Judging({ gazetteer }, index);
  const reading = new Reading({
    filter,
    know: ({ keys }) => keys.every((key) => known.has(key | 0)) || !keys.map(learn),
  });
  const learn = (key: number) => known.add(key | 0);
  reading.found = new Finder({ gazetteer }, index, judging);
  return {
    /** Reads an element, and what counts by then. */
    read(element: Element): void {
      run(reading.deep(element));
      judging.settle();
      for (let turns = 0; reading.isWaiting; turns++) {
        expect(turns).toBeLessThan(20);
        run(reading.settle());
        judging.settle();
      }
    },
    get listed(): string[] {
      return [...index.all()].filter(isListed).map(spell).sort();
    },
  };
}

const words = fc
  .array(
    fc.constantFrom("Ada", "Ada Quill", "Adah", "Boris", "Munn", "Orlea", "said", "and", "."),
    {
      minLength: 1,
      maxLength: 5,
    },
  )
  .map((parts) => parts.join(" "));
const blocks = fc.letrec<{ block: string }>((tie) => ({
  block: fc.oneof(
    { maxDepth: 3 },
    fc
      .tuple(fc.constantFrom("p", "div", "li"), words)
      .map(([name, text]) => `<${name}>${text}</${name}>`),
    words.map((text) => `<p>one <i>${text}</i> two</p>`),
    fc.array(tie("block"), { maxLength: 5 }).map((inner) => `<div>${inner.join(" ")}</div>`),
  ),
})).block;

it("finds what is found where nothing is put aside, whenever somebody comes to be named in full", () => {
  let count = 0;
  fc.assert(
    fc.property(
      fc.array(blocks, { maxLength: 8 }),
      fc.array(blocks, { maxLength: 4 }),
      (first, later) => {
        const body = page(first.join("\n"));
        const aside = frame(doubting);
        aside.read(document.documentElement);
        const compare = () => {
          const whole = frame(gazetteer.filter);
          whole.read(document.documentElement);
          expect(aside.listed).toEqual(whole.listed);
          count += whole.listed.filter((it) => it.endsWith(" Ada")).length;
        };
        compare();
        for (const html of later) {
          body.insertAdjacentHTML("beforeend", html);
          if (body.lastElementChild) aside.read(body.lastElementChild);
          compare();
        }
      },
    ),
  );
  // Else the pages are no test.
  expect(count).toBeGreaterThan(100);
});
