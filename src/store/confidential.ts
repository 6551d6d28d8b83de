import type { Id, Pack, Report, ShelfItem } from "../model";
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

/**
 * The reports of a pack, each confidential where the one on pages or one that waits for review is: it
 * stays so until its user says otherwise. In a transaction over `reports`, `shelf` and `drafts`.
 */
export async function stillSecret<Own extends Report | ReportRow>(
  tx: WriteTransaction,
  key: string,
  reports: readonly Own[],
): Promise<Own[]> {
  const held: (Report | ReportRow)[] = await tx
    .objectStore("reports")
    .getAll(packRanges(key).reports);
  for (const id of await tx.objectStore("shelf").index("pack").getAllKeys(key)) {
    held.push(...((await tx.objectStore("drafts").get(id))?.pack.reports ?? []));
  }
  const secret = secretOf(held);
  return reports.map((report) => (secret.has(report.id) ? flagged(report, true) : report));
}

/**
 * A draft's pack as its user has changed it, its reports as confidential as those are held to be: a
 * page may have opened the review before that was said. In a transaction over `reports` and `drafts`.
 */
export async function asHeld(
  tx: WriteTransaction,
  { id, pack: key }: ShelfItem,
  pack: Pack,
): Promise<Pack> {
  const draft = await tx.objectStore("drafts").get(id);
  const stored = key ? await tx.objectStore("reports").getAll(packRanges(key).reports) : [];
  const secret = secretOf(draft?.pack.reports ?? stored);
  return { ...pack, reports: pack.reports.map((it) => flagged(it, secret.has(it.id))) };
}

function secretOf(reports: readonly (Report | ReportRow)[]): Set<Id> {
  return new Set(reports.flatMap(({ id, confidential }) => (confidential ? id : [])));
}
