import * as v from "valibot";
import { KINDS } from "../../model";
import type { TypedFile } from "../files";
import { readJsonLines } from "./lines";

const Offset = v.pipe(v.number(), v.integer(), v.minValue(0));
const Span = v.object({ start: Offset, end: Offset });

const Gold = v.object({
  ...Span.entries,
  entity: v.string(),
  /** Other entities that are right as well. */
  also: v.optional(v.array(v.string()), []),
  /** Does the report have the form, letter for letter? */
  seen: v.optional(v.boolean(), false),
});

const SpotCaseSchema = v.object({
  case: v.string(),
  entities: v.array(
    v.object({
      id: v.string(),
      kind: v.picklist(KINDS),
      name: v.string(),
      aliases: v.optional(v.array(v.string()), []),
    }),
  ),
  text: v.string(),
  /** Absent where nobody has said what is right. */
  gold: v.optional(v.array(Gold)),
  /** Where a mention is neither right nor wrong. */
  ignore: v.optional(v.array(Span), []),
});

/** A text, the entities to be spotted in it, and what is right. */
export type SpotCase = v.InferOutput<typeof SpotCaseSchema>;
export type GoldMention = v.InferOutput<typeof Gold>;

/** The cases of a file. Throws an `InputError`. */
export function readSpotCases(file: TypedFile): Promise<SpotCase[]> {
  return readJsonLines(file, SpotCaseSchema);
}
