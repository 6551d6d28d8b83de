import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Judging } from "../../../src/page/judging";
import type { PageMention } from "../../../src/page/mentions";
import { compileGazetteer, openGazetteer, RULES, Standing, settle } from "../../../src/spot";

/** Two reports, of which both name Orlea. */
const gazetteer = openGazetteer(
  compileGazetteer(
    ["a/ada", "a/orlea", "a/quill", "b/orlea", "b/lumen"].map((key) => ({
      key,
      kind: "place",
      names: [key.slice(2)],
      variants: [],
      painted: true,
    })),
    1,
  ),
);
const FORMS = gazetteer.data.forms.length;

const evidence = fc.record({
  weight: fc.integer({ min: -2, max: 3 }),
  rules: fc.integer({ min: 0, max: 2 ** Object.keys(RULES).length - 1 }),
  anchors: fc.boolean(),
  rival: fc.boolean(),
  proper: fc.boolean(),
});
const added = fc.record({ form: fc.nat(FORMS - 1), evidence });
const change = fc.oneof(
  fc.record({ come: fc.array(added, { minLength: 1, maxLength: 4 }) }),
  fc.record({ go: fc.nat() }),
  fc.record({ turn: fc.nat() }),
  fc.constant("settle" as const),
);

/** How certain mentions are, and why, worked out from nothing. */
function judgedAnew(all: readonly PageMention[]) {
  const standing = new Standing(gazetteer);
  for (const { form, evidence, shown } of all) {
    if (evidence && shown) standing.count(form, evidence);
  }
  return all.map(({ form, evidence }) => {
    const [entity = -1] = gazetteer.data.forms[form]?.entities ?? [];
    return evidence && settle(evidence, standing.of(entity, form));
  });
}

describe("judging while a page changes", () => {
  it("comes to what judging the page anew comes to, and tells what it changes", () => {
    fc.assert(
      fc.property(fc.array(change, { maxLength: 30 }), (changes) => {
        let all: PageMention[] = [];
        const judging = new Judging({ gazetteer }, { all: () => all.values() });
        const check = () => {
          const before = all.map(({ certainty }) => certainty);
          const told = judging.settle();
          expect(all.map(({ certainty, rules }) => ({ certainty, rules }))).toEqual(
            judgedAnew(all),
          );
          const changed = all.filter(({ certainty }, index) => certainty !== before[index]);
          expect(told).toEqual(new Set(changed.map(({ run }) => run.container)));
        };
        for (const next of changes) {
          if (next === "settle") check();
          else if ("come" in next) {
            const came = next.come.map(mentionOf);
            all = [...all, ...came];
            judging.note(came, []);
          } else if ("go" in next) {
            const gone = all[next.go % all.length];
            all = all.filter((mention) => mention !== gone);
            if (gone) judging.note([], [gone]);
          } else {
            const turned = all[next.turn % all.length];
            if (turned) turned.shown = !turned.shown;
            judging.noteSight();
          }
        }
        check();
      }),
      { numRuns: 2000 },
    );
  });
});

function mentionOf({ form, evidence }: Pick<PageMention, "form" | "evidence">): PageMention {
  // Nobody looks at the block, but each mention has its own.
  const container = {} as Element;
  return {
    run: { container, nodes: [], starts: [] },
    ...{ start: 0, end: 1, form, evidence, shown: true },
    ...{ counted: false, certainty: "unlikely", rules: 0 },
  };
}
