import * as v from "valibot";
import { InputError } from "../../input-error";

/**
 * The rows of a file of gold, if it is of the kind that has a certain field; undefined if it is not.
 * Throws an `InputError` at a row that has the wrong shape.
 */
export function readRows<T>(
  rows: readonly unknown[] | undefined,
  field: string,
  schema: v.GenericSchema<unknown, T>,
  file: string,
): T[] | undefined {
  const isOfKind = rows?.some((row) => typeof row === "object" && row !== null && field in row);
  if (!rows || !isOfKind) return undefined;
  return rows.map((row, index) => {
    const result = v.safeParse(schema, row);
    if (result.success) return result.output;
    throw new InputError(file, `line ${index + 1}: ${result.issues[0].message}`);
  });
}
