import { useCallback, useEffect, useRef, useState } from "preact/hooks";
import type { ShelfPage } from "../../src/model";
import { type Failure, failureOf } from "../popup/state";
import type { LibraryAccess } from "./services";

/** Items shown at first, and more at each request. */
const STEP = 100;
/** Milliseconds between two looks while something is read: what reads tells of changes, too. */
export const LOOK_AGAIN = 1000;

/** The library as far as it is shown. */
export interface LibraryNow {
  page: ShelfPage | undefined;
  /** Items in all. */
  total: number;
  failure: Failure | undefined;
  /** Does something with the library; what fails of it is told. */
  run(work: () => Promise<unknown>): Promise<void>;
  more(): void;
}

/** Follows the library: whoever changes it tells, and while something is read it is looked at anew. */
export function useLibrary(access: LibraryAccess): LibraryNow {
  const [page, setPage] = useState<ShelfPage>();
  const [failure, setFailure] = useState<Failure>();
  const limit = useRef(STEP);
  const asking = useRef(false);
  const again = useRef(false);

  const look = useCallback(async () => {
    again.current = asking.current;
    if (asking.current) return;
    asking.current = true;
    try {
      setPage(await access.page(limit.current));
    } catch (error) {
      setFailure(failureOf(error));
    } finally {
      asking.current = false;
    }
    if (again.current) void look();
  }, [access]);

  useEffect(() => {
    void look();
    return access.onChange(() => void look());
  }, [access, look]);

  const isReading = (page?.counts.reading ?? 0) > 0;
  useEffect(() => {
    if (!isReading) return;
    const timer = setInterval(() => void look(), LOOK_AGAIN);
    return () => clearInterval(timer);
  }, [isReading, look]);

  const counts = Object.values(page?.counts ?? {});
  return {
    page,
    total: counts.reduce((sum, count) => sum + count, 0),
    failure,
    async run(work) {
      setFailure(undefined);
      try {
        await work();
      } catch (error) {
        setFailure(failureOf(error));
      }
      await look();
    },
    more() {
      limit.current += STEP;
      void look();
    },
  };
}
