import type { Trimmed } from "../../src/model";

/**
 * What is removed now, with what was shown as removed before and is no longer: that stays in its
 * place, as used.
 */
export function keepShown(before: readonly Trimmed[], now: readonly Trimmed[]): Trimmed[] {
  const fresh = new Map(now.map((each) => [each.entity, each]));
  const kept = before.map((each) => {
    const removed = fresh.get(each.entity)?.removed ?? [];
    fresh.delete(each.entity);
    const texts = new Set(each.removed.map(({ text }) => text));
    return {
      ...each,
      removed: [
        ...each.removed.map((it) => removed.find(({ text }) => text === it.text) ?? used(it)),
        ...removed.filter(({ text }) => !texts.has(text)),
      ],
    };
  });
  return [...kept, ...fresh.values()];
}

function used(spelling: Trimmed["removed"][number]): Trimmed["removed"][number] {
  return { ...spelling, state: "used" };
}
