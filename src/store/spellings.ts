import type { EntityKey, Trimmed } from "../model";
import type { Connection } from "./connection";
import { bumpRevision } from "./revision";
import type { ReadTransaction, RemovalsRow, WriteTransaction } from "./schema";
import { type KnownSpellings, type Sameness, spellingsOf } from "./spelling-record";
import { transact } from "./transaction";

const STORES: ("entities" | "variants" | "removals" | "additions")[] = [
  "entities",
  "variants",
  "removals",
  "additions",
];

/** All spellings of an entity; undefined where it is unknown. */
export function spellings(
  connection: Connection,
  key: EntityKey,
  sameness: Sameness,
): Promise<KnownSpellings | undefined> {
  return connection.use((db) =>
    transact(db, STORES, "readonly", async (tx) => (await found(tx, key, sameness))?.known),
  );
}

/**
 * Removes a spelling of an entity from use, or takes that back, and with it all that a page could
 * not tell from it. Nothing is written where nothing changes, nor for what is no spelling of the
 * entity. Resolves to the spellings as they then are.
 */
export function setSpelling(
  connection: Connection,
  key: EntityKey,
  text: string,
  used: boolean,
  sameness: Sameness,
): Promise<KnownSpellings | undefined> {
  return connection.use((db) =>
    transact(db, [...STORES, "meta"], "readwrite", async (tx) => {
      const before = await found(tx, key, sameness);
      const spelling = before?.known.spellings.find((it) => it.text === text);
      if (!spelling || used === (spelling.state === "used")) return before?.known;
      const others = (before?.removed ?? []).filter((it) => sameness(it) !== sameness(text));
      await putRemovals(tx, { key, texts: used ? others : [...others, text] });
      await bumpRevision(tx);
      return (await found(tx, key, sameness))?.known;
    }),
  );
}

/**
 * Adds a spelling to an entity; where it has one that a page could not tell from it, that one is in
 * use from now on. Nothing is written where nothing changes, nor for an unknown entity. Resolves to
 * the spellings as they then are.
 */
export function addSpelling(
  connection: Connection,
  key: EntityKey,
  text: string,
  sameness: Sameness,
): Promise<KnownSpellings | undefined> {
  return connection.use((db) =>
    transact(db, [...STORES, "meta"], "readwrite", async (tx) => {
      const before = await found(tx, key, sameness);
      if (!before) return undefined;
      const same = before.known.spellings.filter((it) => sameness(it.text) === sameness(text));
      if (same.some(({ state }) => state === "used")) return before.known;
      const removed = before.removed.filter((it) => sameness(it) !== sameness(text));
      if (same.length > 0) await putRemovals(tx, { key, texts: removed });
      else await tx.objectStore("additions").put({ key, texts: [...before.added, text] });
      await bumpRevision(tx);
      return (await found(tx, key, sameness))?.known;
    }),
  );
}

/** The stored entities with removed spellings, by key. */
export function trimmed(connection: Connection, sameness: Sameness): Promise<Trimmed[]> {
  return connection.use((db) =>
    transact(db, STORES, "readonly", async (tx) => {
      const keys = await tx.objectStore("removals").getAllKeys();
      const all = await Promise.all(keys.map((key) => trimmedOn(tx, key, sameness)));
      return all.flatMap((it) => (it?.removed.length ? [it] : []));
    }),
  );
}

async function trimmedOn(
  tx: ReadTransaction,
  key: EntityKey,
  sameness: Sameness,
): Promise<Trimmed | undefined> {
  const it = await found(tx, key, sameness);
  if (!it) return undefined;
  const { name, known } = it;
  const removed = known.spellings.filter(({ state }) => state === "removed");
  return { entity: key, kind: known.kind, name, removed };
}

/** What is stored of an entity's spellings: all of them, and the texts as they were removed. */
async function found(tx: ReadTransaction | WriteTransaction, key: EntityKey, sameness: Sameness) {
  const [row, made, removals, additions] = await Promise.all([
    tx.objectStore("entities").get(key),
    tx.objectStore("variants").get(key),
    tx.objectStore("removals").get(key),
    tx.objectStore("additions").get(key),
  ]);
  if (!row) return undefined;
  const known = spellingsOf(row, { made, removals, additions }, sameness);
  return { name: row.name, removed: removals?.texts ?? [], added: additions?.texts ?? [], known };
}

async function putRemovals(tx: WriteTransaction, row: RemovalsRow): Promise<void> {
  const store = tx.objectStore("removals");
  if (row.texts.length > 0) await store.put(row);
  else await store.delete(row.key);
}
