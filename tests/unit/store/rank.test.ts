import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Statement } from "../../../src/model";
import { byRank } from "../../../src/store/rank";
import { arbitraryPack } from "../support/arbitrary-packs";
import { aFact, aQuote } from "../support/packs";

const ranked = (...statements: Statement[]) =>
  statements.toSorted(byRank("quill")).map(({ id }) => id);

describe("byRank", () => {
  it("puts own quotes before quotes about, these before facts about, these before the rest", () => {
    const own = aQuote({ id: "own", speaker: "quill", about: [], paragraph: 9 });
    const about = aQuote({ id: "about", speaker: "guild", about: ["quill"], paragraph: 8 });
    const main = aFact({ id: "main", about: ["quill", "guild"], paragraph: 7 });
    const aside = aFact({ id: "aside", about: ["guild", "quill"], paragraph: 6 });
    const asserted = aFact({ id: "asserted", about: ["guild"], speaker: "quill", paragraph: 5 });
    expect(ranked(asserted, aside, main, about, own)).toEqual([
      "own",
      "about",
      "main",
      "asserted",
      "aside",
    ]);
  });

  it("goes by paragraph, then by the span's start", () => {
    const third = aQuote({ id: "third", paragraph: 3, span: { start: 5, end: 6 } });
    const later = aQuote({ id: "later", paragraph: 2, span: { start: 80, end: 90 } });
    const earlier = aQuote({ id: "earlier", paragraph: 2, span: { start: 9, end: 90 } });
    expect(ranked(third, later, earlier)).toEqual(["earlier", "later", "third"]);
  });

  it("puts a statement without paragraph or span behind those that have one", () => {
    const { paragraph: _paragraph, ...spanned } = aQuote({ id: "spanned" });
    const { span: _span, ...loose } = aQuote({ id: "loose", paragraph: 2 });
    expect(ranked(spanned, loose, aQuote())).toEqual(["q1", "loose", "spanned"]);
  });

  it("settles ties by report and id", () => {
    const of = (report: string, id: string) => aQuote({ report, id });
    expect(ranked(of("r2", "a"), of("r1", "c"), of("r1", "b"))).toEqual(["b", "c", "a"]);
  });

  it("orders every pack's statements in one way, however they came", () => {
    fc.assert(
      fc.property(arbitraryPack, ({ statements }) => {
        const order = statements.toSorted(byRank("e0"));
        expect(statements.toReversed().sort(byRank("e0"))).toEqual(order);
        for (const [index, it] of order.entries()) {
          for (const after of order.slice(index + 1))
            expect(byRank("e0")(it, after)).toBeLessThan(0);
        }
      }),
    );
  });
});
