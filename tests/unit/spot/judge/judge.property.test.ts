import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compileGazetteer, findMentions, openGazetteer } from "../../../../src/spot";
import { judgeText, RULES, settle, weigh } from "../../../../src/spot/judge";
import { BITS } from "../../../../src/spot/judge/rules";
import { spotting } from "../arbitrary";
import { lexicon, report } from "./judged";

const CERTAINTIES = ["sure", "likely", "unlikely"];
const ALL_RULES = 2 ** Object.keys(RULES).length;

/** Words that judgement looks for, between mentions. */
const PARTS = [
  ..."Quill Orlov Ada Ukraine Moscow US Turkey May Washington Kyiv Paris Georgia".split(" "),
  ..."President Mr. of de in the The Post Bank Idaho Thea A. 5 and & der ist ? \ud83c 東京".split(
    " ",
  ),
  ...["\u00ad", "\u2029", "\n", "\n\n", ", ", ". ", "-", "’s", "U.S.", "😀", "\u0301"],
];
const sentence = fc
  .array(fc.tuple(fc.constantFrom(...PARTS), fc.constantFrom(" ", " ", "", "\u00a0")), {
    maxLength: 25,
  })
  .map((parts) => parts.flat().join(""));

describe("judgement of any text", () => {
  it("is total: each mention is found, has an entity of its form, and a certainty", () => {
    fc.assert(
      fc.property(spotting, ({ entities, text }) => {
        const gazetteer = openGazetteer(compileGazetteer(entities, 1));
        const judged = judgeText(gazetteer, text, lexicon);
        expect(judged.map(({ start, end, form }) => ({ start, end, form }))).toEqual(
          findMentions(gazetteer, text),
        );
        for (const { form, entity, certainty } of judged) {
          expect(CERTAINTIES).toContain(certainty);
          expect(gazetteer.data.forms[form]?.entities).toContain(entity);
        }
      }),
    );
  });

  it("does not throw on any text", () => {
    fc.assert(
      fc.property(sentence, fc.string({ unit: "binary" }), (words, noise) => {
        for (const text of [words, noise + words, `Quill ${noise} Quill`]) {
          for (const { reasons } of judgeText(report, text, lexicon)) {
            expect(reasons.length).toBeGreaterThan(0);
          }
        }
      }),
    );
  });

  it("gives the same weight again, within bounds", () => {
    fc.assert(
      fc.property(sentence, (text) => {
        const mentions = findMentions(report, text);
        mentions.forEach((_, index) => {
          const evidence = weigh(text, mentions, index, report, lexicon);
          expect(weigh(text, mentions, index, report, lexicon)).toEqual(evidence);
          expect(evidence.rules).toBeGreaterThan(0);
          expect(evidence.rules).toBeLessThan(ALL_RULES);
          expect(Number.isInteger(evidence.weight)).toBe(true);
        });
      }),
    );
  });

  it("is local: what is far away changes nothing", () => {
    const far =
      " there was nothing to be seen, nor to be heard, as it was the middle of the night ";
    const apart = far.repeat(13);
    fc.assert(
      fc.property(sentence, sentence, sentence, (before, text, after) => {
        const alone = apart + text + apart;
        const amid = before + alone + after;
        const few = findMentions(report, alone);
        const all = findMentions(report, amid);
        const first = all.findIndex(({ start }) => start >= before.length + apart.length);
        few.forEach((_, index) => {
          expect(weigh(amid, all, first + index, report, lexicon)).toEqual(
            weigh(alone, few, index, report, lexicon),
          );
        });
      }),
    );
  });

  it("never thinks less of a mention for being anchored, or in company", () => {
    fc.assert(
      fc.property(sentence, fc.boolean(), fc.boolean(), (text, rival, proper) => {
        const mentions = findMentions(report, text);
        mentions.forEach((_, index) => {
          const evidence = weigh(text, mentions, index, report, lexicon);
          const rank = (anchored: boolean, company: boolean) => {
            const facts =
              (anchored ? BITS.anchored : 0) |
              (company ? BITS.company : 0) |
              (rival ? BITS.rival : 0) |
              (proper ? BITS.proper : 0);
            return CERTAINTIES.indexOf(settle(evidence, facts).certainty);
          };
          expect(rank(true, false)).toBeLessThanOrEqual(rank(false, false));
          expect(rank(false, true)).toBeLessThanOrEqual(rank(false, false));
          expect(rank(true, true)).toBeLessThanOrEqual(rank(true, false));
        });
      }),
    );
  });

  it("answers for a mention that is not there", () => {
    expect(weigh("", [], 0, report, lexicon)).toMatchObject({ weight: 0, rules: 0 });
    expect(weigh("Quill", [{ start: 0, end: 5, form: 999 }], 0, report, lexicon).rules).toBe(0);
  });
});
