import type { Pack } from "../model";
import { toCsv } from "./formats/csv";
import { toJsonLd } from "./formats/json-ld";
import { toMarkdown } from "./formats/markdown";

/** The formats in which reports leave. */
export const FORMATS = ["pack", "jsonld", "csv", "markdown"] as const;
export type ExchangeFormat = (typeof FORMATS)[number];

/** Ending of a file's name and media type, by format. */
export const FILE_TYPES: Readonly<Record<ExchangeFormat, { ending: string; type: string }>> = {
  pack: { ending: "json", type: "application/json" },
  jsonld: { ending: "jsonld", type: "application/ld+json" },
  csv: { ending: "csv", type: "text/csv" },
  markdown: { ending: "md", type: "text/markdown" },
};

const ENCODERS: Readonly<Record<ExchangeFormat, (pack: Pack) => string>> = {
  pack: (pack) => `${JSON.stringify(pack, null, 2)}\n`,
  jsonld: toJsonLd,
  csv: toCsv,
  markdown: toMarkdown,
};

/** A pack as a file's text, which ends with a line break. Only "pack" can be read back. */
export function encodePack(pack: Pack, format: ExchangeFormat = "pack"): string {
  return ENCODERS[format](pack);
}
