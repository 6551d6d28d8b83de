/** A replacement in a word on its way into Russian letters. */
export type Rule = readonly [RegExp, string];

/** Reads rules, one a line: what is replaced, as a regular expression, an arrow, and what by. */
export function rules(text: string): Rule[] {
  return text
    .trim()
    .split("\n")
    .map((line) => {
      const [from = "", to = ""] = line.trim().split(/ → ?/u);
      return [new RegExp(from, "gu"), to] as const;
    });
}
