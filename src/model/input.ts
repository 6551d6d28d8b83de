/** What a report may be read from. */
export type Input =
  /** A file as it lies on the disk. */
  | { kind: "file"; name: string; bytes: Uint8Array }
  /** Text that somebody pasted or selected; `url` and `title` of the page where it stood. */
  | { kind: "text"; name: string; text: string; url?: string; title?: string }
  /** The source of a page as it was shown. */
  | { kind: "page"; name: string; html: string; url: string };

/** Bytes, or a page's UTF-16 code units, that an input may have at most. */
export const MOST_BYTES = 32_000_000;
