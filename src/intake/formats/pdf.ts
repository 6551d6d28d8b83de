import type { TextItem } from "pdfjs-dist/types/src/display/api";
import type { Kit, RawReport } from "../input";
import { Unusable } from "../intake-error";
import { rawReport } from "../raw-report";
import { type PdfPiece, pageText } from "./pdf-lines";
import { titleOf, withoutEnding } from "./text";

/** Errors only: a report's faults are no news for the console. */
const QUIET = 0;

type PdfDocument = Awaited<ReturnType<typeof open>>;

/** A PDF's text. Throws an `Unusable` for one that is broken, locked, or holds only pictures. */
export async function takePdf(name: string, bytes: Uint8Array, kit: Kit): Promise<RawReport> {
  const maps = new CharacterMaps(kit);
  const document = await open(bytes, maps);
  try {
    const { text, failed } = await textOf(document, kit);
    if (!/[\p{L}\p{N}]/u.test(text)) {
      throw new Unusable(
        failed || maps.lacking
          ? "has pages or fonts that cannot be read; print it to a new PDF, or save its text"
          : "has pages without text, a scan; run text recognition (OCR) over it first",
      );
    }
    const title = await toldTitle(document);
    return await rawReport(text, { title: title || titleOf(text) || withoutEnding(name) });
  } finally {
    await document.loadingTask.destroy();
  }
}

/** The way in which PDF.js asks for a character map. Its name stands in the PDF, so it may be anything. */
class CharacterMaps {
  /** Has one been asked for that is not there? Text in its font is left out. */
  lacking = false;

  constructor(private readonly kit: Kit) {}

  async fetch({ name }: { name: string }) {
    const cMapData = /^[\w-]+$/.test(name)
      ? await this.kit.characterMap?.(name).catch(() => undefined)
      : undefined;
    if (cMapData) return { cMapData, isCompressed: true };
    this.lacking = true;
    throw new Error("no such character map");
  }
}

async function open(bytes: Uint8Array, maps: CharacterMaps) {
  const [pdf, worker] = await Promise.all([
    import("pdfjs-dist/legacy/build/pdf.mjs"),
    import("pdfjs-dist/legacy/build/pdf.worker.mjs"),
  ]);
  // Found there, the worker's code runs in this thread, and none has to be started.
  Object.assign(globalThis, { pdfjsWorker: worker });
  const task = pdf.getDocument({
    // It takes the bytes for its own.
    data: bytes.slice(),
    isEvalSupported: false,
    disableFontFace: true,
    useSystemFonts: false,
    useWorkerFetch: false,
    // It makes one by itself, where only this one knows what was lacking.
    CMapReaderFactory: function own() {
      return maps;
    },
    useWasm: false,
    verbosity: QUIET,
  });
  try {
    return await task.promise;
  } catch (cause) {
    await task.destroy();
    throw new Unusable(faultOf(cause), { cause });
  }
}

function faultOf(cause: unknown): string {
  return (cause as Error).name === "PasswordException"
    ? "is protected by a password; save it without one and drop it again"
    : "is a broken PDF; save or download it again";
}

/** The text of all pages that can be read, and whether some cannot. */
async function textOf(document: PdfDocument, { onProgress }: Kit) {
  const pages: (string | undefined)[] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    pages.push(await textOfPage(document, number));
    await onProgress?.(number / document.numPages);
  }
  return { text: pages.filter(Boolean).join("\n\n"), failed: pages.includes(undefined) };
}

async function textOfPage(document: PdfDocument, number: number): Promise<string | undefined> {
  try {
    const page = await document.getPage(number);
    const { items } = await page.getTextContent();
    page.cleanup();
    return pageText(items.flatMap((item) => ("str" in item ? pieceOf(item) : [])));
  } catch {
    // One page that cannot be read does not keep the others back.
    return undefined;
  }
}

function pieceOf({ str, transform, width, height, hasEOL }: TextItem): PdfPiece {
  const [, , , scale = 0, x = 0, y = 0] = transform as number[];
  return { str, x, y, width, height: height || Math.abs(scale), endsLine: hasEOL };
}

async function toldTitle(document: PdfDocument): Promise<string | undefined> {
  const { info } = await document.getMetadata().catch(() => ({ info: {} }));
  const title = (info as { Title?: unknown }).Title;
  // Programs put their file's name there.
  return typeof title === "string" && !/\.\w{2,4}$|^untitled|^microsoft word/i.test(title)
    ? title.trim()
    : undefined;
}
