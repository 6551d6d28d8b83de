import { describe, expect, it } from "vitest";
import { decodePack, LIMITS, PackError } from "../../../src/exchange";
import { type Pack, SidelightError } from "../../../src/model";
import { aFact, aPack, aPackWithoutText, aQuote, REPORT_TEXT, spanOf } from "../support/packs";
import { thrownBy } from "../support/thrown";

describe("decodePack", () => {
  it("reads a pack from text and from a value", () => {
    expect(decodePack(JSON.stringify(aPack()))).toEqual(aPack());
    expect(decodePack(`\uFEFF${JSON.stringify(aPack(), null, 2)}`)).toEqual(aPack());
    expect(decodePack(aPack())).toEqual(aPack());
  });

  it("reads a pack whose texts do not travel", () => {
    expect(decodePack(aPackWithoutText())).toEqual(aPackWithoutText());
  });

  it("reads a pack of nothing", () => {
    const empty = { ...aPack(), reports: [], entities: [], statements: [] };
    expect(decodePack(empty)).toEqual(empty);
  });

  it("drops members it does not know, and leaves the value as it was", () => {
    const value = aPack();
    const known = structuredClone(value);
    Object.assign(value, { comment: "hello" });
    for (const part of [...value.reports, ...value.entities, ...value.statements]) {
      Object.assign(part, { rating: { stars: 5 } });
    }
    const given = structuredClone(value);
    expect(decodePack(value)).toEqual(known);
    expect(value).toEqual(given);
  });

  it("is not led astray by a member named __proto__", () => {
    const text = JSON.stringify(aPack()).replace('"title"', '"__proto__":{"text":"x"},"title"');
    expect(decodePack(text)).toEqual(aPack());
    expect(({} as { text?: string }).text).toBeUndefined();
  });

  it("refuses with an error of its own kind that begins with the place", () => {
    const pack = aPack();
    pack.entities[0]?.aliases.push({ text: " " });
    const error = thrownBy(() => decodePack(pack));
    expect(error).toBeInstanceOf(PackError);
    expect(error).toBeInstanceOf(SidelightError);
    expect(error).toMatchObject({
      name: "SidelightError",
      code: "bad-pack",
      pointer: "/entities/0/aliases/2/text",
      message: "/entities/0/aliases/2/text: must not be empty",
    });
  });

  it("names the first of several faults, in the format's order", () => {
    const pack = { ...aPack(), statements: 1, reports: 1, entities: 1 };
    expect(thrownBy(() => decodePack(pack))).toMatchObject({ pointer: "/reports" });
  });

  it("says what it does not read", () => {
    expect(refusal({ version: 2, reports: "of another shape" })).toMatch(
      /^\/version: must be 1; a later version needs a newer Sidelight$/,
    );
    expect(refusal({ format: "sidelight-backup" })).toMatch(/^\/format: .*is this file a pack\?$/);
    expect(thrownBy(() => decodePack(null))).toMatchObject({
      pointer: "",
      message: "pack must be an object",
    });
    expect(thrownBy(() => decodePack([]))).toMatchObject({ pointer: "/format" });
  });

  it("passes on what is wrong with the JSON", () => {
    expect(thrownBy(() => decodePack("{"))).toMatchObject({ code: "bad-json" });
  });
});

/** The message with which the pack above is refused after the changes. */
function refusal(changes: object): string {
  return (thrownBy(() => decodePack({ ...aPack(), ...changes })) as Error).message;
}

type Fault = [string, (pack: Pack) => unknown, string];

/** Puts members into the item, past the types: what is tested is what should not be there. */
const set = (target: unknown, members: object) => Object.assign(target as object, members);

