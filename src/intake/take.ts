import { decodePack, LIMITS, PackError } from "../exchange";
import { type Input, MOST_BYTES } from "../model";
import { decodeText } from "./encoding";
import { takeDocx } from "./formats/docx";
import { takeMail } from "./formats/eml";
import { takeHtml, takeHtmlFile } from "./formats/html";
import { takePdf } from "./formats/pdf";
import { openingOf, takeText, titleOf } from "./formats/text";
import type { Kit, Taken } from "./input";
import { IntakeError, Unusable } from "./intake-error";
import { rawReport } from "./raw-report";
import { formatOf } from "./sniff";

/**
 * The report, or the pack, that an input holds. Throws an `IntakeError` that names the input, says
 * what is wrong with it and what to do about it; what `kit.onProgress` throws is passed on.
 */
export async function take(input: Input, kit: Kit): Promise<Taken> {
  try {
    checkSize(sizeOf(input));
    const taken = await takeAny(input, kit);
    if (taken.kind === "report") checkText(taken.report.text);
    return taken;
  } catch (cause) {
    if (cause instanceof Unusable) throw new IntakeError(input.name, cause.message, { cause });
    if (cause instanceof PackError) throw new IntakeError(input.name, cause.message, { cause });
    // Parsers that work by recursion run out of stack on what is nested without end.
    if (cause instanceof RangeError) {
      throw new IntakeError(input.name, "is nested too deeply to be read; save it as text", {
        cause,
      });
    }
    throw cause;
  }
}

/** Throws an `Unusable` for an input of more bytes than are read: to be asked before they are fetched. */
export function checkSize(bytes: number): void {
  if (bytes <= MOST_BYTES) return;
  const [size, most] = [bytes, MOST_BYTES].map((it) => Math.ceil(it / 1_000_000));
  throw new Unusable(`is too large (${size} MB; at most ${most}); split it into several files`);
}

function sizeOf(input: Input): number {
  if (input.kind === "file") return input.bytes.length;
  return input.kind === "page" ? input.html.length : input.text.length;
}

async function takeAny(input: Input, kit: Kit): Promise<Taken> {
  if (input.kind === "file") return takeFile(input.name, input.bytes, kit);
  if (input.kind === "page") {
    return asReport(takeHtml(input.html, { title: input.name, url: input.url }, kit));
  }
  const { text, title, url } = input;
  if (!text.trim()) throw new Unusable("is empty; select or paste some text");
  return asReport(
    rawReport(text, { title: title || titleOf(text) || openingOf(text) || input.name, url }),
  );
}

async function takeFile(name: string, bytes: Uint8Array, kit: Kit): Promise<Taken> {
  switch (formatOf(name, bytes)) {
    case "pack":
      return { kind: "pack", pack: decodePack(await decodeText(bytes)) };
    case "html":
      return asReport(takeHtmlFile(name, bytes, kit));
    case "docx":
      return asReport(takeDocx(name, bytes));
    case "pdf":
      return asReport(takePdf(name, bytes, kit));
    case "eml":
      return asReport(takeMail(bytes, kit));
    case "text":
      return asReport(takeText(name, bytes));
  }
}

async function asReport(report: Promise<(Taken & { kind: "report" })["report"]>): Promise<Taken> {
  return { kind: "report", report: await report };
}

function checkText(text: string): void {
  if (text.length > LIMITS.text) {
    const most = LIMITS.text / 1_000_000;
    throw new Unusable(`holds more than ${most} million characters; split it into several files`);
  }
}
