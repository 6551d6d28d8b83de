import { InputError } from "./input-error";

/** The text of UTF-8 bytes; a byte order mark is dropped. Throws an `InputError` for other bytes. */
export function decodeUtf8(bytes: Uint8Array, typed: string): string {
  if (utf16(bytes)) throw new InputError(typed, "is UTF-16; save it as UTF-8");
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch (cause) {
    const isLong = (cause as NodeJS.ErrnoException).code === "ERR_STRING_TOO_LONG";
    const why = isLong ? "is too large; split it" : "is not UTF-8; save it as UTF-8";
    throw new InputError(typed, why, { cause });
  }
}

/** Bytes in which a browser looks for a page's own word on its encoding. */
const PRESCAN = 1024;
const CHARSET = /<meta\b[^>]*\bcharset\s*=\s*["']?\s*([\w.:-]+)/i;

/**
 * The text of an HTML file, in the encoding that it says it has; UTF-8 where it says nothing.
 * Throws an `InputError` for UTF-8 that is none and for encodings that nobody knows.
 */
export function decodeHtml(bytes: Uint8Array, typed: string): string {
  const encoding = utf16(bytes) ?? (hasUtf8Mark(bytes) ? "utf-8" : declared(bytes, typed));
  return encoding === "utf-8" ? decodeUtf8(bytes, typed) : new TextDecoder(encoding).decode(bytes);
}

function declared(bytes: Uint8Array, typed: string): string {
  const head = new TextDecoder("latin1").decode(bytes.subarray(0, PRESCAN));
  const label = CHARSET.exec(head)?.[1] ?? "utf-8";
  const encoding = encodingOf(label);
  if (!encoding) throw new InputError(typed, `names an unknown encoding, ${label}`);
  // Where the word itself can be read so, it is not UTF-16, whatever it says.
  return encoding.startsWith("utf-16") ? "utf-8" : encoding;
}

function encodingOf(label: string): string | undefined {
  try {
    return new TextDecoder(label).encoding;
  } catch {
    // A RangeError is how it says that there is no such encoding.
    return undefined;
  }
}

/** Known by its byte order mark. */
function utf16([first, second]: Uint8Array): "utf-16le" | "utf-16be" | undefined {
  if (first === 0xff && second === 0xfe) return "utf-16le";
  return first === 0xfe && second === 0xff ? "utf-16be" : undefined;
}

function hasUtf8Mark([first, second, third]: Uint8Array): boolean {
  return first === 0xef && second === 0xbb && third === 0xbf;
}
