import { describe, expect, it } from "vitest";
import { readPlainText } from "../../../src/cli/plain-text";
import { isWrapped } from "../../../src/cli/wrapped";

const LETTER = `The mayor of Riverton said on Monday that the repairs of the bridge
would begin in June, and that the Bank of
Orlea had lent what they cost.`;

describe("isWrapped", () => {
  it.each([
    ["prose broken by width", LETTER, true],
    ["the same with other line ends", LETTER.replaceAll("\n", "\r\n"), true],
    ["one line", "The mayor of Riverton said", false],
    ["headline, dateline and text", `BRIDGE TO BE MENDED\nRIVERTON, 3 May\n${LETTER}`, false],
    ["sentences on lines of their own", "The mayor said so.\nNobody else did.\nWe did not.", false],
    ["long lines", `${"The mayor said ".repeat(9)}\nand went.`, false],
    [
      "lines of no length alike",
      "The mayor of Riverton said that\nshe\nwould go to the bridge.",
      false,
    ],
    ["nothing", "", false],
  ])("%s", (_, text, expected) => expect(isWrapped(text)).toBe(expected));

  it("looks at very many lines", () => {
    expect(isWrapped("the mayor said\n".repeat(500_000))).toBe(true);
  });
});

it("tells judgement which ends of lines end paragraphs", () => {
  const paragraphs = (text: string) => readPlainText(text).passages.map((it) => it.paragraphs);
  expect(paragraphs(LETTER)).toEqual([LETTER]);
  expect(paragraphs("RIVERTON\r\nMay 3\n\nAll is well.\n")).toEqual([
    "RIVERTON\u2029\u2029May 3",
    "All is well.",
  ]);
});
