import { describe, expect, it } from "vitest";
import { findMentions, scan } from "../../../src/spot";
import { foundIn, gazetteerOf, keysOf, organisation, person, place } from "./samples";

const gazetteer = gazetteerOf(
  place("Kyiv", "Київ", "Kiev", "基輔", "เคียฟ", "كييف", "קייב", "Կիև", "키이우"),
  place("Bila Tserkva", "Біла Церква"),
  place("Tserkva"),
  place("Reading"),
  place("Lubyanka", "Лубʼянка", "Lub'yanka"),
  place("Straßdorf"),
  place("Ukraine"),
  place("Izyum"),
  place("US", "United States", "U.S."),
  place("UK"),
  place("თბილისი", "Tbilisi"),
  place("東京", "東京都"),
  place("さか"),
  organisation("NATO"),
  organisation("al-Orla"),
  organisation("Yahoo!"),
  person("Ada Quill", "Quill"),
  person("Vasyl Putnik", "Putnik"),
  person("Brien"),
);
const found = (text: string) => foundIn(gazetteer, text);

describe("findMentions", () => {
  it("finds names where they stand", () => {
    expect(findMentions(gazetteer, "From Kyiv to Izyum.")).toMatchObject([
      { start: 5, end: 9 },
      { start: 13, end: 18 },
    ]);
  });

  it.each(["", " ", "nothing of note", "Kyi", "\ud83c", "\u00ad"])(
    "finds nothing in %j",
    (text) => {
      expect(found(text)).toEqual([]);
    },
  );

  it("finds nothing with nothing to look for", () => {
    expect(foundIn(gazetteerOf(), "Kyiv 東京 \ud83c")).toEqual([]);
    expect(foundIn(gazetteerOf(place("X")), "X")).toEqual([]);
  });

  it("takes the leftmost, of these the longest, and none twice", () => {
    expect(found("Bila Tserkva")).toEqual(["Bila Tserkva"]);
    expect(found("Bila, Tserkva")).toEqual(["Tserkva"]);
    expect(found("Ada Quill, Quill and Ada")).toEqual(["Ada Quill", "Quill"]);
    expect(found("東京都と東京")).toEqual(["東京都", "東京"]);
    const overlapping = gazetteerOf(place("Nova Orlea"), place("Orlea Bay West"), place("Nova"));
    expect(foundIn(overlapping, "Nova Orlea Bay West, Nova Orleans")).toEqual([
      "Nova Orlea",
      "Nova",
    ]);
  });

  it.each([
    ["Ky\u00adiv", "Ky\u00adiv"],
    ["Ky\u{e0100}iv", "Ky\u{e0100}iv"],
    ["Bila \u{e0100} Tserkva", "Bila \u{e0100} Tserkva"],
    ["K\u200dy\u2060iv", "K\u200dy\u2060iv"],
    ["\u2068Kyiv\u2069", "Kyiv"],
    ["Bila\u00a0Tserkva", "Bila\u00a0Tserkva"],
    ["Bila \n\t Tserkva", "Bila \n\t Tserkva"],
    ["Bila\u00ad\u200b Tserkva", "Bila\u00ad\u200b Tserkva"],
    ["Bila \u200e Tserkva", "Bila \u200e Tserkva"],
    ["Bíla Tsérkva", "Bíla Tsérkva"],
    ["Bi\u0301la Tserkva\u0301", "Bi\u0301la Tserkva\u0301"],
    ["Strassdorf", "Strassdorf"],
    ["Ｋｙｉｖ", "Ｋｙｉｖ"],
    ["𝐊𝐲𝐢𝐯", "𝐊𝐲𝐢𝐯"],
    ["Lub’yanka", "Lub’yanka"],
    ["Лубʼянка", "Лубʼянка"],
    ["Луб'янка", "Луб'янка"],
    ["Луб’янка", "Луб’янка"],
    ["Киі\u0308в", "Киі\u0308в"],
    ["al‑Orla", "al‑Orla"],
    ["al–Orla", "al–Orla"],
    ["كِيِيف", "كِيِيف"],
    ["قال كييف،", "كييف"],
    ["קִייב", "קִייב"],
    ["Yahoo!", "Yahoo!"],
    ["Yahoo", undefined],
    [`K${"\u00ad".repeat(300)}yiv`, `K${"\u00ad".repeat(300)}yiv`],
    [`Ky${"\u0301".repeat(300)}iv`, `Ky${"\u0301".repeat(300)}iv`],
  ])("sees through how it is written: %j", (text, expected) => {
    expect(found(text)).toEqual(expected === undefined ? [] : [expected]);
  });

  it.each([
    ["O’Brien, O'Brien, OʼBrien", []],
    ["‘Brien’", ["Brien"]],
    ["l’Ukraine et d'Izyum", ["Ukraine", "Izyum"]],
    ["@Kyiv _Kyiv_ Kyiv2 2Kyiv Kyivan xKyiv", []],
    ["Kyiv’s, Kyiv's, Kyivʼs, KYIV’S", ["Kyiv", "Kyiv", "Kyiv", "KYIV"]],
    ["Putnik’ Putnik’x", ["Putnik"]],
    ["Kyiv-based, Moscow–Kyiv", ["Kyiv", "Kyiv"]],
    ["🇺🇦Kyiv🇺🇦 😀Kyiv👩‍🚀 1️⃣Kyiv", ["Kyiv", "Kyiv", "Kyiv"]],
    ["Kyiv¹ Kyiv②", ["Kyiv", "Kyiv"]],
    ["\ud83cKyiv\udfff", ["Kyiv"]],
    ["#Kyiv (Kyiv) “Kyiv” Kyiv… /Kyiv/", ["Kyiv", "Kyiv", "Kyiv", "Kyiv", "Kyiv"]],
    ["U.S., U.S.-led, U.S.’s, U.S.A", ["U.S.", "U.S.", "U.S."]],
  ])("minds what stands beside: %j", (text, expected) => expect(found(text)).toEqual(expected));

  it.each([
    ["在東京都的基輔市", ["東京都", "基輔"]],
    ["ไปเคียฟแล้ว", ["เคียฟ"]],
    ["ไปเคียฟ์แล้ว", []],
    ["Kyiv市とKyiv", ["Kyiv", "Kyiv"]],
    ["東\u{e0100}京", ["東\u{e0100}京"]],
    ["おおさかへ", ["さか"]],
    ["おおさか\u3099へ", []],
    ["おおさがへ", []],
    ["が\u3099Kyiv、か\u3099Kyiv、ｶﾞKyiv", ["Kyiv", "Kyiv", "Kyiv"]],
    ["키이우, 키이우는", ["키이우"]],
    ["키이우".normalize("NFD"), ["키이우".normalize("NFD")]],
  ])("in any script: %j", (text, expected) => expect(found(text)).toEqual(expected));
});

