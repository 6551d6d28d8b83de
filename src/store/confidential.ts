import type { Pack, Report, ShelfItem } from "../model";
import type { Connection } from "./connection";
import { packRanges } from "./ranges";
import { bumpRevision } from "./revision";
import type { ReportRow, WriteTransaction } from "./schema";
import { transact } from "./transaction";

/**
 * Makes an item's reports confidential, so that names which only such reports have are not painted on
 * pages, or no longer so: what is on pages of them, what waits for review, and what the library tells,
 * in one transaction. False where nothing has been read of the item, or it is being read.
 */
export function setConfidential(
  connection: Connection,
  id: number,
  confidential: boolean,
): Promise<boolean> {
  return connection.use((db) =>
    transact(db, ["shelf", "drafts", "reports", "meta"], "readwrite", async (tx) => {
      const item = await tx.objectStore("shelf").get(id);
      if (item?.pack === undefined || item.state === "reading") return false;
      const reports = tx.objectStore("reports");
      const rows = await reports.getAll(packRanges(item.pack).reports);
      for (const row of rows) await reports.put(flagged(row, confidential));
      if (rows.length > 0) await bumpRevision(tx);
      // The same reports, read twice, are one secret.
      for (const same of await tx.objectStore("shelf").index("pack").getAll(item.pack)) {
        await tx.objectStore("shelf").put(flagged(same, confidential));
        await flagDraft(tx, same.id, confidential);
      }
      return true;
    }),
  );
}

async function flagDraft(tx: WriteTransaction, id: number, confidential: boolean): Promise<void> {
  const drafts = tx.objectStore("drafts");
  const draft = await drafts.get(id);
  if (!draft) return;
  const reports = draft.pack.reports.map((report) => flagged(report, confidential));
  await drafts.put({ ...draft, pack: { ...draft.pack, reports } });
}

function flagged<T extends { confidential?: boolean }>(it: T, confidential: boolean): T {
  const { confidential: _, ...rest } = it;
  return (confidential ? { ...rest, confidential } : rest) as T;
}

/** An item as the library tells of it: is all that it holds confidential? */
export function withSecrecy<Item extends Omit<ShelfItem, "id">>(
  item: Item,
  reports: readonly Pick<Report, "confidential">[],
): Item {
  return flagged(item, reports.length > 0 && reports.every((report) => report.confidential));
}

/** The reports of a pack, each confidential where the stored one is: it stays so until its user says otherwise. */
export async function stillSecret<Own extends Report | ReportRow>(
  tx: WriteTransaction,
  key: string,
  reports: readonly Own[],
): Promise<Own[]> {
  const stored = await tx.objectStore("reports").getAll(packRanges(key).reports);
  const secret = new Set(stored.flatMap(({ id, confidential }) => (confidential ? id : [])));
  return reports.map((report) => (secret.has(report.id) ? flagged(report, true) : report));
}

/** A pack that was read, its reports confidential where the stored ones are. */
export async function stillSecretPack(
  tx: WriteTransaction,
  key: string,
  pack: Pack,
): Promise<Pack> {
  return { ...pack, reports: await stillSecret(tx, key, pack.reports) };
}

/** A draft's pack as its user has changed it, its reports as confidential as they are held to be. */
export function asHeld(pack: Pack, held: Pack | undefined): Pack {
  if (!held) return pack;
  const secret = new Set(held.reports.flatMap(({ id, confidential }) => (confidential ? id : [])));
  return { ...pack, reports: pack.reports.map((it) => flagged(it, secret.has(it.id))) };
}
