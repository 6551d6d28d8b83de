import { stat } from "node:fs/promises";
import { join } from "node:path";
import * as v from "valibot";
import type { TypedFile } from "../../files";
import { InputError } from "../../input-error";
import { readJsonLines } from "../lines";

const DocSchema = v.object({
  doc: v.string(),
  text: v.string(),
  /** The day that dates are resolved against. */
  dct: v.optional(v.string()),
});
export type EvalDoc = v.InferOutput<typeof DocSchema>;

const Offset = v.pipe(v.number(), v.integer(), v.minValue(0));

const NameSchema = v.looseObject({
  doc: v.string(),
  start: Offset,
  end: Offset,
  type: v.string(),
  canonical: v.optional(v.string()),
  nominal: v.optional(v.boolean(), false),
});
/** A name as the gold has it. */
export type GoldName = v.InferOutput<typeof NameSchema>;

/** A folder of texts, with what is right in them, as far as somebody has told. */
export interface EvalSet {
  docs: EvalDoc[];
  /** Rows of `gold.jsonl`, each kind of gold validated by who scores it; undefined without the file. */
  gold: unknown[] | undefined;
  /** Rows of `dates.jsonl`. */
  dates: unknown[] | undefined;
  /** The folder as it was typed. */
  typed: string;
}

/** Reads a set. Throws an `InputError` where `docs.jsonl` is missing or a line is not as it must be. */
export async function readSet(folder: TypedFile): Promise<EvalSet> {
  const there = await stat(folder.path).catch(() => undefined);
  if (!there?.isDirectory()) {
    throw new InputError(folder.typed, "is no folder; name one that holds docs.jsonl");
  }
  const docs = await readJsonLines(within(folder, "docs.jsonl"), DocSchema);
  const rows = async (name: string) => {
    const file = within(folder, name);
    const isThere = await stat(file.path).catch(() => undefined);
    return isThere ? await readJsonLines(file, v.unknown()) : undefined;
  };
  const [gold, dates] = [await rows("gold.jsonl"), await rows("dates.jsonl")];
  return { docs, gold, dates, typed: folder.typed };
}

function within({ typed, path }: TypedFile, name: string): TypedFile {
  return { typed: `${typed.replace(/\/$/, "")}/${name}`, path: join(path, name) };
}

/** The gold names of a set; undefined where its gold is of another kind. Throws an `InputError`. */
export function goldNames({ gold, typed }: EvalSet): GoldName[] | undefined {
  if (!gold?.some((row) => v.is(v.looseObject({ type: v.string() }), row))) return undefined;
  return gold.map((row, index) => {
    const result = v.safeParse(NameSchema, row);
    if (result.success) return result.output;
    throw new InputError(typed, `gold.jsonl, line ${index + 1}: ${result.issues[0].message}`);
  });
}
