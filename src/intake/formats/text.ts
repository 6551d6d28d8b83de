import { decodeText } from "../encoding";
import type { RawReport } from "../input";
import { rawReport } from "../raw-report";

/** A text file: all of it, unchanged. Throws an `Unusable` for what is not text. */
export async function takeText(name: string, bytes: Uint8Array): Promise<RawReport> {
  const text = await decodeText(bytes);
  return rawReport(text, { title: titleOf(text) ?? withoutEnding(name) });
}

/** Code units beyond which a first line is a paragraph, not a title. */
const LONGEST_TITLE = 160;

/** The first line of a text, where it is short enough to be its title; a Markdown heading's mark is dropped. */
export function titleOf(text: string): string | undefined {
  const line = /\S[^\r\n]*/.exec(text.slice(0, 4000))?.[0] ?? "";
  const title = line.replace(/^#{1,6}\s+/, "").trim();
  return title.length > 0 && title.length <= LONGEST_TITLE ? title : undefined;
}

/** Code units of a title that is the opening of a text. */
const LONGEST_OPENING = 90;
/** A short opening up to a dash: "RIVERTON, 11 March (Courier) –". */
const DATELINE = /^[^.!?\n]{0,60}?\s(?:--|[–—-])\s+(?=\S)/u;

/** The first words of a text without a title, behind its dateline, with "…" where they go on; undefined for blank text. */
export function openingOf(text: string): string | undefined {
  const line = /\S[^\r\n]*/.exec(text.slice(0, 4000))?.[0].trim() ?? "";
  const opening = line.replace(DATELINE, "");
  if (opening.length <= LONGEST_OPENING) return opening || undefined;
  const part = opening.slice(0, LONGEST_OPENING + 1);
  const words = part.slice(0, part.lastIndexOf(" ")).replace(/[\s,;:–—-]+$/u, "");
  return `${words || opening.slice(0, LONGEST_OPENING)}…`;
}

/** A file's name without its folder and ending. */
export function withoutEnding(name: string): string {
  return name.replace(/^.*[\\/]/, "").replace(/(?<=.)\.\w{1,6}$/, "") || name;
}