const reports: Fault[] = [
  ["no title", ({ reports: [r] }) => set(r, { title: "" }), "/reports/0/title: must not be empty"],
  ["bad id", ({ reports: [r] }) => set(r, { id: "a b" }), "/reports/0/id: must be 1 to 128"],
  ["no id", ({ reports: [r] }) => set(r, { id: "" }), "/reports/0/id: must be 1 to 128"],
  ["long id", ({ reports: [r] }) => set(r, { id: "x".repeat(129) }), "/reports/0/id: must be"],
  ["null", ({ reports: [r] }) => set(r, { url: null }), "/reports/0/url: must be a string; leave"],
  ["script", ({ reports: [r] }) => set(r, { url: "javascript:x()" }), "/reports/0/url: must begin"],
  ["tag", ({ reports: [r] }) => set(r, { language: "English!" }), "/reports/0/language: must be a"],
  ["no tag", ({ reports: [r] }) => set(r, { language: "" }), "/reports/0/language: must be a BCP"],
  ["day", ({ reports: [r] }) => set(r, { date: "2031-02-29" }), "/reports/0/date: must be a year"],
  ["flag", ({ reports: [r] }) => set(r, { confidential: 1 }), "/reports/0/confidential: must be t"],
  ["length", ({ reports: [r] }) => set(r, { textLength: 7 }), "/reports/0/textLength: must be 190"],
  ["sha", ({ reports: [r] }) => set(r, { textSha256: "0a" }), "/reports/0/textSha256: must be a"],
  ["no report", (pack) => set(pack, { reports: [null] }), "/reports/0: must be an object"],
];

const withoutText: Fault[] = [
  [
    "all",
    ({ reports: [r] }) => [delete r?.textLength, delete r?.textSha256],
    "/reports/0/text: is",
  ],
  ["length", ({ reports: [r] }) => delete r?.textLength, "/reports/0/textLength: is missing; give"],
  ["digest", ({ reports: [r] }) => delete r?.textSha256, "/reports/0/textSha256: is missing; give"],
  ["part", ({ reports: [r] }) => set(r, { textLength: 1.5 }), "/reports/0/textLength: must be a w"],
  [
    "span outside",
    ({ reports: [r] }) => set(r, { textLength: 20 }),
    "/entities/0/mentions/0/span/end: must not exceed 20",
  ],
  [
    "quote of another length",
    ({ statements: [s] }) => set(s, { text: "The bridge" }),
    "/statements/0/text: must be 35 characters long",
  ],
];

const entities: Fault[] = [
  [
    "kind",
    ({ entities: [e] }) => set(e, { kind: "ship" }),
    '/entities/0/kind: must be "person" or',
  ],
  ["name", ({ entities: [e] }) => set(e, { name: "" }), "/entities/0/name: must not be empty"],
  [
    "no list",
    ({ entities: [e] }) => set(e, { aliases: {} }),
    "/entities/0/aliases: must be an arr",
  ],
  ["none", ({ entities: [e] }) => set(e, { mentions: undefined }), "/entities/0/mentions: is miss"],
  [
    "name repeated",
    ({ entities: [e] }) => set(e?.aliases[1], { text: "Ada Quill" }),
    "/entities/0/aliases/1/text: must not repeat the name",
  ],
  [
    "alias repeated",
    ({ entities: [e] }) => set(e?.aliases[1], { text: "Quill" }),
    "/entities/0/aliases/1/text: must not repeat an alias",
  ],
  [
    "alias's language",
    ({ entities: [e] }) => set(e?.aliases[1], { langs: ["uk", "x"] }),
    "/entities/0/aliases/1/langs/1: must be a BCP 47",
  ],
  [
    "latitude",
    ({ entities: [, e] }) => set(e, { coordinates: { lat: 90.1, lon: 0 } }),
    "/entities/1/coordinates/lat: must lie between -90 and 90",
  ],
  [
    "longitude",
    ({ entities: [, e] }) => set(e, { coordinates: { lat: 0, lon: -181 } }),
    "/entities/1/coordinates/lon: must lie between -180 and 180",
  ],
  [
    "half a place",
    ({ entities: [, e] }) => set(e, { coordinates: { lat: 0 } }),
    "/entities/1/coordinates/lon: is missing",
  ],
  [
    "unknown report",
    ({ entities: [e] }) => set(e?.mentions[0], { report: "r2" }),
    "/entities/0/mentions/0/report: must be the id of a report",
  ],
  [
    "nominal: false",
    ({ entities: [e] }) => set(e?.mentions[0], { nominal: false }),
    "/entities/0/mentions/0/nominal: must be true",
  ],
  [
    "empty span",
    ({ entities: [e] }) => set(e?.mentions[0], { span: { start: 4, end: 4 } }),
    "/entities/0/mentions/0/span: must end after its start",
  ],
  [
    "negative span",
    ({ entities: [e] }) => set(e?.mentions[0], { span: { start: -1, end: 4 } }),
    "/entities/0/mentions/0/span/start: must be a whole number",
  ],
  [
    "span outside",
    ({ entities: [e] }) => set(e?.mentions[0], { span: { start: 0, end: 191 } }),
    "/entities/0/mentions/0/span/end: must not exceed 190",
  ],
];

