import * as v from "valibot";
import { type Correction, KINDS, type Library, MOST_BYTES } from "../model";
import type { Rules } from "./protocol";

/** A library's methods as calls, each with its arguments as they stand. */
type Methods = {
  [Name in keyof Library as `library.${Name}`]: {
    params: Parameters<Library[Name]>;
    result: Awaited<ReturnType<Library[Name]>>;
  };
};

/**
 * Calls to the library by way of the background, for pages that may not open the database. Only in
 * Firefox, whose messages carry bytes as they are.
 */
export interface LibraryCalls extends Omit<Methods, "library.saveDraft"> {
  /** What comes as a pack is yet to be decoded. */
  "library.saveDraft": {
    params: [id: number, pack: unknown, corrections: Correction[]];
    result: undefined;
  };
}

/** More than anybody drops, or reviews, at once. */
const MOST = 1_000_000;
/** File names, titles, reasons, one name: with room to spare. UTF-16 code units. */
const LONGEST_LINE = 10_000;
/** What a statement may hold. UTF-16 code units. */
const LONGEST_WORDS = 100_000;

/*
 * Schemas are built when called: at the top level the bundler would keep them in the page's script
 * too.
 */

const id = () => v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const line = () => v.pipe(v.string(), v.maxLength(LONGEST_LINE));
const words = () => v.pipe(v.string(), v.maxLength(LONGEST_WORDS));
const source = () => v.pipe(v.string(), v.maxLength(MOST_BYTES));
const names = () => v.pipe(v.array(line()), v.maxLength(MOST));

const bytes = () =>
  v.pipe(
    v.custom<Uint8Array>((it) => it instanceof Uint8Array),
    v.check(({ length }) => length <= MOST_BYTES),
  );

const input = () =>
  v.union([
    v.strictObject({ name: line(), failure: line() }),
    v.strictObject({ kind: v.literal("file"), name: line(), bytes: bytes() }),
    v.strictObject({
      kind: v.literal("text"),
      name: line(),
      text: source(),
      url: v.exactOptional(line()),
      title: v.exactOptional(line()),
    }),
    v.strictObject({ kind: v.literal("page"), name: line(), html: source(), url: line() }),
  ]);

function correction(): v.GenericSchema<unknown, Correction> {
  const kind = v.picklist(KINDS);
  return v.variant("op", [
    v.strictObject({ op: v.literal("drop"), names: names() }),
    v.strictObject({ op: v.literal("retype"), names: names(), kind }),
    v.strictObject({ op: v.literal("rename"), names: names(), name: line() }),
    v.strictObject({ op: v.literal("merge"), names: names(), into: names() }),
    v.strictObject({ op: v.literal("split"), names: names(), form: line() }),
    v.strictObject({ op: v.literal("add"), name: line(), kind }),
    v.strictObject({ op: v.literal("alias"), names: names(), name: line() }),
    v.strictObject({ op: v.literal("speaker"), words: words(), speaker: v.nullable(line()) }),
    v.strictObject({ op: v.literal("unsay"), words: words() }),
  ]);
}

function parsed<Output>(
  schema: v.GenericSchema<unknown, Output>,
  value: unknown,
): Output | undefined {
  const result = v.safeParse(schema, value);
  return result.success ? result.output : undefined;
}

type Params<Name extends keyof LibraryCalls> = LibraryCalls[Name]["params"] | undefined;

function addParams(value: unknown): Params<"library.add"> {
  return parsed(v.strictTuple([v.pipe(v.array(input()), v.maxLength(MOST))]), value);
}

function pageParams(value: unknown): Params<"library.page"> {
  const limit = v.pipe(id(), v.minValue(1), v.maxValue(MOST));
  return parsed(v.strictTuple([limit, v.optional(id())]), value);
}

function itemParams(value: unknown): Params<"library.item"> {
  return parsed(v.strictTuple([id()]), value);
}

function noParams(value: unknown): Params<"library.cancelReading"> {
  return parsed(v.strictTuple([]), value);
}

function draftParams(value: unknown): Params<"library.saveDraft"> {
  const corrections = v.pipe(v.array(correction()), v.maxLength(MOST));
  return parsed(v.strictTuple([id(), v.unknown(), corrections]), value);
}

function confidentialParams(value: unknown): Params<"library.setConfidential"> {
  return parsed(v.strictTuple([id(), v.boolean()]), value);
}

function acceptParams(value: unknown): Params<"library.accept"> {
  const ids = v.pipe(v.array(id()), v.maxLength(MOST));
  return parsed(v.strictTuple([v.optional(ids)]), value);
}

const from = ["extension"] as const;

export const libraryRules: Rules<LibraryCalls> = {
  "library.add": { params: addParams, from },
  "library.page": { params: pageParams, from },
  "library.item": { params: itemParams, from },
  "library.remove": { params: itemParams, from },
  "library.giveUp": { params: itemParams, from },
  "library.cancelReading": { params: noParams, from },
  "library.draft": { params: itemParams, from },
  "library.saveDraft": { params: draftParams, from },
  "library.setConfidential": { params: confidentialParams, from },
  "library.accept": { params: acceptParams, from },
};
