import { expect, test } from "vitest";
import { account } from "../../start/account";

test("tells what was seen and what was not", () => {
  const lines = account({
    seen: {
      browser: "firefox",
      marks: [
        { entity: "a", name: "Ada", text: "Ada", kind: "person" },
        { entity: "a", name: "Ada", text: "Ada’s", kind: "person" },
        { entity: "b", name: "Bath", text: "Bath", kind: "place" },
      ],
      card: null,
      popup: {
        entities: [
          { entity: "a", name: "Ada", kind: "person", role: "", count: 2, quotes: 1, facts: 3 },
        ],
      },
      screenshots: [],
    },
    missing: ["card not seen: none opened"],
  });
  expect(lines).toContain("Marked in firefox: 2 entities in 3 spellings");
  expect(lines).toContain("  person       Ada: Ada · Ada’s");
  expect(lines).toContain("Card: none");
  expect(lines).toContain("  person       Ada × 2: 1 quotes, 3 facts");
  expect(lines.at(-1)).toBe("card not seen: none opened");
});