const statements: Fault[] = [
  [
    "kind",
    ({ statements: [s] }) => set(s, { kind: "rumour" }),
    '/statements/0/kind: must be "quot',
  ],
  [
    "report",
    ({ statements: [s] }) => set(s, { report: "quill" }),
    "/statements/0/report: must be t",
  ],
  [
    "about",
    ({ statements: [s] }) => set(s, { about: ["guild", "r1"] }),
    "/statements/0/about/1: mu",
  ],
  [
    "speaker",
    ({ statements: [s] }) => set(s, { speaker: "q1" }),
    "/statements/0/speaker: must be t",
  ],
  [
    "unsaid",
    ({ statements: [s] }) => set(s, { speaker: undefined }),
    "/statements/0/speaker: is mi",
  ],
  [
    "text",
    ({ statements: [, s] }) => set(s, { text: "" }),
    "/statements/1/text: must not be empty",
  ],
  [
    "certainty",
    ({ statements: [, s] }) => set(s, { certainty: "maybe" }),
    "/statements/1/certainty",
  ],
  [
    "nowhere",
    ({ statements: [s] }) => [delete s?.span, delete s?.paragraph],
    "/statements/0/span: ",
  ],
  [
    "zeroth",
    ({ statements: [s] }) => set(s, { paragraph: 0 }),
    "/statements/0/paragraph: must be a",
  ],
  [
    "beyond",
    ({ statements: [s] }) => set(s, { paragraph: 4 }),
    "/statements/0/paragraph: must not e",
  ],
  [
    "other",
    ({ statements: [s] }) => set(s, { paragraph: 3 }),
    "/statements/0/paragraph: must hold ",
  ],
  [
    "cue",
    ({ statements: [s] }) => set(s, { cue: "said" }),
    "/statements/0/cue: must be what stands",
  ],
  [
    "words altered",
    ({ statements: [s] }) => set(s, { text: "The bridge is older than some of us." }),
    '/statements/0/text: must be what stands at its span: "The bridge is older than all of us."',
  ],
  [
    "words and more",
    ({ statements: [s] }) => set(s, { text: "The bridge is older than all of us.”" }),
    "/statements/0/text: must be what stands at its span",
  ],
  [
    "another speaker",
    ({ statements: [s] }) => set(s, { speakerText: "Mayor Ada Quilt" }),
    '/statements/0/speakerText: must be what stands at its span: "Mayor Ada Quill"',
  ],
  [
    "speaker outside",
    ({ statements: [s] }) => set(s, { speakerSpan: { start: 188, end: 203 } }),
    "/statements/0/speakerSpan/end: must not exceed 190",
  ],
  [
    "cue outside",
    ({ statements: [s] }) => set(s, { cueSpan: { start: 188, end: 192 } }),
    "/statements/0/cueSpan/end: must not exceed 190",
  ],
  [
    "figure outside",
    ({ statements: [, s] }) => set(s?.figures?.[0], { span: { start: 188, end: 192 } }),
    "/statements/1/figures/0/span/end: must not exceed 190",
  ],
  [
    "figure of text",
    ({ statements: [, s] }) => set(s?.figures?.[0], { value: "40" }),
    "/statements/1/figures/0/value: must be a finite number or",
  ],
  [
    "figure of three",
    ({ statements: [, s] }) => set(s?.figures?.[0], { value: [1, 2, 3] }),
    "/statements/1/figures/0/value: must be a finite number or",
  ],
  [
    "endless figure",
    ({ statements: [, s] }) => set(s?.figures?.[0], { value: Infinity }),
    "/statements/1/figures/0/value: must be a finite number",
  ],
];

