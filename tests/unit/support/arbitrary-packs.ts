import fc from "fast-check";
import type { Entity, Pack, Report, Span, Statement } from "../../../src/model";

const WORDS = ["river", "Quill", "Квілл", "“is", "it”", "said", "Ōhara", "🛶", "e\u0301tude", "40"];

/** Any number; a list takes the item at its remainder, so that it picks from lists of any length. */
const pick = fc.nat(1000);

const day = fc.constantFrom("2031", "2031-05", "2032-02-29", "2031-05-03/2031-06", "2030/2031");
const line = fc.constantFrom("said", "in an update", "", "the keeper of boats", "Ōhara 🛶");
const tag = fc.constantFrom("en", "uk", "zh-Hant-TW", "x-old");

/** A place in a report, in words: report, paragraph, first word, further words. */
const place = fc.record({ report: pick, paragraph: pick, word: pick, more: fc.nat(5) });

const aReport = fc.record(
  {
    title: fc.constantFrom("Boats", "Човни", "The bridge, again"),
    language: tag,
    paragraphs: fc.array(fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 12 }), {
      minLength: 1,
      maxLength: 4,
    }),
    held: fc.boolean(),
    publisher: line,
    date: day,
    url: fc.constantFrom("https://bell.example/1", "http://bell.example/?a=b#c"),
    confidential: fc.boolean(),
  },
  { requiredKeys: ["title", "language", "paragraphs", "held"] },
);

const anEntity = fc.record(
  {
    kind: fc.constantFrom("person" as const, "place" as const, "organisation" as const),
    names: fc.uniqueArray(fc.constantFrom(...WORDS, "Ada Quill", "A. Quill"), {
      minLength: 1,
      maxLength: 4,
    }),
    mentions: fc.array(place, { maxLength: 3 }),
    role: line,
    coordinates: fc.record({ lat: fc.integer({ min: -90, max: 90 }), lon: fc.constant(-179.5) }),
    langs: fc.array(tag, { maxLength: 2 }),
  },
  { requiredKeys: ["kind", "names", "mentions"] },
);

/** JSON knows no negative zero. */
const finite = fc.double({ noNaN: true, noDefaultInfinity: true }).map((it) => it + 0);

const aStatement = fc.record(
  {
    quote: fc.boolean(),
    place,
    about: fc.array(pick, { maxLength: 3 }),
    speaker: fc.option(pick),
    located: fc.constantFrom("both", "span", "paragraph"),
    speakerPlace: place,
    cuePlace: place,
    figure: fc.oneof(fc.integer(), fc.tuple(fc.integer(), finite)),
    date: day,
    occasion: line,
  },
  { requiredKeys: ["quote", "place", "about", "speaker", "located"] },
);

type Drawn<T> = T extends fc.Arbitrary<infer U> ? U : never;
type Place = Drawn<typeof place>;

/** A report with the words from which its text is made. */
interface Written {
  report: Report;
  text: string;
  paragraphs: string[][];
}

/** Valid packs of up to three reports, with and without their texts. */
export const arbitraryPack: fc.Arbitrary<Pack> = fc
  .record({
    reports: fc.array(aReport, { minLength: 1, maxLength: 3 }),
    entities: fc.array(anEntity, { maxLength: 5 }),
    statements: fc.array(aStatement, { maxLength: 8 }),
  })
  .map(({ reports, entities, statements }) => {
    const written = reports.map(write);
    const made = entities.map((entity, index) => makeEntity(entity, index, written));
    return {
      format: "sidelight-pack",
      version: 1,
      reports: written.map(({ report }) => report),
      entities: made,
      statements: statements.map((it, index) => makeStatement(it, index, written, made)),
    };
  });

function write(drawn: Drawn<typeof aReport>, index: number): Written {
  const { paragraphs, held, ...rest } = drawn;
  const text = paragraphs.map((words) => words.join(" ")).join("\n\n");
  const standIn = { textLength: text.length, textSha256: "0f".repeat(32) };
  return {
    report: { id: `r${index}`, ...rest, ...(held ? { text } : standIn) },
    text,
    paragraphs,
  };
}

function makeEntity(drawn: Drawn<typeof anEntity>, index: number, written: Written[]): Entity {
  const { kind, names, mentions, langs, ...rest } = drawn;
  const [name = "", ...others] = names;
  return {
    id: `e${index}`,
    kind,
    name,
    ...rest,
    aliases: others.map((text) => ({ text, ...(langs ? { langs } : {}) })),
    mentions: mentions.map((it) => {
      const found = locate(it, written);
      return { report: found.report, span: found.span };
    }),
  };
}

function makeStatement(
  drawn: Drawn<typeof aStatement>,
  index: number,
  written: Written[],
  entities: Entity[],
): Statement {
  const home = locate(drawn.place, written);
  // Whatever else the statement points to stands in the same report.
  const near = (it: Place) => locate({ ...it, report: drawn.place.report }, written);
  const speaker = drawn.speakerPlace && near(drawn.speakerPlace);
  const cue = drawn.cuePlace && near(drawn.cuePlace);
  const ids = entities.map(({ id }) => id);
  const base = {
    id: `s${index}`,
    report: home.report,
    about: ids.length ? drawn.about.map((it) => at(ids, it)) : [],
    text: home.words,
    ...(drawn.located === "paragraph" ? {} : { span: home.span }),
    ...(drawn.located === "span" ? {} : { paragraph: home.paragraph }),
    speaker: drawn.speaker === null || !ids.length ? null : at(ids, drawn.speaker),
    ...(speaker ? { speakerText: speaker.words, speakerSpan: speaker.span } : {}),
    ...(cue ? { cue: cue.words, cueSpan: cue.span } : {}),
    ...(drawn.date ? { date: drawn.date } : {}),
    ...(drawn.figure === undefined
      ? {}
      : { figures: [{ span: home.span, value: drawn.figure, unit: "" }] }),
  };
  return drawn.quote
    ? { kind: "quote", ...base, ...(drawn.occasion ? { occasion: drawn.occasion } : {}) }
    : { kind: "fact", ...base, certainty: drawn.about.length > 1 ? "claim" : "fact" };
}

interface Located {
  report: string;
  /** Counted from 1. */
  paragraph: number;
  span: Span;
  words: string;
}

function locate(place: Place, written: Written[]): Located {
  const { report, text, paragraphs } = at(written, place.report);
  const index = place.paragraph % paragraphs.length;
  const words = at(paragraphs, index);
  const first = place.word % words.length;
  const before = paragraphs.slice(0, index).reduce((sum, it) => sum + it.join(" ").length + 2, 0);
  const start = before + words.slice(0, first).join(" ").length + (first ? 1 : 0);
  const end = start + words.slice(first, first + 1 + place.more).join(" ").length;
  return {
    report: report.id,
    paragraph: index + 1,
    span: { start, end },
    words: text.slice(start, end),
  };
}

function at<T>(list: readonly T[], index: number): T {
  const item = list[index % list.length];
  if (item === undefined) throw new Error("an empty list");
  return item;
}
