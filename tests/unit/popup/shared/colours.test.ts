import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { KINDS } from "../../../../src/model";

const sheet = (name: string) =>
  readFileSync(new URL(`../../../../popup/${name}`, import.meta.url), "utf8");
const colours = sheet("shared/colours.css");
const marks = sheet("marks.css");

const channels = (hex: string) => [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));

/** WCAG 2: relative luminance. */
function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = channels(hex).map((channel) => {
    const value = channel / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(a: string, b: string): number {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (light + 0.05) / (dark + 0.05);
}

/** A token's values in the light and in the dark theme. */
function token(name: string): [light: string, dark: string] {
  const value = new RegExp(`--${name}: (?:light-dark\\()?(#\\w{6})(?:, (#\\w{6}))?`).exec(colours);
  if (!value?.[1]) throw new Error(`no token ${name}`);
  return [value[1], value[2] ?? value[1]];
}

describe("marks", () => {
  it.each(KINDS)("underlines a %s in the colour of the tokens, tinted with the same", (kind) => {
    const [colour] = token(`mark-${kind}`);
    const rule = new RegExp(`highlight\\(sidelight-${kind}\\) \\{([^}]*)\\}`).exec(marks)?.[1];
    expect(rule).toContain(`underline 2px ${colour}`);
    expect(rule).toContain(`rgb(${channels(colour).join(" ")} / `);
  });

  it.each(KINDS)("underlines a %s that is only likely in the same colour, dotted", (kind) => {
    const [colour] = token(`mark-${kind}`);
    const rule = new RegExp(`highlight\\(sidelight-${kind}-likely\\) \\{([^}]*)\\}`).exec(
      marks,
    )?.[1];
    expect(rule?.trim()).toBe(`text-decoration: underline 2px dotted ${colour};`);
  });

  it.each(KINDS)("tints a %s in a long text node with the same colour, without a line", (kind) => {
    const [colour] = token(`mark-${kind}`);
    for (const name of [`${kind}-long`, `${kind}-likely-long`]) {
      const rule = new RegExp(`highlight\\(sidelight-${name}\\) \\{([^}]*)\\}`).exec(marks)?.[1];
      const tint = `^background-color: rgb\\(${channels(colour).join(" ")} / 0\\.\\d+\\);$`;
      expect(rule?.trim()).toMatch(new RegExp(tint));
    }
  });

  it.each(KINDS)("shows a %s on white and on near-black", (kind) => {
    const [colour] = token(`mark-${kind}`);
    expect(contrast(colour, "#ffffff")).toBeGreaterThanOrEqual(3);
    expect(contrast(colour, "#111111")).toBeGreaterThanOrEqual(3);
  });

  it("holds no custom property, and paints on screens only", () => {
    expect(marks).not.toContain("var(");
    expect(marks.replace(/@media screen[\s\S]*?\n\}/g, "")).not.toMatch(/::highlight\(.*\) \{/);
  });
});

describe("themes", () => {
  it.each(["ink", "soft", "accent", ...KINDS])("%s is legible as text on each surface", (name) => {
    for (const surface of ["surface", "raised"]) {
      for (const theme of [0, 1] as const) {
        expect(contrast(token(name)[theme], token(surface)[theme])).toBeGreaterThanOrEqual(4.5);
      }
    }
  });

  it("draws controls and marks of statements at 3:1, and a button's words at 4.5:1", () => {
    for (const theme of [0, 1] as const) {
      expect(contrast(token("control")[theme], token("surface")[theme])).toBeGreaterThanOrEqual(3);
      expect(contrast(token("on-accent")[theme], token("accent")[theme])).toBeGreaterThan(4.5);
    }
  });
});