describe.each([
  ["a report", aPack, reports],
  ["a report without text", aPackWithoutText, withoutText],
  ["an entity", aPack, entities],
  ["a statement", aPack, statements],
] as const)("of %s, decodePack refuses", (_, make, faults) => {
  it.each(faults)("%s", (_, spoil, message) => {
    const pack = make();
    spoil(pack);
    const error = thrownBy(() => decodePack(pack)) as PackError;
    expect(error.message.slice(0, message.length)).toBe(message);
    expect(error.message.startsWith(`${error.pointer}: `)).toBe(true);
    expect(error.code).toBe("bad-pack");
  });
});

describe("decodePack takes", () => {
  const taken: [string, Partial<Pack>][] = [
    ["a quote by nobody known", { statements: [aQuote({ speaker: null })] }],
    ["a speaker without a place", { statements: [aFact({ speakerText: "They" })] }],
    ["a fact about nobody", { statements: [aFact({ about: [] })] }],
    ["a fact in its author's words", { statements: [aFact({ text: "Boats leave." })] }],
    ["a range of figures", { statements: [aFact({ figures: [figure([30, 20])] })] }],
    ["a figure without a unit", { statements: [aFact({ figures: [figure(40)] })] }],
  ];
  it.each(taken)("%s", (_, changes) => {
    expect(decodePack({ ...aPack(), ...changes })).toMatchObject(changes);
  });

  it("a statement with its span or its paragraph alone", () => {
    const { paragraph: _paragraph, ...withSpan } = aQuote();
    const { span: _span, ...withParagraph } = aQuote({ id: "q2" });
    const pack = { ...aPack(), statements: [withSpan, withParagraph] };
    expect(decodePack(pack)).toEqual(pack);
  });

  it("the length and digest of a text that travels too", () => {
    const pack = aPack();
    set(pack.reports[0], { textLength: REPORT_TEXT.length, textSha256: "AF".repeat(32) });
    expect(decodePack(pack)).toEqual(pack);
  });
});

function figure(value: number | [number, number]) {
  return { span: spanOf("40"), value, unit: "" };
}

describe("ids", () => {
  it.each<[string, (pack: Pack) => unknown, string]>([
    [
      "two reports",
      (p) => p.reports.push(...aPack().reports),
      "/reports/1/id: must be unique; /repo",
    ],
    [
      "two entities",
      ({ entities: [, e] }) => set(e, { id: "quill" }),
      "/entities/1/id: must be uni",
    ],
    [
      "two statements",
      ({ statements: [, s] }) => set(s, { id: "q1" }),
      "/statements/1/id: must be ",
    ],
    [
      "a report and an entity",
      ({ entities: [e] }) => set(e, { id: "r1" }),
      "/entities/0/id: must be",
    ],
    [
      "an entity and a statement",
      ({ statements: [s] }) => set(s, { id: "guild" }),
      "/statements/0/i",
    ],
  ])("shared by %s are refused", (_, spoil, message) => {
    const pack = aPack();
    spoil(pack);
    expect((thrownBy(() => decodePack(pack)) as Error).message).toContain(message);
  });

  it("may be of 128 characters of their kinds", () => {
    const pack = { ...aPack(), statements: [aFact({ id: `${"a".repeat(123)}.:-_9` })] };
    expect(decodePack(pack)).toEqual(pack);
  });

  it("may be the names of an object's own members", () => {
    const pack = {
      ...aPack(),
      statements: [aFact({ id: "constructor" }), aQuote({ id: "__proto__" })],
    };
    expect(decodePack(JSON.stringify(pack)).statements.map(({ id }) => id)).toEqual([
      "constructor",
      "__proto__",
    ]);
    const unknown = { ...aPack(), statements: [aFact({ about: ["constructor"] })] };
    expect(thrownBy(() => decodePack(unknown))).toMatchObject({ pointer: "/statements/0/about/0" });
  });
});

