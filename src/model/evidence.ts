import type { Day, Id, Kind } from "./pack";
import type { Span } from "./span";

/**
 * An entity's name across all stored packs: the pack's key, a slash, the entity's id in it.
 * Neither part holds a slash, so the last one parts them.
 */
export type EntityKey = string;

/** What the store knows of one entity, ready to be shown: a card's or a list row's whole content. */
export interface Evidence {
  key: EntityKey;
  /** The entity's id in its pack. */
  id: Id;
  kind: Kind;
  name: string;
  role?: string;
  coordinates?: { lat: number; lon: number };
  /** All names, `name` first. */
  names: string[];
  /** Best first. */
  statements: EvidenceStatement[];
}

/** Where a statement's text names other entities of its report. */
export interface NamedSpan extends Span {
  /** Those that share the name. */
  entities: EntityKey[];
}

export interface EvidenceStatement {
  id: Id;
  kind: "quote" | "fact";
  text: string;
  /** In order, none overlapping; absent where it has not been looked for. */
  names?: NamedSpan[];
  /** The speaker's or asserter's name; absent where the report itself asserts. */
  speaker?: string;
  /** The speaker as the report words it, where that is not the name: "the regional governor". */
  speakerText?: string;
  /** True where the entity itself says it. */
  own: boolean;
  cue?: string;
  addressee?: string;
  occasion?: string;
  date?: Day;
  certainty?: "fact" | "claim";
  source: Source;
}

/** Where a statement stands. */
export interface Source {
  title: string;
  publisher?: string;
  date?: Day;
  url?: string;
  /** Counted from 1. */
  paragraph?: number;
}
