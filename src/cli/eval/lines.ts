import * as v from "valibot";
import { faultIndex } from "../../exchange/json-fault";
import { readUtf8, type TypedFile } from "../files";
import { InputError } from "../input-error";

/**
 * The values of a file that holds one as JSON on each line; blank lines are passed over. Throws an
 * `InputError` at the first line that is not JSON or not of the schema.
 */
export async function readJsonLines<T>(
  file: TypedFile,
  schema: v.GenericSchema<unknown, T>,
): Promise<T[]> {
  const values: T[] = [];
  const lines = (await readUtf8(file)).split("\n");
  for (const [index, line] of lines.entries()) {
    if (line.trim() === "") continue;
    const refuse = (fault: string): never => {
      throw new InputError(file.typed, `line ${index + 1}: ${fault}`);
    };
    const result = v.safeParse(schema, parse(line, refuse), { abortEarly: true });
    if (result.success) values.push(result.output);
    else refuse(faultOf(result.issues[0]));
  }
  return values;
}

function parse(line: string, refuse: (fault: string) => never): unknown {
  try {
    return JSON.parse(line);
  } catch {
    const at = faultIndex(line) ?? line.length;
    return refuse(`is not JSON from column ${at + 1} on; is the line whole?`);
  }
}

function faultOf(issue: v.BaseIssue<unknown>): string {
  const place = v.getDotPath(issue);
  const fault = issue.received === "undefined" ? "is missing" : `must be ${issue.expected}`;
  return place === null ? fault : `${place} ${fault}`;
}