describe("decodePack's bounds", () => {
  it.each<[string, (pack: Pack) => unknown, string]>([
    ["reports", (p) => set(p, { reports: Array(LIMITS.reports + 1) }), "/reports"],
    ["entities", (p) => set(p, { entities: Array(LIMITS.entities + 1) }), "/entities"],
    ["statements", (p) => set(p, { statements: Array(LIMITS.statements + 1) }), "/statements"],
    ["aliases", ({ entities: [e] }) => set(e, { aliases: Array(1001) }), "/entities/0/aliases"],
    ["about", ({ statements: [s] }) => set(s, { about: Array(101) }), "/statements/0/about"],
    ["figures", ({ statements: [s] }) => set(s, { figures: Array(101) }), "/statements/0/figures"],
    ["a name", ({ entities: [e] }) => set(e, { name: "x".repeat(1001) }), "/entities/0/name"],
    ["a line", ({ reports: [r] }) => set(r, { title: "x".repeat(10_001) }), "/reports/0/title"],
    ["a text", ({ reports: [r] }) => set(r, { text: "x".repeat(16e6 + 1) }), "/reports/0/text"],
    ["depth", (p) => set(p, { note: JSON.parse("[".repeat(99) + "]".repeat(99)) }), "/note/0/0/0"],
  ])("hold for %s", (_, spoil, pointer) => {
    const pack = aPack();
    spoil(pack);
    const error = thrownBy(() => decodePack(pack)) as PackError;
    expect(error.code).toBe("too-large");
    expect(error.pointer.startsWith(pointer)).toBe(true);
  });

  it("refuse a text too deep to be parsed by recursion", () => {
    const text = `{"format":${"[".repeat(500_000)}${"]".repeat(500_000)}}`;
    expect(thrownBy(() => decodePack(text))).toMatchObject({ code: "too-large" });
  });

  it("leave a pack of 10,000 reports readable in seconds", () => {
    const text = JSON.stringify(aLargePack(10_000));
    const started = performance.now();
    const pack = decodePack(text);
    expect(performance.now() - started).toBeLessThan(10_000);
    expect(pack.statements).toHaveLength(20_000);
  });

  it("leave a long report with many statements readable in seconds", () => {
    const pack = aPack();
    const text = "She said no.\n\n".repeat(50_000);
    set(pack, { reports: [{ id: "r1", title: "No", language: "en", text }], entities: [] });
    pack.statements = Array.from({ length: 50_000 }, (_, index) => {
      const span = { start: index * 14 + 9, end: index * 14 + 11 };
      const { speakerSpan: _speaker, cueSpan: _cue, ...quote } = aQuote({ id: `s${index}` });
      return { ...quote, text: "no", span, paragraph: index + 1, about: [], speaker: null };
    });
    const started = performance.now();
    decodePack(pack);
    expect(performance.now() - started).toBeLessThan(10_000);
  });
});

/** The invented report so many times over, each with its own entities and statements. */
function aLargePack(reports: number): Pack {
  const copies = Array.from({ length: reports }, (_, index) => {
    const rename = <T extends { id: string }>(part: T): T => ({
      ...part,
      id: `${part.id}.${index}`,
    });
    const {
      reports: [report],
      entities,
      statements,
    } = aPack();
    const home = report ? [rename(report)] : [];
    const mentions = entities.flatMap((it) => it.mentions);
    for (const it of [...mentions, ...statements]) it.report = `r1.${index}`;
    for (const it of statements) {
      it.about = it.about.map((id) => `${id}.${index}`);
      it.speaker = `${it.speaker}.${index}`;
    }
    return { reports: home, entities: entities.map(rename), statements: statements.map(rename) };
  });
  return {
    ...aPack(),
    reports: copies.flatMap((it) => it.reports),
    entities: copies.flatMap((it) => it.entities),
    statements: copies.flatMap((it) => it.statements),
  };
}
