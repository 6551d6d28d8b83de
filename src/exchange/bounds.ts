import { LIMITS, TOO_DEEP } from "./limits";
import { refuseSize } from "./pack-error";
import type { Path } from "./pointer";

/** One container on the way down: its values, their keys (none for an array), the next to visit. */
interface Level {
  values: readonly unknown[];
  keys: readonly string[] | undefined;
  next: number;
}

/**
 * Refuses a value too deep or too large to be read on, unknown keys included, before anything
 * recursive touches it. Iterative, so that depth costs no stack; the size counted never exceeds
 * the value's length as JSON, so that values handed over as objects (in which a branch may be
 * shared or lead back to itself) are bounded as files are. Throws a `PackError` "too-large".
 */
export function checkBounds(root: unknown): void {
  const levels: Level[] = [];
  let size = enter(root, levels);
  for (let level = levels.at(-1); level; level = levels.at(-1)) {
    if (level.next === level.values.length) {
      levels.pop();
      continue;
    }
    const value = level.values[level.next];
    size += (level.keys?.[level.next]?.length ?? 0) + 1;
    level.next += 1;
    size += enter(value, levels);
    if (levels.length > LIMITS.depth) {
      refuseSize(pathOf(levels), TOO_DEEP);
    }
    if (size > LIMITS.file) {
      refuseSize([], `must not be larger than ${LIMITS.file} characters of JSON`);
    }
  }
}

/** Puts a container on the levels; returns the least length its own marks or text take in JSON. */
function enter(value: unknown, levels: Level[]): number {
  if (typeof value === "string") return value.length;
  if (typeof value !== "object" || value === null) return 0;
  const keys = Array.isArray(value) ? undefined : Object.keys(value);
  levels.push({ values: keys ? Object.values(value) : (value as unknown[]), keys, next: 0 });
  return 1;
}

/** The path of the innermost level: the keys last visited in all those around it. */
function pathOf(levels: readonly Level[]): Path {
  return levels.slice(0, -1).map((level) => level.keys?.[level.next - 1] ?? level.next - 1);
}
