import { type OpenOptions, openDatabase } from "./open";
import type { Database } from "./schema";
import { storeError } from "./store-error";

/** A way to the database that outlives its connections: an ended one is replaced on the next use. */
export interface Connection {
  /**
   * What `work` resolves to. Rejects with a `SidelightError` ("no-database", "store-blocked",
   * "quota") for what IndexedDB may be expected to fail with, with the failure itself otherwise.
   */
  use<T>(work: (db: Database) => Promise<T>): Promise<T>;
  /** Ends it for good; running transactions end first, later uses reject. */
  close(): void;
}

/** Opens nothing yet: the first use does. */
export function createConnection(options: OpenOptions): Connection {
  let opening: Promise<Database> | undefined;
  let closed = false;

  const forget = () => {
    opening = undefined;
  };

  const open = () => {
    const attempt = openDatabase(options, () => {
      if (opening === attempt) forget();
    });
    opening = attempt;
    // Not kept, so that the next use tries again; the caller is told by its own await.
    attempt.catch(() => {
      if (opening === attempt) forget();
    });
    return attempt;
  };

  return {
    async use(work) {
      if (closed) throw new Error("the store is closed");
      try {
        return await work(await (opening ?? open()));
      } catch (failure) {
        throw storeError(failure);
      }
    },
    close() {
      closed = true;
      opening?.then(
        (db) => db.close(),
        () => undefined,
      );
      forget();
    },
  };
}
