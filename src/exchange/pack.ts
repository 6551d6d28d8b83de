import type { Pack } from "../model";
import { checkBounds } from "./bounds";
import { checkEntity } from "./entity";
import { checkIds } from "./ids";
import { parseJson } from "./json";
import { ReportText } from "./report-text";
import { readShape } from "./shape";
import { checkStatement } from "./statement";

/**
 * Reads a pack from its file's text, or from a value already parsed, and refuses it whole at its
 * first fault. Members that the format does not name are dropped from the result.
 * Throws a `PackError`: "bad-json", "too-large", or "bad-pack" with the place as a JSON Pointer.
 * A report's `textSha256` is checked for its form only: digests are asynchronous.
 */
export function decodePack(input: unknown): Pack {
  const value = typeof input === "string" ? parseJson(input) : input;
  checkBounds(value);
  const pack = readShape(value);
  checkIds(pack);
  checkParts(pack);
  return pack;
}

function checkParts(pack: Pack): void {
  const reports = new Map(
    pack.reports.map((it, index) => [it.id, new ReportText(it, ["reports", index])]),
  );
  for (const [index, entity] of pack.entities.entries()) {
    checkEntity(entity, reports, ["entities", index]);
  }
  const known = { reports, entities: new Set(pack.entities.map(({ id }) => id)) };
  for (const [index, statement] of pack.statements.entries()) {
    checkStatement(statement, known, ["statements", index]);
  }
}
