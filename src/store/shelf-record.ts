import type { Pack, ShelfItem } from "../model";
import { packKey } from "../model/keys";
import { withSecrecy } from "./confidential";
import type { WriteTransaction } from "./schema";

/** What the library tells of a pack: of its first report, and how much is in it. */
export function toldOf({ reports, entities, statements }: Pack): Partial<ShelfItem> {
  const [first] = reports;
  const more = reports.length > 1 ? ` and ${reports.length - 1} more` : "";
  return {
    title: `${first?.title ?? "Empty pack"}${more}`,
    ...(first?.publisher && { publisher: first.publisher }),
    ...(first?.date && { date: first.date }),
    entities: entities.length,
    statements: statements.length,
  };
}

/** An item without its id, which the store gives it. */
export type NewItem = Omit<ShelfItem, "id">;

/** A new item that stands in the library under a name. */
export function newItem(title: string, state: ShelfItem["state"]): NewItem {
  return { state, title, added: Date.now(), progress: 0, attempts: 0 };
}

/** Adds an item; the store gives it its id, which the types take for given. */
export function addItem(tx: WriteTransaction, item: NewItem): Promise<number> {
  return tx.objectStore("shelf").add(item as ShelfItem);
}

/** Puts a stored pack into the library, where it stands already as it now is. */
export async function shelve(tx: WriteTransaction, pack: Pack): Promise<void> {
  const shelf = tx.objectStore("shelf");
  const key = packKey(pack);
  const known = (await shelf.index("pack").getAll(key)).find(({ state }) => state === "ready");
  const told = toldOf(pack);
  if (known) await shelf.put(withSecrecy({ ...known, ...told }, pack.reports));
  else {
    const item = { ...newItem("", "ready"), ...told, progress: 1, pack: key };
    await addItem(tx, withSecrecy(item, pack.reports));
  }
}