describe("case", () => {
  it.each([
    ["US, us, Us, uS", ["US"]],
    ["UK uk Uk", ["UK"]],
    ["U.S. u.s. U.s.", ["U.S."]],
    ["NATO Nato nato", ["NATO", "Nato"]],
    ["Reading, reading, READING", ["Reading", "READING"]],
    ["Bila Tserkva, bila Tserkva, Bila tserkva", ["Bila Tserkva", "Tserkva"]],
    ["PUTNIK, Putnik, putnik", ["PUTNIK", "Putnik"]],
    ["ADA QUILL, ada quill, aDa QuiLL", ["ADA QUILL", "ada quill", "aDa QuiLL"]],
    ["al-Orla, Al-Orla, AL-ORLA, al-orla", ["al-Orla", "Al-Orla", "AL-ORLA"]],
    ["თბილისი ᲗᲑᲘᲚᲘᲡᲘ", ["თბილისი", "ᲗᲑᲘᲚᲘᲡᲘ"]],
    ["STRASSDORF Straßdorf STRAẞDORF", ["STRASSDORF", "Straßdorf", "STRAẞDORF"]],
    ["КИЇВ київ", ["КИЇВ"]],
  ])("%j", (text, expected) => expect(found(text)).toEqual(expected));

  it("folds letters that only some alphabets know", () => {
    const turkish = gazetteerOf(place("İzmir"), place("Iğdır"), place("Αθήνας"));
    expect(foundIn(turkish, "İzmir IZMIR Izmir İZMİR izmir")).toHaveLength(4);
    expect(foundIn(turkish, "Iğdır IĞDIR Igdir İĞDİR")).toHaveLength(4);
    expect(foundIn(turkish, "Αθήνας ΑΘΗΝΑΣ Αθηνας")).toHaveLength(3);
  });
});

describe("many names", () => {
  const names = Array.from({ length: 3000 }, (_, index) => `Orl${index.toString(36)} Nova`);

  it("finds each among thousands", () => {
    const many = gazetteerOf(...names.map((name) => place(name)));
    for (const name of names) {
      const mentions = findMentions(many, `in ${name}.`);
      expect(keysOf(many, mentions[0])).toEqual([name]);
    }
  });

  it("finds the longest of many that begin alike", () => {
    const words = Array.from({ length: 60 }, (_, index) => `Orl${index}`);
    const chain = words.map((_, index) => words.slice(0, index + 1).join(" "));
    const many = gazetteerOf(...chain.map((name) => place(name)));
    expect(foundIn(many, `${chain[40]} and ${chain[7]}, ${words[1]}`)).toEqual([
      chain[40],
      chain[7],
    ]);
  });
});

describe("scan", () => {
  const spans = (text: string, from: number, until: number) => {
    const mentions: string[] = [];
    const next = scan(gazetteer, text, from, until, (start, end) => {
      mentions.push(text.slice(start, end));
    });
    return { mentions, next };
  };

  it("finds what begins within its bounds, and says where to go on", () => {
    const text = "Kyiv, Bila Tserkva, Izyum";
    expect(spans(text, 0, 8)).toEqual({ mentions: ["Kyiv", "Bila Tserkva"], next: 18 });
    expect(spans(text, 18, 19)).toEqual({ mentions: [], next: 19 });
    expect(spans(text, 19, 999)).toEqual({ mentions: ["Izyum"], next: 25 });
    expect(spans(text, 6, 6)).toEqual({ mentions: [], next: 6 });
  });

  it("does not begin inside a word", () => {
    expect(spans("xKyiv Kyiv", 1, 10).mentions).toEqual(["Kyiv"]);
    expect(spans(`${"x".repeat(500)}\u00adKyiv`, 501, 505).mentions).toEqual([]);
  });
});
