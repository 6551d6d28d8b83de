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
  const document = await open(bytes);
  try {
    const text = await textOf(document, kit);
    if (!/[\p{L}\p{N}]/u.test(text)) {
      throw new Unusable(
        "has pages without text, a scan; run text recognition (OCR) over it first",
      );
    }
    const title = await toldTitle(document);
    return await rawReport(text, { title: title || titleOf(text) || withoutEnding(name) });
  } finally {
    await document.loadingTask.destroy();
  }
}

async function open(bytes: Uint8Array) {
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

async function textOf(document: PdfDocument, { onProgress }: Kit): Promise<string> {
  const pages: string[] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    pages.push(await textOfPage(document, number));
    await onProgress?.(number / document.numPages);
  }
  return pages.filter(Boolean).join("\n\n");
}

async function textOfPage(document: PdfDocument, number: number): Promise<string> {
  try {
    const page = await document.getPage(number);
    const { items } = await page.getTextContent();
    page.cleanup();
    return pageText(items.flatMap((item) => ("str" in item ? pieceOf(item) : [])));
  } catch {
    // One page that cannot be read does not keep the others back.
    return "";
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
