import type { Pack, Report } from "../model";

/** What a report may be read from. */
export type Input =
  /** A file as it lies on the disk. */
  | { kind: "file"; name: string; bytes: Uint8Array }
  /** Text that somebody pasted or selected; `url` and `title` of the page where it stood. */
  | { kind: "text"; name: string; text: string; url?: string; title?: string }
  /** The source of a page as it was shown. */
  | { kind: "page"; name: string; html: string; url: string };

/** A report that is yet to be read: its text, and what its source tells of it. */
export type RawReport = Omit<Report, "id" | "text"> & { text: string };

/** What an input has turned out to be. */
export type Taken = { kind: "report"; report: RawReport } | { kind: "pack"; pack: Pack };

/** What taking an input needs of the place where it runs. */
export interface Kit {
  /** Parses HTML into a document that belongs to no window: nothing in it runs or is loaded. */
  parseHtml(html: string): Document;
  /** Called with how far it has come, from 0 to 1; throws to give up. */
  onProgress?(done: number): void | Promise<void>;
}

/** Bytes, or a page's UTF-16 code units, that an input may have at most. */
export const MOST_BYTES = 32_000_000;
