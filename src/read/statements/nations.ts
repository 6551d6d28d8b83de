import type { Named } from "../entities/named";

/** Adjectives of nations that their names do not tell, in small letters. */
const IRREGULAR: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    american: ["united states", "u.s.", "us", "america"],
    british: ["britain", "united kingdom", "uk", "great britain"],
    danish: ["denmark"],
    dutch: ["netherlands", "the netherlands"],
    finnish: ["finland"],
    french: ["france"],
    greek: ["greece"],
    irish: ["ireland"],
    norwegian: ["norway"],
    polish: ["poland"],
    scottish: ["scotland"],
    spanish: ["spain"],
    swedish: ["sweden"],
    swiss: ["switzerland"],
    turkish: ["turkey", "türkiye"],
    welsh: ["wales"],
    thai: ["thailand"],
    afghan: ["afghanistan"],
    pakistani: ["pakistan"],
    peruvian: ["peru"],
    portuguese: ["portugal"],
    czech: ["czech republic", "czechia"],
    slovak: ["slovakia"],
    serb: ["serbia"],
    croat: ["croatia"],
  }),
);
const SUFFIX = /(?:an|ian|ean|ese|i|ish|ic)$/;
/** Letters of a name that its adjective has at least. */
const STEM = 4;

/**
 * Tells of an adjective such as "Russian" which place of a text it comes from: a place that the text
 * names and from whose name it is made. Undefined where there is none.
 */
export function nationFinder({ entities }: Named): (adjective: string) => number | undefined {
  const byName = new Map<string, number>();
  const byStem = new Map<string, { stem: string; entity: number }[]>();
  entities.forEach(({ kind, name, aliases }, entity) => {
    if (kind !== "place") return;
    for (const form of [name, ...aliases]) {
      const lower = form.toLowerCase();
      if (!byName.has(lower)) byName.set(lower, entity);
      if (lower.length < STEM) continue;
      const stem = lower.slice(0, Math.max(STEM, lower.length - 1));
      const key = lower.slice(0, STEM);
      byStem.set(key, [...(byStem.get(key) ?? []), { stem, entity }]);
    }
  });
  return (adjective) => {
    const lower = adjective.toLowerCase();
    for (const name of IRREGULAR.get(lower) ?? []) {
      const entity = byName.get(name);
      if (entity !== undefined) return entity;
    }
    if (!SUFFIX.test(lower)) return undefined;
    return byStem.get(lower.slice(0, STEM))?.find(({ stem }) => lower.startsWith(stem))?.entity;
  };
}
