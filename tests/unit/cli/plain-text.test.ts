import fc from "fast-check";
import { expect, it } from "vitest";
import { readPlainText } from "../../../src/cli/plain-text";
import { anyText } from "../text/arbitrary-text";

it("parts a text at blank lines, not at the ends of lines", () => {
  const { passages } = readPlainText("Bila\nTserkva\r\n \t\r\n\nKyiv\n");
  expect(passages.map(({ text }) => text)).toEqual(["Bila\nTserkva", "Kyiv"]);
});

it("changes no text, and places what it holds where it stands", () => {
  fc.assert(
    fc.property(
      fc.array(anyText).map((parts) => parts.join("\n")),
      (given) => {
        const { text, passages } = readPlainText(given);
        expect(text).toBe(given);
        for (const passage of passages) {
          const span = passage.place({ start: 0, end: passage.text.length });
          expect(span && text.slice(span.start, span.end)).toBe(passage.text);
        }
        expect(
          passages
            .map((it) => it.text)
            .join("")
            .replace(/\s/g, ""),
        ).toBe(given.replace(/\s/g, ""));
      },
    ),
  );
});
