import type { Entity, Pack, Report } from "../model";
import type { Connection } from "./connection";
import { packRanges } from "./ranges";
import type { ReadTransaction } from "./schema";
import { transact } from "./transaction";

const STORES = ["packs", "reports", "texts", "entities", "mentions", "statements"] as const;

/** A stored pack as it would travel; undefined where there is none of that key. */
export function storedPack(connection: Connection, key: string): Promise<Pack | undefined> {
  return connection.use((db) => transact(db, [...STORES], "readonly", (tx) => packOn(tx, key)));
}

/** The same in a transaction over the stores of packs. */
export async function packOn(tx: ReadTransaction, key: string): Promise<Pack | undefined> {
  const ranges = packRanges(key);
  const [pack, reports, texts, entities, mentions, statements] = await Promise.all([
    tx.objectStore("packs").get(key),
    tx.objectStore("reports").getAll(ranges.reports),
    tx.objectStore("texts").getAll(ranges.texts),
    tx.objectStore("entities").getAll(ranges.entities),
    tx.objectStore("mentions").getAll(ranges.mentions),
    tx.objectStore("statements").getAll(ranges.statements),
  ]);
  if (!pack) return undefined;
  const textOf = new Map(texts.map(({ id, text }) => [id, text]));
  const mentionsOf = new Map(mentions.map((row) => [row.key, row.mentions]));
  return {
    format: "sidelight-pack",
    version: 1,
    reports: reports.map(({ pack: _, ...report }): Report => {
      const text = textOf.get(report.id);
      return text === undefined ? report : { ...report, text };
    }),
    entities: entities.map(({ key: own, pack: _, reports: __, ...entity }): Entity => {
      return { ...entity, mentions: mentionsOf.get(own) ?? [] };
    }),
    statements: statements.map(({ statement }) => statement),
  };
}
