import { readUtf8, type TypedFile } from "../files";
import { InputError } from "../input-error";

/** A row of a table: its cells by column, and the line on which it stands, counted from 1. */
export interface TableRow<Column extends string> {
  line: number;
  cells: Readonly<Record<Column, string>>;
}

/**
 * Reads some columns of a table: tab-separated values whose first line names the columns, in any
 * order. Throws an `InputError` where a required one is missing. Cells that a row lacks, and those
 * of columns that are not there, are empty; blank lines are passed over.
 */
export async function readTable<Column extends string>(
  file: TypedFile,
  required: readonly Column[],
  optional: readonly Column[],
): Promise<TableRow<Column>[]> {
  const [head = "", ...lines] = (await readUtf8(file)).split(/\r?\n/);
  const names = head.split("\t").map((name) => name.trim());
  for (const name of required) {
    if (names.includes(name)) continue;
    const all = required.join(", ");
    throw new InputError(
      file.typed,
      `has no column "${name}"; its first line must name, between tabs: ${all}`,
    );
  }
  const columns = [...required, ...optional];
  return lines.flatMap((line, index) => {
    if (line.trim() === "") return [];
    const values = line.split("\t");
    const cells = columns.map((column) => [column, values[names.indexOf(column)] ?? ""] as const);
    // Every column has its cell, as they are listed above.
    return { line: index + 2, cells: Object.fromEntries(cells) as Record<Column, string> };
  });
}
