import type { Entity, Id, Pack, Statement, Variant } from "../model";
import { entityKey, packKey } from "../model/keys";
import type {
  EntityRow,
  MentionsRow,
  Origin,
  ReportRow,
  StatementRow,
  StoredPack,
  TextRow,
  VariantsRow,
} from "./schema";

/** What variants are made from. */
export type NameBearer = Pick<Entity, "id" | "kind" | "name" | "aliases">;

/** Forms made from the names of entities. */
export interface MadeVariants {
  /** Of what made them. */
  version: number;
  /** By entity; one that has none may be left out. */
  byEntity: ReadonlyMap<Id, readonly Variant[]>;
}

/** All rows of one pack, by store. */
export interface PackRows {
  packs: [StoredPack];
  reports: ReportRow[];
  texts: TextRow[];
  entities: EntityRow[];
  mentions: MentionsRow[];
  variants: VariantsRow[];
  statements: StatementRow[];
}

/** The rows under which a pack is stored; the pack is left as it is. */
export function rowsOf(pack: Pack, origin: Origin, digest: string, made?: MadeVariants): PackRows {
  const key = packKey(pack);
  const reports = pack.reports.map(({ id }) => id);
  const standing = whereEntitiesStand(pack);
  return {
    packs: [{ key, origin, digest, reports, ...(made && { variantsVersion: made.version }) }],
    reports: pack.reports.map(({ text, ...report }) => ({ ...report, pack: key })),
    texts: pack.reports.flatMap(({ id, text }) =>
      text === undefined ? [] : { pack: key, id, text },
    ),
    entities: pack.entities.map(({ mentions, ...entity }) => ({
      ...entity,
      key: entityKey(key, entity.id),
      pack: key,
      reports: [...(standing.get(entity.id) ?? reports)],
    })),
    mentions: pack.entities.flatMap(({ id, mentions }) =>
      mentions.length ? { key: entityKey(key, id), mentions } : [],
    ),
    variants: made ? variantRows(made, key, pack.entities) : [],
    statements: pack.statements.map((statement) => statementRow(statement, key)),
  };
}

/** The rows of the variants made for a pack's entities. */
export function variantRows(
  { byEntity }: MadeVariants,
  pack: string,
  entities: readonly { id: Id }[],
): VariantsRow[] {
  return entities.flatMap(({ id }) => {
    const variants = byEntity.get(id);
    return variants?.length ? [{ key: entityKey(pack, id), variants: [...variants] }] : [];
  });
}

function statementRow(statement: Statement, pack: string): StatementRow {
  const entities = [...entitiesOf(statement)].map((id) => entityKey(pack, id));
  return { pack, id: statement.id, entities, statement };
}

function entitiesOf({ about, speaker }: Statement): Set<Id> {
  return new Set(speaker === null ? about : [...about, speaker]);
}

/** The reports in which each entity has a mention or a statement; only of those that have one. */
function whereEntitiesStand(pack: Pack): Map<Id, Set<Id>> {
  const standing = new Map<Id, Set<Id>>();
  const note = (entity: Id, report: Id) => {
    const reports = standing.get(entity);
    if (reports) reports.add(report);
    else standing.set(entity, new Set([report]));
  };
  for (const { id, mentions } of pack.entities) {
    for (const { report } of mentions) note(id, report);
  }
  for (const statement of pack.statements) {
    for (const id of entitiesOf(statement)) note(id, statement.report);
  }
  return standing;
}

/** An entity's proper names, its `name` first, none twice. */
export function namesOf({ name, aliases }: Pick<Entity, "name" | "aliases">): string[] {
  return [...new Set([name, ...aliases.map(({ text }) => text)])];
}
