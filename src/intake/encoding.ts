import { commonJs } from "./common-js";
import { Unusable } from "./intake-error";

/** Bytes that suffice to guess an encoding from. */
const SAMPLE = 256 * 1024;
/** Characters that no text holds, but files that are not text do. Escape, for terminals' logs, may. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: it is these that tell text from other files
const CONTROL = /[\0-\x08\x0e-\x1a\x1c-\x1f\x7f]/g;

/**
 * The text of a file's bytes, its byte order mark dropped and nothing else changed. The encoding is
 * that of the mark; else `declared`, where the bytes may be that; else UTF-16 where every other byte
 * says so; else UTF-8 where they are that; else the likeliest of the encodings of one byte. Throws
 * an `Unusable` for what is not text.
 */
export async function decodeText(bytes: Uint8Array, declared?: string): Promise<string> {
  const text = withoutMark(await decode(bytes, declared));
  const sample = text.slice(0, SAMPLE);
  const strange = (sample.match(CONTROL)?.length ?? 0) + (sample.match(/\ufffd/g)?.length ?? 0);
  // One in a hundred: a form feed or two in a listing do no harm.
  if (strange * 100 > sample.length || sample.includes("\0")) {
    throw new Unusable("is not text; drop a text, a page, a .docx, .pdf or .eml file, or a pack");
  }
  if (!/\S/.test(sample) && !/\S/.test(text)) {
    throw new Unusable("is empty: it holds nothing but white space");
  }
  return text;
}

async function decode(bytes: Uint8Array, declared: string | undefined): Promise<string> {
  const sure = markOf(bytes) ?? utf16(bytes);
  if (sure) return new TextDecoder(sure, { ignoreBOM: true }).decode(bytes);
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    // Not UTF-8: that is what `fatal` is for.
    const encoding = known(declared) ?? (await guess(bytes));
    const text = new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes);
    return encoding === "windows-1252" ? withMarks(text) : text;
  }
}

/** What windows-1252 has from 0x80 to 0x9f, where it differs from Latin-1. */
const MARKS = "€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ";

/** Node 20 decodes windows-1252 as Latin-1 (nodejs/node#56542): quotation marks come out as controls. */
function withMarks(text: string): string {
  return text.replace(/[\x80-\x9f]/g, (unit) => MARKS[unit.charCodeAt(0) - 0x80] ?? unit);
}

function withoutMark(text: string): string {
  return text.startsWith("\ufeff") ? text.slice(1) : text;
}

function markOf([first, second, third]: Uint8Array): string | undefined {
  if (first === 0xef && second === 0xbb && third === 0xbf) return "utf-8";
  if (first === 0xff && second === 0xfe) return "utf-16le";
  return first === 0xfe && second === 0xff ? "utf-16be" : undefined;
}

/**
 * UTF-16 without a mark: in any text with spaces, line breaks or Latin letters the one half of the
 * bytes is often 0 and the other hardly ever.
 */
function utf16(bytes: Uint8Array): string | undefined {
  if (bytes.length < 4 || bytes.length % 2 === 1) return undefined;
  const length = Math.min(bytes.length, SAMPLE);
  const zeros = [0, 0];
  for (let at = 0; at < length; at += 1) {
    if (bytes[at] === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  }
  const [even = 0, odd = 0] = zeros;
  const many = length / 2 / 20;
  if (odd > many && even * 20 < odd) return "utf-16le";
  return even > many && odd * 20 < even ? "utf-16be" : undefined;
}

/** A declared encoding by the browser's own name; undefined for what is none, or cannot be it. */
function known(label: string | undefined): string | undefined {
  if (!label) return undefined;
  try {
    const { encoding } = new TextDecoder(label.trim());
    return /^utf-/.test(encoding) ? undefined : encoding;
  } catch {
    // A RangeError is how it says that there is no such encoding.
    return undefined;
  }
}

/** The likeliest encoding that is neither UTF-8 nor UTF-16; Western Windows where nothing speaks for another. */
async function guess(bytes: Uint8Array): Promise<string> {
  const { analyse } = commonJs(await import("chardet"));
  const sample = bytes.subarray(0, SAMPLE);
  for (const { name } of analyse(sample)) {
    if (/^(?:UTF|ISO-2022|ASCII|IBM)/i.test(name)) continue;
    const encoding = known(windowsOf(name));
    if (encoding) return encoding;
  }
  return "windows-1252";
}

/** The Windows code page that holds all of an ISO 8859 part and the quotation marks besides. */
function windowsOf(name: string): string {
  const pages: Record<string, string> = {
    "ISO-8859-1": "windows-1252",
    "ISO-8859-9": "windows-1254",
    "ISO-8859-8": "windows-1255",
    "ISO-8859-7": "windows-1253",
  };
  return pages[name] ?? name;
}
