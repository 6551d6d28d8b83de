import { useCallback, useEffect, useRef, useState } from "preact/hooks";
import type { Correction, Edit, Pack, ShelfItem } from "../../../src/model";
import { correctionOf, editPack } from "../../../src/review";
import { type Failure, failureOf } from "../../popup/state";
import type { LibraryAccess } from "../services";
import { LOOK_AGAIN } from "../use-library";

/** A draft at one time. */
interface Version {
  pack: Pack;
  corrections: Correction[];
}

/** A review as it stands. */
export interface ReviewNow {
  /** Undefined until it is known; null where the report is gone. */
  item: ShelfItem | null | undefined;
  /** Undefined where there is nothing to review (yet). */
  pack: Pack | undefined;
  failure: Failure | undefined;
  canUndo: boolean;
  /** Makes edits, one after the other, as one step; false where they change nothing. */
  edit(...edits: Edit[]): boolean;
  undo(): void;
  accept(): Promise<void>;
}

/** A report's draft, with every step kept as it is made, and a way back. */
export function useReview(access: LibraryAccess, id: number): ReviewNow {
  const [item, setItem] = useState<ShelfItem | null>();
  const [versions, setVersions] = useState<Version[]>([]);
  const [failure, setFailure] = useState<Failure>();
  const saving = useRef<Promise<unknown>>(Promise.resolve());
  const held = useRef(versions);
  held.current = versions;

  const look = useCallback(async () => {
    try {
      const found = await access.item(id);
      setItem(found ?? null);
      const isOpen = found?.state === "review" || found?.state === "ready";
      if (!isOpen || held.current.length > 0) return;
      const draft = await access.draft(id);
      if (draft) setVersions([{ pack: draft.pack, corrections: draft.corrections }]);
    } catch (error) {
      setFailure(failureOf(error));
    }
  }, [access, id]);

  useEffect(() => {
    void look();
    return access.onChange(() => void look());
  }, [access, look]);

  const isReading = item?.state === "reading";
  useEffect(() => {
    if (!isReading) return;
    const timer = setInterval(() => void look(), LOOK_AGAIN);
    return () => clearInterval(timer);
  }, [isReading, look]);

  /** Saved in order, each whole; the page goes on meanwhile. */
  const keep = (next: Version[]) => {
    setVersions(next);
    const current = next.at(-1);
    if (!current) return;
    saving.current = saving.current
      .then(() => access.saveDraft(id, current.pack, current.corrections))
      .then(look)
      .catch((error) => setFailure(failureOf(error)));
  };

  const current = versions.at(-1);
  return {
    item,
    pack: current?.pack,
    failure,
    canUndo: versions.length > 1,
    edit(...edits) {
      if (!current) return false;
      const next = edits.reduce(edited, current);
      if (next.pack === current.pack) return false;
      keep([...versions, next]);
      return true;
    },
    undo() {
      if (versions.length > 1) keep(versions.slice(0, -1));
    },
    async accept() {
      try {
        await saving.current;
        if (current && item?.state === "ready") {
          await access.saveDraft(id, current.pack, current.corrections);
        }
        await access.accept([id]);
        await look();
      } catch (error) {
        setFailure(failureOf(error));
      }
    },
  };
}

function edited({ pack, corrections }: Version, edit: Edit): Version {
  const next = editPack(pack, edit);
  if (next === pack) return { pack, corrections };
  const correction = correctionOf(pack, edit);
  return { pack: next, corrections: correction ? [...corrections, correction] : corrections };
}
