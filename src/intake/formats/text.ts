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

/** A file's name without its folder and ending. */
export function withoutEnding(name: string): string {
  return name.replace(/^.*[\\/]/, "").replace(/(?<=.)\.\w{1,6}$/, "") || name;
}
