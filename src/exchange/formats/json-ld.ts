import type { Entity, Id, Pack, Report, Span, Statement } from "../../model";
import { CodePoints } from "./code-points";

/** UTF-16 code units of text on either side of what is selected. */
const CONTEXT = 32;

/**
 * W3C Web Annotations (JSON-LD): one per mention ("identifying") and one per quote or fact
 * ("describing"), each with a selector by quotation and one by position, which counts Unicode code
 * points, as the recommendation has it. Reports without a web address are named by their id.
 */
export function toJsonLd(pack: Pack): string {
  const texts = new Map(
    pack.reports.map((report) => [
      report.id,
      { report, points: new CodePoints(report.text ?? "") },
    ]),
  );
  const names = new Map(pack.entities.map(({ id, name }) => [id, name]));
  const items = [
    ...pack.entities.flatMap((entity) => mentionsOf(entity, texts)),
    ...pack.statements.map((statement) => describing(statement, texts, names)),
  ];
  const collection = {
    "@context": "http://www.w3.org/ns/anno.jsonld",
    type: "AnnotationPage",
    items,
  };
  return `${JSON.stringify(collection, null, 2)}\n`;
}

interface Held {
  report: Report;
  points: CodePoints;
}
type Texts = ReadonlyMap<Id, Held>;

function mentionsOf(entity: Entity, texts: Texts): object[] {
  return entity.mentions.map(({ report, span }, index) => ({
    id: urn(`${report}:${entity.id}:${index + 1}`),
    type: "Annotation",
    motivation: "identifying",
    body: {
      id: urn(entity.id),
      type: CLASSES[entity.kind],
      label: entity.name,
      ...(entity.role && { description: entity.role }),
    },
    target: target(texts.get(report), report, span),
  }));
}

/** Classes of schema.org. */
const CLASSES = {
  person: "http://schema.org/Person",
  place: "http://schema.org/Place",
  organisation: "http://schema.org/Organization",
};

function describing(statement: Statement, texts: Texts, names: ReadonlyMap<Id, string>): object {
  const { id, kind, report, span, text, about, speaker, speakerText, cue, date } = statement;
  const who = speaker === null ? speakerText : (names.get(speaker) ?? speakerText);
  const said = [kind, who, cue, date].filter(Boolean).join("; ");
  return {
    id: urn(`${report}:${id}`),
    type: "Annotation",
    motivation: "describing",
    body: [
      { type: "TextualBody", purpose: "describing", value: text },
      { type: "TextualBody", purpose: "classifying", value: said },
      ...about.map((it) => ({ id: urn(it), purpose: "linking", label: names.get(it) })),
    ],
    target: target(texts.get(report), report, span),
  };
}

function target(held: Held | undefined, id: Id, span: Span | undefined): object {
  const source = held?.report.url ?? urn(id);
  const text = held?.report.text;
  if (!held || !span || text === undefined) return { source };
  return {
    source,
    selector: [
      {
        type: "TextQuoteSelector",
        exact: text.slice(span.start, span.end),
        prefix: text
          .slice(Math.max(0, span.start - CONTEXT), span.start)
          .replace(/^[\udc00-\udfff]/, ""),
        suffix: text.slice(span.end, span.end + CONTEXT).replace(/[\ud800-\udbff]$/, ""),
      },
      {
        type: "TextPositionSelector",
        start: held.points.before(span.start),
        end: held.points.before(span.end),
      },
    ],
  };
}

function urn(id: string): string {
  return `urn:sidelight:${encodeURIComponent(id).replaceAll("%3A", ":")}`;
}
