import { faultIndex } from "./json-fault";
import { LIMITS, TOO_DEEP } from "./limits";
import { PackError, refuseSize } from "./pack-error";

/**
 * The value of a JSON text; a byte order mark before it is dropped.
 * Throws a `PackError`: "too-large" for a text beyond `LIMITS.file`, "bad-json" with line and
 * column (both counted from 1, columns in UTF-16 code units) for what is not JSON.
 */
export function parseJson(input: string): unknown {
  if (input.length > LIMITS.file) {
    refuseSize(
      [],
      `must not be longer than ${LIMITS.file} characters; split it into several packs`,
    );
  }
  const text = input.startsWith("\uFEFF") ? input.slice(1) : input;
  try {
    return JSON.parse(text);
  } catch (cause) {
    // Engines that parse by recursion run out of stack on what is nested without end.
    if (cause instanceof RangeError) refuseSize([], TOO_DEEP);
    throw new PackError("bad-json", "", faultOf(text), { cause });
  }
}

function faultOf(text: string): string {
  const at = faultIndex(text) ?? text.length;
  return `is not JSON: line ${lineAt(text, at)}, column ${columnAt(text, at)}: ${found(text, at)}`;
}

function found(text: string, at: number): string {
  const unit = text.codePointAt(at);
  if (unit === undefined) return "ends too soon; is the file whole?";
  return `unexpected ${JSON.stringify(String.fromCodePoint(unit))}`;
}

function lineAt(text: string, at: number): number {
  return text.slice(0, at).split(LINE_BREAK).length;
}

function columnAt(text: string, at: number): number {
  return (text.slice(0, at).split(LINE_BREAK).at(-1)?.length ?? 0) + 1;
}

const LINE_BREAK = /\r\n|\n|\r/;
