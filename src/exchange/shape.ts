import * as v from "valibot";
import type { Pack } from "../model";
import { PackError } from "./pack-error";
import { type Path, toPointer } from "./pointer";
import { PackSchema } from "./schema";

/**
 * The value as a pack, unknown members dropped; the value itself is left as it is.
 * Throws a `PackError` for the first fault of shape, in the order of the format's description:
 * "too-large" for what exceeds `LIMITS`, "bad-pack" for the rest.
 */
export function readShape(value: unknown): Pack {
  const result = v.safeParse(PackSchema, value, { abortEarly: true, message: describe });
  if (result.success) return result.output;
  const [issue] = result.issues;
  const code = issue.type === "max_length" ? "too-large" : "bad-pack";
  throw new PackError(code, toPointer(pathOf(issue)), issue.message);
}

function pathOf(issue: v.BaseIssue<unknown>): Path {
  return (issue.path ?? []).map((item) => item.key as string | number);
}

/** For the faults to which the schema gives no words of its own: a value of another type. */
function describe(issue: v.BaseIssue<unknown>): string {
  if (issue.received === "undefined") return "is missing";
  const expected = issue.expected ?? "";
  return `must be ${WORDS[expected] ?? alternatives(expected)}`;
}

const WORDS: Record<string, string> = {
  Object: "an object",
  Array: "an array",
  string: "a string; leave it out where unknown",
  number: "a number",
  boolean: "true or false",
};

/** `("quote" | "fact")` as `"quote" or "fact"`. */
function alternatives(expected: string): string {
  return expected.replace(/^\((.*)\)$/, "$1").replaceAll(" | ", " or ");
}
