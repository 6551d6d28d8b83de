import { Unusable } from "./intake-error";

/** The formats that are told apart before anything is decoded. */
export type Format = "text" | "html" | "docx" | "pdf" | "eml" | "pack";

/** Bytes at the head of a file that are looked at for a format's own mark. */
const HEAD = 1024;

/** Marks of formats that hold no text for us, or hold it in a way that is not read. */
const FOREIGN: [mark: string, why: string][] = [
  ["\x89PNG", "is a picture; run text recognition (OCR) over it and drop the text"],
  ["\xff\xd8\xff", "is a picture; run text recognition (OCR) over it and drop the text"],
  ["GIF8", "is a picture; run text recognition (OCR) over it and drop the text"],
  ["II*\0", "is a picture; run text recognition (OCR) over it and drop the text"],
  ["MM\0*", "is a picture; run text recognition (OCR) over it and drop the text"],
  ["{\\rtf", "is rich text (RTF); save it as .docx or .txt"],
  ["\x1f\x8b", "is compressed (gzip); unpack it and drop what is in it"],
  ["Rar!", "is an archive (RAR); unpack it and drop the files in it"],
  ["7z\xbc\xaf", "is an archive (7z); unpack it and drop the files in it"],
  ["\x7fELF", "is a program, not text"],
  ["MZ\x90", "is a program, not text"],
  ["SQLite format 3", "is a database, not text"],
];

/** Office's older container, in which protected .docx files lie too. */
const OLE = "\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1";

/** The format of a file by its own marks, then by its name. Throws an `Unusable` for those not read. */
export function formatOf(name: string, bytes: Uint8Array): Format {
  const head = latin1(bytes.subarray(0, HEAD));
  if (bytes.length === 0) throw new Unusable("is empty; is it the right file?");
  if (head.startsWith("%PDF-") || (/\.pdf$/i.test(name) && head.includes("%PDF-"))) return "pdf";
  if (head.startsWith("PK\x03\x04") || head.startsWith("PK\x05\x06")) return "docx";
  if (head.startsWith(OLE)) throw new Unusable(oleFault(bytes));
  for (const [mark, why] of FOREIGN) if (head.startsWith(mark)) throw new Unusable(why);
  return byName(name, head);
}

function byName(name: string, head: string): Format {
  const ending = /\.(\w+)$/.exec(name)?.[1]?.toLowerCase() ?? "";
  if (ending === "pdf") throw new Unusable("is no PDF, or a broken one; save or download it again");
  if (ending === "docx") {
    throw new Unusable("is no Word document, or a broken one; save or download it again");
  }
  if (ending === "eml") return "eml";
  if (/^(?:x?html?|xht|shtml)$/.test(ending)) return "html";
  if (ending === "json") return "pack";
  if (ending === "" && /^\W{0,4}<(?:!doctype html|html)\b/i.test(head)) return "html";
  return "text";
}

function oleFault(bytes: Uint8Array): string {
  const protectedMark = "EncryptedPackage".split("").join("\0");
  return latin1(bytes).includes(protectedMark)
    ? "is protected by a password; open it, save it without one and drop it again"
    : "is of an older Office; open it and save it as .docx";
}

/** Each byte as the code unit of the same number. */
export function latin1(bytes: Uint8Array): string {
  let text = "";
  for (let at = 0; at < bytes.length; at += 8192) {
    text += String.fromCharCode(...bytes.subarray(at, at + 8192));
  }
  return text;
}
