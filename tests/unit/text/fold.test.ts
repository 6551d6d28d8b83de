import { describe, expect, it } from "vitest";
import { fold, foldWithOffsets } from "../../../src/text";

/** Where a folded word lies in its source. */
function sourceOf(text: string, word: string): string {
  const folded = foldWithOffsets(text);
  const start = folded.text.indexOf(word);
  expect(start).not.toBe(-1);
  const span = folded.source({ start, end: start + word.length });
  return text.slice(span.start, span.end);
}

describe("fold", () => {
  it.each([
    ["KYIV", "kyiv"],
    ["Łódź", "lodz"],
    ["Straße", "strasse"],
    ["STRAẞE", "strasse"],
    ["Ærø", "aero"],
    ["Œuvre", "oeuvre"],
    ["Đồng Hới", "dong hoi"],
    ["Þórður", "thordur"],
    ["Ħamrun", "hamrun"],
    ["İstanbul Iğdır", "istanbul igdir"],
    ["ISTANBUL", "istanbul"],
    ["Ǽ", "ae"],
    ["Ǿ", "o"],
    ["ﬁﬂ", "fifl"],
    ["ＫＹＩＶ", "kyiv"],
    ["𝐊𝐲𝐢𝐯", "kyiv"],
    ["ᲗᲑᲘᲚᲘᲡᲘ", "თბილისი"],
    ["Київ", "киів"],
    ["Зеленський", "зеленськии"],
    ["Ёлкино", "елкино"],
    ["Ἀθῆναι", "αθηναι"],
    ["ΟΔΥΣΣΕΥΣ", "οδυσσευσ"],
    ["Ὀδυσσεύς", "οδυσσευσ"],
    ["יְרוּשָׁלַיִם", "ירושלים"],
    ["كِيِيف", "كييف"],
  ])("folds %s", (text, folded) => expect(fold(text)).toBe(folded));

  it.each([
    ["O’Brien", "o'brien"],
    ["O‘Brien", "o'brien"],
    ["O`Brien", "o'brien"],
    ["O´Brien", "o'brien"],
    ["Лубʼянка", "луб'янка"],
    ["Rusʹ", "rus'"],
    ["“Azov”", '"azov"'],
    ["„Azov“ «Azov» ″", '"azov" "azov" "'],
    ["Moscow–Kyiv—Minsk", "moscow-kyiv-minsk"],
    ["Al‑Tanf", "al-tanf"],
    ["−5", "-5"],
  ])("takes typographic marks for plain ones: %s", (text, folded) => {
    expect(fold(text)).toBe(folded);
  });

  it.each([
    ["soft hyphen", "\u00ad"],
    ["zero width space", "\u200b"],
    ["zero width non-joiner", "\u200c"],
    ["zero width joiner", "\u200d"],
    ["left-to-right mark", "\u200e"],
    ["right-to-left override", "\u202e"],
    ["isolate", "\u2068"],
    ["word joiner", "\u2060"],
    ["byte order mark", "\ufeff"],
    ["variation selector", "\ufe0f"],
    ["ideographic variation selector", "\u{e0100}"],
    ["combining acute", "\u0301"],
    ["combining grapheme joiner", "\u034f"],
  ])("drops a %s", (_, mark) => {
    expect(fold(`Ky${mark}iv`)).toBe("kyiv");
    expect(fold(mark)).toBe("");
  });

  it.each(["\t", "\n", "\r\n", "\u00a0", "\u2009", "\u202f", "\u3000", "\u2028", "  \n  "])(
    "makes one space of white space (%j)",
    (space) => expect(fold(`New${space}York`)).toBe("new york"),
  );

  it("makes one space of white space with invisible characters in it", () => {
    expect(fold("New \u00ad\u200b\n York")).toBe("new york");
  });

  it("keeps what are letters' bodies: kana voicing, vowel signs of Indic and Thai", () => {
    expect(fold("が")).not.toBe(fold("か"));
    expect(fold("ぱ")).not.toBe(fold("ば"));
    expect(fold("दिल्ली")).toBe("दिल्ली");
    expect(fold("กรุงเทพ")).toBe("กรุงเทพ");
    expect(fold("ที่")).toBe("ที่");
  });

  it("agrees on half-width and full-width kana", () => {
    expect(fold("ｶﾞｰﾅ")).toBe(fold("ガーナ"));
  });

  it("agrees on Hangul in syllables and in letters", () => {
    expect(fold("서울")).toBe(fold("서울".normalize("NFD")));
    expect(fold("서울")).not.toBe(fold("서올"));
  });

  it("keeps numbers, symbols, emoji", () => {
    expect(fold("№ 5½ ② €9 🇺🇦 👩‍🚀")).toBe("№ 5½ ② €9 🇺🇦 👩🚀");
  });

  it("keeps lone surrogates", () => {
    for (const lone of ["\ud83c", "\uddfa", "a\ud83c", "\uddfaB", "\udc00\ud800"]) {
      expect(fold(lone)).toBe(lone.toLowerCase());
    }
  });

  it("folds nothing to nothing", () => expect(fold("")).toBe(""));
});

describe("foldWithOffsets", () => {
  it.each([
    ["the city of Ky\u00adiv.", "kyiv", "Ky\u00adiv"],
    ["Stra\u00dfe", "strasse", "Stra\u00dfe"],
    ["in New\u00a0 \nYork", "new york", "New\u00a0 \nYork"],
    ["Orl\u0065\u0301ans", "orleans", "Orl\u0065\u0301ans"],
    ["𝐊𝐲𝐢𝐯!", "kyiv", "𝐊𝐲𝐢𝐯"],
    ["\u200eKyiv\u200e", "kyiv", "Kyiv"],
    ["서울시", fold("서울"), "서울"],
  ])("leads back from %j", (text, word, source) => expect(sourceOf(text, word)).toBe(source));

  it("covers the whole letter where only a part of its folded form is asked for", () => {
    const folded = foldWithOffsets("aßb");
    expect(folded.text).toBe("assb");
    expect(folded.source({ start: 1, end: 2 })).toEqual({ start: 1, end: 2 });
    expect(folded.source({ start: 2, end: 4 })).toEqual({ start: 1, end: 3 });
  });

  it("leaves a mark behind the last letter out", () => {
    const folded = foldWithOffsets("cafe\u0301 Kyiv");
    expect(folded.source({ start: 0, end: 4 })).toEqual({ start: 0, end: 4 });
  });

  it("puts an empty span before the character it stands at", () => {
    const folded = foldWithOffsets("\u00adab");
    expect(folded.source({ start: 0, end: 0 })).toEqual({ start: 1, end: 1 });
    expect(folded.source({ start: 2, end: 2 })).toEqual({ start: 3, end: 3 });
  });

  it("keeps a span beyond the end within the text", () => {
    expect(foldWithOffsets("ab").source({ start: 1, end: 9 })).toEqual({ start: 1, end: 2 });
    expect(foldWithOffsets("").source({ start: 0, end: 0 })).toEqual({ start: 0, end: 0 });
  });
});
