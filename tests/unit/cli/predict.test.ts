import { describe, expect, it } from "vitest";
import { predict } from "../../../src/cli/eval/read/predict";

/** What is predicted of a text: its quotes and statements, as written. */
function predicted(text: string) {
  const { quotes, statements } = predict([{ doc: "d", text }]);
  const written = ({ start, end }: { start: number; end: number }) => text.slice(start, end);
  return { quotes: quotes.map(written), statements: statements.map(written) };
}

describe("what eval predicts of a text", () => {
  it("has whole contents, though facts are of their clauses", () => {
    const text =
      "Ada Quill said on Friday that the bridge in Riverton was safe and that Boris Hale had painted it.";
    expect(predicted(text).statements).toEqual([
      "the bridge in Riverton was safe and that Boris Hale had painted it",
    ]);
  });

  it("leaves out contents of which no fact is made", () => {
    expect(predicted("The man said that we were late.").statements).toEqual([]);
  });

  it("leaves out quotations inside of others", () => {
    const text =
      "“She came to the door and she said, ‘Go home, all of you!’ and so we did,” Ada Quill said.";
    expect(predicted(text).quotes).toEqual([
      "She came to the door and she said, ‘Go home, all of you!’ and so we did",
    ]);
  });
});
