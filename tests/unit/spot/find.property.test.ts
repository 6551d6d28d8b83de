import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  compileGazetteer,
  findMentions,
  type Gazetteer,
  type Mention,
  openGazetteer,
  scan,
} from "../../../src/spot";
import { canBegin, canEnd, fold } from "../../../src/text";
import { spotting } from "./arbitrary";
import { findNaively } from "./reference";

const open = (entities: Parameters<typeof compileGazetteer>[0]) =>
  openGazetteer(compileGazetteer(entities, 1));

/** Mentions as the reference has them. */
function described({ data }: Gazetteer, mentions: readonly Mention[]) {
  return mentions.map(({ start, end, form }) => {
    const { folded = "", entities = [] } = data.forms[form] ?? {};
    return { start, end, folded, entities: [...entities].sort((a, b) => a - b) };
  });
}

describe("findMentions", () => {
  it("finds what a search by definition finds", () => {
    let found = 0;
    fc.assert(
      fc.property(spotting, ({ entities, text }) => {
        const gazetteer = open(entities);
        const mentions = findMentions(gazetteer, text);
        found += mentions.length;
        expect(described(gazetteer, mentions)).toEqual(findNaively(gazetteer.data, text));
      }),
      { numRuns: 12_000 },
    );
    // Else the texts are no test.
    expect(found).toBeGreaterThan(12_000);
  });

  it("finds mentions apart, in order, each reading as its form does", () => {
    fc.assert(
      fc.property(spotting, ({ entities, text }) => {
        const gazetteer = open(entities);
        let last = 0;
        for (const { start, end, form } of findMentions(gazetteer, text)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          expect(fold(text.slice(start, end))).toBe(gazetteer.data.forms[form]?.folded);
          expect(canBegin(text, start) && canEnd(text, end)).toBe(true);
          last = end;
        }
      }),
      { numRuns: 2000 },
    );
  });

  it("finds a name by itself, however it is composed", () => {
    fc.assert(
      fc.property(spotting, ({ entities }) => {
        for (const entity of entities) {
          for (const name of entity.names) {
            const gazetteer = open([{ ...entity, names: [name] }]);
            const isUsable = gazetteer.data.forms.length > 0;
            for (const text of [name, name.normalize("NFD"), name.normalize("NFC")]) {
              const [mention] = findMentions(gazetteer, `(${text})`);
              expect([text, mention !== undefined]).toEqual([text, isUsable]);
            }
          }
        }
      }),
      { numRuns: 1000 },
    );
  });
});

describe("scan", () => {
  /** Steps so small that they end inside words, names, pairs and runs of invisible characters. */
  const steps = fc.array(fc.integer({ min: 0, max: 12 }), { minLength: 1, maxLength: 20 });

  it("finds the same in arbitrary slices as in one pass", () => {
    fc.assert(
      fc.property(spotting, steps, ({ entities, text }, steps) => {
        const gazetteer = open(entities);
        const mentions: Mention[] = [];
        let at = 0;
        for (let step = 0; at < text.length; step++) {
          const until = at + Math.max(step < 500 ? 0 : 1, steps[step % steps.length] ?? 0);
          const next = scan(gazetteer, text, at, until, (start, end, form) => {
            expect(start).toBeGreaterThanOrEqual(at);
            expect(start).toBeLessThan(until);
            mentions.push({ start, end, form });
          });
          expect(next).toBeGreaterThanOrEqual(Math.min(until, text.length));
          at = next;
        }
        expect(mentions).toEqual(findMentions(gazetteer, text));
      }),
      { numRuns: 6000 },
    );
  });
});
