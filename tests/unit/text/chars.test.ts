import { describe, expect, it, vi } from "vitest";
import {
  ASK,
  CAPITAL,
  CASELESS,
  type CharClass,
  COMPLEX,
  classAt,
  classOfUnit,
  foldAt,
  foldUnit,
  kindAt,
  NUMERAL,
  OTHER,
  SKIP,
  SMALL,
  SPACE,
  SURROGATE,
  TRAIT_COUNT,
  traitsUpTo,
  UNSPACED,
  WORD,
  widthAt,
} from "../../../src/text";
import { foldCodePoint } from "../../../src/text/fold-table";

describe("classAt", () => {
  const samples: [string, CharClass, string[]][] = [
    ["a word's", WORD, [..."aÉßıЇγבكदि울Აꭰ05Ⅳ_𝐊𐍈"]],
    ["unspaced", UNSPACED, [..."京かカーｶｰﾞกุำລក္々\u3099\u309a\u{20000}"]],
    ["white space", SPACE, [..." \t\n\r\u00a0\u2003\u2028\u3000\u1680"]],
    ["invisible", SKIP, [..."\u00ad\u200b\u200d\u202e\ufeff\ufe0f\u0301\u05b0\u064b\u{e0100}"]],
    ["neither", OTHER, [..."'’ʼʹʻ\"“-–—@#.,。、·・½¹②№€🇺👩😀\u20e3\u0000\ufffc\ufffd\uffff"]],
  ];
  it.each(samples)("takes for %s what is", (_, kind, chars) => {
    for (const char of chars) expect([char, classAt(char, 0)]).toEqual([char, kind]);
  });

  it("takes ASCII for what its properties say", () => {
    for (let code = 1; code < 0x80; code++) {
      const char = String.fromCharCode(code);
      const kind = /\s/.test(char) ? SPACE : /[\p{L}\p{Nd}_]/u.test(char) ? WORD : OTHER;
      expect([char, classOfUnit(code)]).toEqual([char, kind]);
      expect([char, foldAt(char, 0)]).toEqual([char, foldCodePoint(char)]);
    }
  });

  it("takes a lone surrogate for neither letter nor space", () => {
    for (const lone of ["\ud83c", "\udfff", "\ud83ca"]) expect(classAt(lone, 0)).toBe(OTHER);
    expect(classAt("a\udfff", 1)).toBe(OTHER);
  });

  it("reads no more than there is", () => {
    expect(classAt("", 0)).toBe(OTHER);
    expect(classAt("ab", 2)).toBe(OTHER);
  });
});

describe("units and code points", () => {
  it("tell the same of every code unit", () => {
    for (let code = 0; code < 0x10000; code++) {
      const char = String.fromCharCode(code);
      const fold = foldCodePoint(char);
      if (foldAt(char, 0) !== fold) expect([code, foldAt(char, 0)]).toEqual([code, fold]);
      const unit = foldUnit(code);
      const isPlain = fold.length < 2 && unit !== COMPLEX;
      if (isPlain && unit !== (fold === "" ? 0 : fold.charCodeAt(0))) {
        expect([code, unit]).toEqual([code, fold]);
      }
      if (fold.length > 1) expect([code, unit]).toEqual([code, COMPLEX]);
      const isSurrogate = code >= 0xd800 && code <= 0xdfff;
      const kind = classOfUnit(code);
      const expected = isSurrogate ? SURROGATE : classAt(char, 0);
      if (kind !== expected) expect([code, kind]).toEqual([code, expected]);
    }
  });

  it("class a letter like what it folds to, so that words are parted alike before and after", () => {
    // Letters that hold punctuation, whole sentences, musical notes: no name is written with them.
    const odd = /^[Ŀŀŉﷺﷻ\u{1d15e}-\u{1d1c0}]$/u;
    for (let code = 0; code < 0x32000; code++) {
      const char = String.fromCodePoint(code);
      if (odd.test(char)) continue;
      const kind = classAt(char, 0);
      const fold = foldAt(char, 0);
      for (let at = 0; at < fold.length; at += widthAt(fold, at)) {
        const folded = classAt(fold, at);
        if (folded !== kind) expect([code.toString(16), folded]).toEqual([code, kind]);
      }
      if (kind === SKIP) expect(fold).toBe("");
      if (kind === SPACE) expect(fold).toBe(" ");
    }
  });
});

describe("widthAt", () => {
  it("is two for a surrogate pair and one for all else", () => {
    const text = "a🇺\ud83cb\udfff";
    expect([0, 1, 3, 4, 5, 6].map((at) => widthAt(text, at))).toEqual([1, 2, 1, 1, 1, 1]);
  });
});

describe("every code unit", () => {
  const units = Array.from({ length: 0x10000 }, (_, unit) => unit).filter(
    (unit) => unit < 0xd800 || unit > 0xdfff,
  );

  it("folds as the fold table has it, also where the table is not asked", () => {
    const wrong = units.filter((unit) => {
      const char = String.fromCharCode(unit);
      return unit !== 0 && foldAt(char, 0) !== foldCodePoint(char);
    });
    expect(wrong).toEqual([]);
  });

  it("is of the class that its properties in Unicode give it", () => {
    const unspaced =
      /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\u3099\u309a\u30fc\uff70\uff9e\uff9f]$/u;
    const classOf = (char: string): CharClass => {
      const fold = foldCodePoint(char);
      if (fold === "") return SKIP;
      if (fold === " ") return SPACE;
      if (unspaced.test(char)) return UNSPACED;
      return fold !== "'" && /^[\p{L}\p{Nd}\p{Nl}\p{Mn}\p{Mc}_]$/u.test(char) ? WORD : OTHER;
    };
    const wrong = units.filter((unit) => {
      const char = String.fromCharCode(unit);
      return classAt(char, 0) !== classOf(char);
    });
    // A page of ideographs or of Hangul is taken to be full of them: what is free there is read so.
    expect(wrong.filter((unit) => /^\P{Cn}$/u.test(String.fromCharCode(unit)))).toEqual([]);
  });

  it("is of the kind of letter that its properties give it", () => {
    const kindOf = (char: string) => {
      if (/^[\p{Uppercase}\p{Lt}]/u.test(char)) return CAPITAL;
      if (/^(?!\p{Script=Georgian})\p{Lowercase}/u.test(char)) return SMALL;
      return /^\p{L}/u.test(char) ? CASELESS : NUMERAL;
    };
    const wrong = units.filter((unit) => {
      const char = String.fromCharCode(unit);
      return classAt(char, 0) === WORD && kindAt(char, 0) !== kindOf(char);
    });
    expect(wrong).toEqual([]);
  });
});

describe("traits that come with a filter", () => {
  it("say of characters what is worked out without them", async () => {
    const known = traitsUpTo(TRAIT_COUNT).slice();
    vi.resetModules();
    const fresh: typeof import("../../../src/text") = await import("../../../src/text");
    fresh.adoptTraits(known);
    let letters = 0;
    for (let unit = 0; unit < TRAIT_COUNT; unit++) {
      if ((known[unit] as number) < ASK && known[unit] !== 0) letters++;
      const said = [fresh.foldUnit(unit), fresh.classOfUnit(unit)];
      expect([unit, ...said]).toEqual([unit, foldUnit(unit), classOfUnit(unit)]);
      expect(fresh.workOut(unit)).toBe(false);
    }
    expect(letters).toBeGreaterThan(3000);
  });
});
