import type { Span } from "./span";

/** Unique in its pack, `/^[\w.:-]{1,128}$/`. */
export type Id = string;

/** `2022`, `2022-03`, `2022-03-11`, or a range of two such days, `A/B`. */
export type Day = string;

export const KINDS = ["person", "place", "organisation"] as const;
export type Kind = (typeof KINDS)[number];

/** The file in which reports travel. */
export interface Pack {
  format: "sidelight-pack";
  version: 1;
  reports: Report[];
  entities: Entity[];
  statements: Statement[];
}

export interface Report {
  id: Id;
  title: string;
  /** BCP 47. */
  language: string;
  publisher?: string;
  date?: Day;
  url?: string;
  byline?: string;
  text?: string;
  /** UTF-16 code units of a text that does not travel. */
  textLength?: number;
  /** Hex digest of that text's UTF-8 bytes. */
  textSha256?: string;
  /** Never painted on a page. */
  confidential?: boolean;
}

export interface Entity {
  id: Id;
  kind: Kind;
  name: string;
  /** Role or description, as the report gives it. */
  role?: string;
  /** WGS 84 degrees. */
  coordinates?: { lat: number; lon: number };
  /** Other proper names; `name` itself is not repeated. */
  aliases: Alias[];
  /** Where the reports' texts name it. */
  mentions: ReportMention[];
}

/** A surface form that names an entity. */
export interface Alias {
  text: string;
  /** BCP 47. */
  langs?: string[];
}

export interface ReportMention {
  report: Id;
  span: Span;
  /** A descriptor or a pronoun: "the governor", "he". */
  nominal?: true;
}

export type Statement = Quote | Fact;

interface StatementBase {
  id: Id;
  report: Id;
  about: Id[];
  text: string;
  /** At least one of `span` and `paragraph` is there. */
  span?: Span;
  /** Counted from 1: runs of lines between blank lines. */
  paragraph?: number;
  /** A quote's speaker; a fact's asserter, null where it is the report itself. */
  speaker: Id | null;
  speakerText?: string;
  speakerSpan?: Span;
  cue?: string;
  cueSpan?: Span;
  /** Quote: day of saying. Fact: day of what is asserted. */
  date?: Day;
  figures?: Figure[];
}

export interface Figure {
  span: Span;
  value: number | [number, number];
  unit: string;
}

/** Words verbatim: one quoted stretch. */
export interface Quote extends StatementBase {
  kind: "quote";
  addressee?: string;
  occasion?: string;
}

/** One assertion: one clause. */
export interface Fact extends StatementBase {
  kind: "fact";
  /** `claim`: planned, possible, alleged, disputed. */
  certainty: "fact" | "claim";
}
