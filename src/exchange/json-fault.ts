/**
 * Where a text stops being JSON: the index of the first code unit that cannot stand there, the
 * text's length where it ends too soon, undefined where it is JSON. Engines name the place each in
 * its own way, and Chromium mostly not at all, so it is sought here, after JSON.parse has refused.
 */
export function faultIndex(text: string): number | undefined {
  const closers: string[] = [];
  let at = skipSpace(text, 0);
  let expected: Expected = "value";
  while (!(expected === "comma" && closers.length === 0)) {
    const step = STEPS[expected](text, at, closers);
    if (!step.next) return step.at;
    at = skipSpace(text, step.at);
    expected = step.next;
  }
  return at < text.length ? at : undefined;
}

type Expected = "value" | "first item" | "first key" | "key" | "colon" | "comma";

/** `at`: behind what was read, or where the fault is, and then there is no `next`. */
interface Step {
  at: number;
  next?: Expected;
}

/** `closers`: what closes each container still open, the innermost last. */
type Read = (text: string, at: number, closers: string[]) => Step;

const STEPS: Record<Expected, Read> = {
  value: readValue,
  "first item": (text, at, closers) =>
    text[at] === "]" ? close(at, closers) : readValue(text, at, closers),
  "first key": (text, at, closers) => (text[at] === "}" ? close(at, closers) : readKey(text, at)),
  key: readKey,
  colon: (text, at) => (text[at] === ":" ? { at: at + 1, next: "value" } : { at }),
  comma: readComma,
};

function readValue(text: string, at: number, closers: string[]): Step {
  if (text[at] === "{") return open(at, closers, "}", "first key");
  if (text[at] === "[") return open(at, closers, "]", "first item");
  if (text[at] === '"') return readString(text, at, "comma");
  const end = match(SCALAR, text, at);
  return end > at ? { at: end, next: "comma" } : { at };
}

function readKey(text: string, at: number): Step {
  return text[at] === '"' ? readString(text, at, "colon") : { at };
}

function readComma(text: string, at: number, closers: string[]): Step {
  const closer = closers.at(-1);
  if (text[at] === closer) return close(at, closers);
  return text[at] === "," ? { at: at + 1, next: closer === "}" ? "key" : "value" } : { at };
}

function open(at: number, closers: string[], closer: string, next: Expected): Step {
  closers.push(closer);
  return { at: at + 1, next };
}

function close(at: number, closers: string[]): Step {
  closers.pop();
  return { at: at + 1, next: "comma" };
}

/** Run by run, since one expression with a repeated group overflows on strings of some megabytes. */
function readString(text: string, start: number, next: Expected): Step {
  let at = match(PLAIN, text, start + 1);
  while (text[at] === "\\") {
    const end = match(ESCAPE, text, at);
    if (end === at) return { at };
    at = match(PLAIN, text, end);
  }
  return text[at] === '"' ? { at: at + 1, next } : { at };
}

const SPACE = /[ \t\r\n]*/y;
// biome-ignore lint/suspicious/noControlCharactersInRegex: JSON bars control characters from strings
const PLAIN = /[^"\\\u0000-\u001f]*/y;
const ESCAPE = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y;
const SCALAR = /true|false|null|-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?/y;

function skipSpace(text: string, at: number): number {
  return match(SPACE, text, at);
}

/** Behind the match at `at`; `at` itself where there is none. */
function match(expression: RegExp, text: string, at: number): number {
  expression.lastIndex = at;
  return expression.test(text) ? expression.lastIndex : at;
}
