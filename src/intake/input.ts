import type { Pack, Report } from "../model";

/** A report that is yet to be read: its text, and what its source tells of it. */
export type RawReport = Omit<Report, "id" | "text"> & { text: string };

/** What an input has turned out to be. */
export type Taken = { kind: "report"; report: RawReport } | { kind: "pack"; pack: Pack };

/** What taking an input needs of the place where it runs. */
export interface Kit {
  /** Parses HTML into a document that belongs to no window: nothing in it runs or is loaded. */
  parseHtml(html: string): Document;
  /**
   * The character map of a name ("UniGB-UCS2-H"), packed as PDF.js has it: which letters the codes of a
   * font stand for that a PDF does not bring along. Rejects where there is none.
   */
  characterMap?(name: string): Promise<Uint8Array>;
  /** Called with how far it has come, from 0 to 1; throws to give up. */
  onProgress?(done: number): void | Promise<void>;
}
