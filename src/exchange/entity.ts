import type { Entity, Id } from "../model";
import { refuse } from "./pack-error";
import type { Path } from "./pointer";
import type { ReportText } from "./report-text";

/** Throws a `PackError` for a name that an entity repeats, or a mention that stands nowhere. */
export function checkEntity(entity: Entity, reports: ReadonlyMap<Id, ReportText>, at: Path): void {
  checkNames(entity, at);
  for (const [index, { report: id, span }] of entity.mentions.entries()) {
    const report = reports.get(id);
    if (!report) refuse([...at, "mentions", index, "report"], "must be the id of a report here");
    report.checkSpan(span, [...at, "mentions", index, "span"]);
  }
}

function checkNames(entity: Entity, at: Path): void {
  const seen = new Set([entity.name]);
  for (const [index, { text }] of entity.aliases.entries()) {
    if (seen.has(text)) {
      const what = text === entity.name ? "the name" : "an alias before it";
      refuse([...at, "aliases", index, "text"], `must not repeat ${what}; leave it out`);
    }
    seen.add(text);
  }
}
