import type { Entity, Id, Pack, Statement } from "../../model";

const COLUMNS = [
  ...["record", "report", "report_title", "id", "kind", "name", "role", "text", "about"],
  ...["speaker", "cue", "date", "certainty", "start", "end", "latitude", "longitude"],
] as const;
type Row = Partial<Record<(typeof COLUMNS)[number], string | number | undefined>>;

/**
 * A table (RFC 4180, lines end in CR LF) with a row for each entity, mention, quote and fact, as
 * `record` tells; `start` and `end` count UTF-16 code units of the report's text. Cells that a
 * spreadsheet would take for a formula begin with an apostrophe.
 */
export function toCsv(pack: Pack): string {
  const titles = new Map(pack.reports.map(({ id, title }) => [id, title]));
  const names = new Map(pack.entities.map(({ id, name }) => [id, name]));
  const texts = new Map(pack.reports.map(({ id, text = "" }) => [id, text]));
  const rows: Row[] = [
    ...pack.entities.flatMap((entity) => entityRows(entity, titles, texts)),
    ...pack.statements.map((statement) => statementRow(statement, titles, names)),
  ];
  const lines = [
    COLUMNS.join(","),
    ...rows.map((row) => COLUMNS.map((it) => cell(row[it])).join()),
  ];
  return lines.map((line) => `${line}\r\n`).join("");
}

type Texts = ReadonlyMap<Id, string>;

function entityRows(entity: Entity, titles: Texts, texts: Texts): Row[] {
  const { id, kind, name, role, coordinates, mentions } = entity;
  const own: Row = { id, kind, name };
  const head: Row = {
    record: "entity",
    ...own,
    role,
    latitude: coordinates?.lat,
    longitude: coordinates?.lon,
  };
  const places = mentions.map(({ report, span: { start, end } }): Row => {
    const text = texts.get(report)?.slice(start, end);
    return {
      record: "mention",
      report,
      report_title: titles.get(report),
      ...own,
      text,
      start,
      end,
    };
  });
  return [head, ...places];
}

function statementRow(statement: Statement, titles: Texts, names: Texts): Row {
  const { kind, id, report, text, about, speaker, speakerText, cue, date, span } = statement;
  return {
    record: kind,
    report,
    report_title: titles.get(report),
    id,
    text,
    about: about.map((it) => names.get(it) ?? it).join("; "),
    speaker: speaker === null ? speakerText : (names.get(speaker) ?? speakerText),
    cue,
    date,
    certainty: statement.kind === "fact" ? statement.certainty : undefined,
    start: span?.start,
    end: span?.end,
  };
}

function cell(value: string | number | undefined): string {
  if (typeof value === "number") return String(value);
  const text = value ?? "";
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
