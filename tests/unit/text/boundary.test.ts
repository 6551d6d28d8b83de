import { describe, expect, it } from "vitest";
import { canBegin, canEnd, isInsideWord } from "../../../src/text";

/** The text with its first "[" and "]" taken out, and where they stood. */
function marked(text: string): { text: string; start: number; end: number } {
  const start = text.indexOf("[");
  return { text: text.replace("[", "").replace("]", ""), start, end: text.indexOf("]") - 1 };
}

function begins(sample: string): boolean {
  const { text, start } = marked(sample);
  return canBegin(text, start);
}

function ends(sample: string): boolean {
  const { text, end } = marked(sample);
  return canEnd(text, end);
}

describe("a name stands by itself", () => {
  it.each([
    "[Kyiv]",
    " [Kyiv] ",
    "([Kyiv])",
    "“[Kyiv]”",
    "‘[Kyiv]’",
    "'[Kyiv]'",
    "\t[Kyiv]\n",
    "…[Kyiv]…",
    "#[Kyiv]",
    "/[Kyiv]/",
    "\u00a0[Kyiv]\u3000",
    "\ufffc[Kyiv]\ufffc",
    "[Kyiv]-based",
    "Moscow-[Kyiv]",
    "Moscow–[Kyiv]—Minsk",
    "[Kyiv].",
    "[Kyiv]@example.org",
    "🇺🇦[Kyiv]🇺🇦",
    "😀[Kyiv]👩‍🚀",
    "1️⃣[Kyiv]:",
    "[Kyiv]¹",
    "[Kyiv]①",
    "€[Kyiv]½",
    "\ud83c[Kyiv]\udfff",
    "\u200b[Kyiv]\u200b",
    "\u200e[Kyiv]\u200f.",
    "“\u2068[Kyiv]\u2069”",
    "،[كييف]،",
    "·[ქართული]·",
    "«[Київ]»",
    "।[दिल्ली]।",
    "[서울]",
  ])("%j", (sample) => expect([begins(sample), ends(sample)]).toEqual([true, true]));

  it.each([
    "x[Kyiv]x",
    "5[Kyiv]5",
    "_[Kyiv]_",
    "é[Kyiv]é",
    "e\u0301[Kyiv]e\u0301",
    "я[Київ]я",
    "ي[كييف]ي",
    "ि[दिल्ली]ि",
    "한[서울]한",
    "ა[ქართული]ა",
    "𝐊[Kyiv]𝐊",
    "x\u00ad[Kyiv]\u00adx",
    "x\u200d[Kyiv]\u200dx",
    "x\u202e\u2066[Kyiv]\u2069\u202cx",
    `x${"\u00ad".repeat(500)}[Kyiv]${"\u00ad".repeat(500)}x`,
  ])("but not inside a word: %j", (sample) => {
    expect([begins(sample), ends(sample)]).toEqual([false, false]);
  });
});

describe("apostrophes", () => {
  it.each(["'", "’", "‘", "ʼ", "`", "´", "′", "＇"])("O%sBrien does not hold Brien", (mark) => {
    expect(begins(`O${mark}[Brien]`)).toBe(false);
    expect(begins(`O\u00ad${mark}\u00ad[Brien]`)).toBe(false);
  });

  it.each([
    "l’[Ukraine]",
    "L'[Ukraine]",
    "d'[Izyum]",
    "qu’[Izyum]",
    "dell’[Ucraina]",
    "nell'[Ucraina]",
    "jusqu’[Izyum]",
    "a l\u00ad’[Ukraine]",
    "d\u2019\u200b[Izyum]",
  ])("begins behind an elision: %j", (sample) => expect(begins(sample)).toBe(true));

  it.each(["xl’[Ukraine]", "Mc’[Ukraine]", "5l’[Ukraine]", "presquelorsqu’[Ukraine]"])(
    "which is a word of its own: %j",
    (sample) => expect(begins(sample)).toBe(false),
  );

  it.each(["rock '[Azov]", "(’[Azov]", "’[Azov]", "''[Azov]", "d ’[Izyum]"])(
    "or behind a mark that opens: %j",
    (sample) => expect(begins(sample)).toBe(true),
  );

  it.each([
    "[Kyiv]’s",
    "[Kyiv]'s",
    "[KYIV]’S",
    "[Kyiv]ʼs",
    "[Kyiv]’s, and",
    "[Kyiv]’s-",
    "[Kyiv]'\u00ads.",
    "[Kyiv]\u00ad's.",
    "[Sumy]’s\u00ad",
    "[residents]’ ",
    "[residents]'",
    "[residents]’,",
    "[Kyiv]''",
    "[Kyiv]’s 5",
  ])("ends before a possessive: %j", (sample) => expect(ends(sample)).toBe(true));

  it.each([
    "[Lub]’yanka",
    "[Lub]'yanka",
    "[Луб]ʼянка",
    "[Kyiv]’stan",
    "[Kyiv]’s5",
    "[Kyiv]’5",
    "[Kyiv]’s\u0301a",
    "[Kyiv]’s\u00ada",
    "[Kyiv]\u00ad’\u00adyanka",
  ])("but not before more of the word: %j", (sample) => expect(ends(sample)).toBe(false));
});

describe("handles", () => {
  it.each(["@[Kyiv]", "@\u200b[Kyiv]", "＠x @[Kyiv]"])("are no names: %j", (sample) => {
    expect(begins(sample)).toBe(false);
  });
});

describe("scripts without spaces", () => {
  it.each([
    "在[北京]的",
    "東京と[大阪]で",
    "とう[きょう]へ",
    "ﾄｳ[ｷｮｳ]ﾍ",
    "ที่[กรุงเทพ]และ",
    "在[Kyiv]市",
    "か\u3099[Kyiv]市",
    "ｶﾞ[Kyiv]ｶﾞ",
    "Kyiv[市]",
    "X[北京]X",
    "5[北京]5",
  ])("names stand inside running text: %j", (sample) => {
    expect([begins(sample), ends(sample)]).toEqual([true, true]);
  });

  it.each(["[さか]\u3099", "[ｻｶ]ﾞ", "[ที]่", "[กร]ุงเทพ", "[กร]\u00adุง"])(
    "but do not end amid a letter: %j",
    (sample) => expect(ends(sample)).toBe(false),
  );
});

describe("isInsideWord", () => {
  it.each<[string, number, boolean]>([
    ["Kyiv", 0, false],
    ["Kyiv", 2, true],
    ["Kyiv", 4, false],
    ["a b", 2, false],
    ["a\u00adb", 2, true],
    [`a${"\u00ad".repeat(500)}b`, 501, true],
    ["O'Brien", 2, false],
    ["北京市", 1, false],
    ["北a", 1, false],
    ["か\u3099a", 2, false],
    ["😀a", 2, false],
    ["𝐊a", 2, true],
  ])("%j at %d: %s", (text, at, expected) => expect(isInsideWord(text, at)).toBe(expected));
});
