import type { Evidence, EvidenceStatement, Id, Source, Statement } from "../model";
import { byRank } from "./rank";
import { namesOf } from "./records";
import type { EntityRow, ReportRow } from "./schema";

/** What an entity's statements refer to, by id within its pack. */
export interface Referred {
  reports: ReadonlyMap<Id, ReportRow>;
  /** Names of the speaking entities. */
  speakers: ReadonlyMap<Id, string>;
}

/** An entity's evidence from its row and its statements, in any order. */
export function evidenceOf(row: EntityRow, statements: Statement[], referred: Referred): Evidence {
  const { key, id, kind, name, role, coordinates } = row;
  return {
    key,
    id,
    kind,
    name,
    ...defined({ role, coordinates }),
    names: namesOf(row),
    statements: statements
      .toSorted(byRank(id))
      .map((statement) => evidenceStatement(statement, id, referred)),
  };
}

function evidenceStatement(it: Statement, entity: Id, referred: Referred): EvidenceStatement {
  const speaker = it.speaker === null ? undefined : referred.speakers.get(it.speaker);
  return {
    id: it.id,
    kind: it.kind,
    text: it.text,
    own: it.speaker === entity,
    ...defined({
      speaker,
      speakerText: it.speakerText === speaker ? undefined : it.speakerText,
      cue: it.cue,
      date: it.date,
    }),
    ...(it.kind === "quote"
      ? defined({ addressee: it.addressee, occasion: it.occasion })
      : { certainty: it.certainty }),
    source: sourceOf(referred.reports.get(it.report), it.paragraph),
  };
}

function sourceOf(report: ReportRow | undefined, paragraph: number | undefined): Source {
  const { title = "", publisher, date, url } = report ?? {};
  return { title, ...defined({ publisher, date, url, paragraph }) };
}

type Defined<T> = { [Member in keyof T]?: Exclude<T[Member], undefined> };

/** The members that have a value: an absent one is left out, not set to undefined. */
function defined<T extends object>(members: T): Defined<T> {
  return Object.fromEntries(
    Object.entries(members).filter(([, value]) => value !== undefined),
  ) as Defined<T>;
}
