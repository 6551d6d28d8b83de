import {
  type EntityKey,
  type Evidence,
  type FrameSummary,
  KINDS,
  type Kind,
} from "../../src/model";

/** How often one frame names an entity. */
export interface FrameCount {
  frameId: number;
  count: number;
}

/** One entity matched on the page, over all its frames. */
export interface Listed {
  key: EntityKey;
  /** The sum over `frames`; 0 only of one that is kept though the page no longer names it. */
  count: number;
  /** In the frames' order; none with a count of 0. */
  frames: FrameCount[];
}

/** A listed entity with what the store knows of it. */
export interface Row extends Listed {
  evidence: Evidence;
}

/** The rows of one kind. */
export interface Section {
  kind: Kind;
  rows: Row[];
}

/**
 * One entry per entity, in the order in which the entities first appear, frame after frame. That
 * order follows reading, and stays as the counts of a living page go up and down.
 */
export function mergeFrames(
  frames: readonly { frameId: number; summary: FrameSummary }[],
): Listed[] {
  const merged = new Map<EntityKey, Listed>();
  for (const { frameId, summary } of frames) {
    for (const { entity, count } of summary.mentions) {
      if (count <= 0) continue;
      const listed = merged.get(entity) ?? { key: entity, count: 0, frames: [] };
      listed.count += count;
      listed.frames.push({ frameId, count });
      merged.set(entity, listed);
    }
  }
  return [...merged.values()];
}

/** Joins what the page names with what is stored; what the store no longer holds is left out. */
export function toRows(
  listed: readonly Listed[],
  evidence: ReadonlyMap<EntityKey, Evidence>,
): Row[] {
  return listed.flatMap((entry) => {
    const found = evidence.get(entry.key);
    return found ? [{ ...entry, evidence: found }] : [];
  });
}

/** Those that the page names. */
export function named(rows: readonly Row[]): Row[] {
  return rows.filter(({ count }) => count > 0);
}

/**
 * The rows with those of the held entities that were listed before and are no longer, each behind
 * the row that it stood behind: who has just removed a name may want it back.
 */
export function keepHeld(
  before: readonly Row[],
  rows: readonly Row[],
  held: ReadonlySet<EntityKey>,
): Row[] {
  const kept = [...rows];
  before.forEach((row, index) => {
    if (!held.has(row.key) || kept.some(({ key }) => key === row.key)) return;
    const neighbour = before[index - 1]?.key;
    const at = kept.findIndex(({ key }) => key === neighbour) + 1;
    kept.splice(at, 0, { ...row, count: 0, frames: [] });
  });
  return kept;
}

/** People, places, organisations, each in the rows' order; kinds without a row are left out. */
export function toSections(rows: readonly Row[]): Section[] {
  const sections = KINDS.map((kind) => ({
    kind,
    rows: rows.filter((row) => row.evidence.kind === kind),
  }));
  return sections.filter((section) => section.rows.length > 0);
}

/**
 * Where the `index`-th mention (from 0, frame after frame) stands: its frame and its ordinal
 * there. Null past the last one.
 */
export function locate(
  frames: readonly FrameCount[],
  index: number,
): { frameId: number; ordinal: number } | null {
  let ordinal = index;
  for (const { frameId, count } of frames) {
    if (ordinal < count) return { frameId, ordinal };
    ordinal -= count;
  }
  return null;
}
