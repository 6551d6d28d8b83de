import fc from "fast-check";

/** Characters that fold, part and join in their own ways, of many scripts. */
export const SPICE = [
  ..."aAbzZsSiIıİßẞæŁłøéÉñ",
  ..."їйёЇЯґʼ",
  ..."σςΣΐ",
  ..."אבש\u05c1\u05b0",
  ..."كيم\u064b\u0670",
  ..."दिल्ली",
  ..."京都かがｶﾞー゛\u3099",
  ..."กรุ่ำ",
  ..."서울\u1109\u1165",
  ..."აᲐ",
  ..."'’`‘\"“”«»-–—@_.,!#",
  ..." \n\t\u00a0\u3000",
  ..."\u00ad\u200b\u200c\u200d\u200e\u202e\u2060\ufeff\ufe0f\u034f",
  ..."\u0301\u0308\u0323\u0327\u0345\u20e3",
  ..."07½²Ⅳ",
  ..."🇺🇦👩😀𝐊\u{e0100}\u{20000}",
  "\ud83c",
  "\udfff",
];

/** Text of any characters, lone surrogates among them. */
export const anyText: fc.Arbitrary<string> = fc.oneof(
  fc.array(fc.constantFrom(...SPICE), { maxLength: 24 }).map((parts) => parts.join("")),
  fc.string({ unit: "binary", maxLength: 24 }),
  fc.string({ unit: "grapheme", maxLength: 24 }),
  fc
    .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 24 })
    .map((units) => String.fromCharCode(...units)),
);
