import type { Fact, Pack, Quote, Span } from "../../../src/model";

/** An invented report of three paragraphs. */
export const REPORT_TEXT = `RIVERTON, 3 May - Repairs on the Long Bridge will begin in June.

Mayor Ada Quill told reporters: “The bridge is older than all of us.”

The Harbour Guild said 40 boats had left since March.`;

/** Where the words first stand in the text. Throws if they do not. */
export function spanOf(words: string, text = REPORT_TEXT): Span {
  const start = text.indexOf(words);
  if (start < 0) throw new Error(`not in the text: ${words}`);
  return { start, end: start + words.length };
}

/** The quote of the report above, by its mayor about the bridge. */
export function aQuote(changes: Partial<Quote> = {}): Quote {
  return {
    kind: "quote",
    id: "q1",
    report: "r1",
    about: ["bridge"],
    text: "The bridge is older than all of us.",
    span: spanOf("The bridge is older than all of us."),
    paragraph: 2,
    speaker: "quill",
    speakerText: "Mayor Ada Quill",
    speakerSpan: spanOf("Mayor Ada Quill"),
    cue: "told",
    cueSpan: spanOf("told"),
    addressee: "reporters",
    date: "2031-05-03",
    ...changes,
  };
}

/** The fact of the report above, asserted by the guild. */
export function aFact(changes: Partial<Fact> = {}): Fact {
  return {
    kind: "fact",
    id: "f1",
    report: "r1",
    about: ["guild"],
    text: "Forty boats have left since March.",
    span: spanOf("40 boats had left since March"),
    paragraph: 3,
    speaker: "guild",
    speakerText: "The Harbour Guild",
    cue: "said",
    date: "2031-03/2031-05",
    figures: [{ span: spanOf("40 boats"), value: 40, unit: "boats" }],
    certainty: "claim",
    ...changes,
  };
}

/** A valid pack of the report above, new on every call. */
export function aPack(): Pack {
  return {
    format: "sidelight-pack",
    version: 1,
    reports: [
      {
        id: "r1",
        title: "Bridge repairs to begin",
        language: "en",
        publisher: "The Riverton Bell",
        date: "2031-05-03",
        url: "https://bell.example/bridge",
        text: REPORT_TEXT,
      },
    ],
    entities: [
      {
        id: "quill",
        kind: "person",
        name: "Ada Quill",
        role: "mayor",
        aliases: [{ text: "Quill" }, { text: "Ада Квілл", langs: ["uk"] }],
        mentions: [{ report: "r1", span: spanOf("Ada Quill") }],
      },
      {
        id: "bridge",
        kind: "place",
        name: "Long Bridge",
        coordinates: { lat: 51.5, lon: -0.12 },
        aliases: [],
        mentions: [
          { report: "r1", span: spanOf("Long Bridge") },
          { report: "r1", span: spanOf("The bridge"), nominal: true },
        ],
      },
      { id: "guild", kind: "organisation", name: "Harbour Guild", aliases: [], mentions: [] },
    ],
    statements: [aQuote(), aFact()],
  };
}

/** The pack above, its text not travelling: the length and an invented digest stand for it. */
export function aPackWithoutText(): Pack {
  const pack = aPack();
  for (const report of pack.reports) {
    delete report.text;
    Object.assign(report, { textLength: REPORT_TEXT.length, textSha256: "0a".repeat(32) });
  }
  return pack;
}
