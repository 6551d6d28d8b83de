import { describe, expect, test } from "vitest";
import { parse, statementsIn, textOf } from "../../browser/statements";

const QUOTE = `
  <figure class="statement quote">
    <blockquote><p dir="auto">“We  waited”</p></blockquote>
    <figcaption>
      <p class="said"><strong>A. Clerk</strong> said, <time datetime="2020-01-02">2 January</time></p>
      <p class="source">Gazette, paragraph 3</p>
    </figcaption>
  </figure>`;

describe("statementsIn", () => {
  test("reads quotes without their marks", () => {
    expect(statementsIn(parse(QUOTE)).quotes).toEqual([
      {
        text: "We waited",
        speaker: "A. Clerk",
        said: "A. Clerk said, 2 January",
        date: "2020-01-02",
        source: "Gazette, paragraph 3",
      },
    ]);
  });

  test("reads facts and claims", () => {
    const fact = `<div class="statement fact claim"><p>It  rained.</p><p class="source">Gazette</p></div>`;
    expect(statementsIn(parse(fact + QUOTE)).facts).toEqual([
      { text: "It rained.", claim: true, speaker: null, said: null, date: null, source: "Gazette" },
    ]);
  });

  test("finds none in nothing", () => {
    expect(statementsIn(parse(""))).toEqual({ quotes: [], facts: [] });
    expect(textOf(parse("<p>x</p>"), "h2")).toBe("");
  });
});
