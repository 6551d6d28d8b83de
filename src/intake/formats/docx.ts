import type { RawReport } from "../input";
import { Unusable } from "../intake-error";
import { rawReport } from "../raw-report";
import { titleOf, withoutEnding } from "./text";

/** Bytes that the parts of a document may have, unpacked: beyond, it is made to fill the memory. */
const MOST_UNPACKED = 128_000_000;
const BODY = "word/document.xml";
const PROPERTIES = "docProps/core.xml";

/** A Word document's text, a paragraph a block. Throws an `Unusable` for what is none. */
export async function takeDocx(name: string, bytes: Uint8Array): Promise<RawReport> {
  const parts = await unpack(bytes);
  const body = parts[BODY];
  if (!body)
    throw new Unusable("is an archive, not a Word document; unpack it, drop what is in it");
  const text = await wordText(utf8(body));
  if (!text)
    throw new Unusable("holds no text; if it is pictures of pages, use text recognition (OCR)");
  const core = parts[PROPERTIES];
  const told = core ? await coreProperties(utf8(core)) : {};
  return rawReport(text, {
    title: told.title || titleOf(text) || withoutEnding(name),
    byline: told.creator,
  });
}

async function unpack(bytes: Uint8Array): Promise<Record<string, Uint8Array | undefined>> {
  const { unzipSync } = await import("fflate");
  let size = 0;
  try {
    return unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        if (name !== BODY && name !== PROPERTIES) return false;
        size += originalSize;
        if (size > MOST_UNPACKED) throw new Unusable("is too large when unpacked; split it");
        return true;
      },
    });
  } catch (cause) {
    if (cause instanceof Unusable) throw cause;
    throw new Unusable("is broken: its zip cannot be unpacked; save or download it again", {
      cause,
    });
  }
}

function utf8(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes);
}

/** Elements whose text is not the document's: what was deleted, fields' codes, second forms of boxes. */
const SKIPPED = new Set(["w:del", "w:moveFrom", "w:instrText", "mc:Fallback", "w:delText"]);

/** The text of WordprocessingML: paragraphs parted by blank lines, cells by tabs. */
async function wordText(xml: string): Promise<string> {
  const { Parser } = await import("htmlparser2");
  const paragraphs: string[] = [];
  let paragraph = "";
  let skipping = 0;
  let reading = false;
  const parser = new Parser(
    {
      onopentag(name) {
        if (SKIPPED.has(name)) skipping += 1;
        if (skipping > 0) return;
        if (name === "w:t") reading = true;
        else if (name === "w:tab") paragraph += "\t";
        else if (name === "w:br" || name === "w:cr") paragraph += "\n";
        else if (name === "w:noBreakHyphen") paragraph += "\u2011";
      },
      ontext(text) {
        if (reading && skipping === 0) paragraph += text;
      },
      onclosetag(name) {
        if (SKIPPED.has(name)) skipping -= 1;
        if (name === "w:t") reading = false;
        if (name !== "w:p" || skipping > 0) return;
        if (paragraph.trim()) paragraphs.push(paragraph.trim());
        paragraph = "";
      },
    },
    { xmlMode: true },
  );
  parser.end(xml);
  if (paragraph.trim()) paragraphs.push(paragraph.trim());
  return paragraphs.join("\n\n");
}

/** What a document's properties tell of it. */
async function coreProperties(xml: string): Promise<{ title?: string; creator?: string }> {
  const { Parser } = await import("htmlparser2");
  const told: { title?: string; creator?: string } = {};
  let open: "title" | "creator" | undefined;
  const parser = new Parser(
    {
      onopentag(name) {
        open = name === "dc:title" ? "title" : name === "dc:creator" ? "creator" : undefined;
      },
      ontext(text) {
        if (open) told[open] = (told[open] ?? "") + text;
      },
      onclosetag() {
        open = undefined;
      },
    },
    { xmlMode: true },
  );
  parser.end(xml);
  return told;
}
