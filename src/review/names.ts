import type { Entity, Pack } from "../model";
import { fold } from "../text";

/** A name as others are compared with it. */
export function keyOf(name: string): string {
  return fold(name).replace(/\s+/g, " ").trim();
}

/** An entity's proper names, its `name` first. */
export function namesOf({ name, aliases }: Pick<Entity, "name" | "aliases">): string[] {
  return [name, ...aliases.map(({ text }) => text)];
}

/**
 * The entity meant by names: the one that bears one of them as its name, else, where `alias` is set,
 * as an alias; undefined where there is none.
 */
export function named(pack: Pack, names: readonly string[], alias = false): Entity | undefined {
  const keys = new Set(names.map(keyOf));
  const { entities } = pack;
  const byName = entities.find(({ name }) => keys.has(keyOf(name)));
  if (byName || !alias) return byName;
  return entities.find(({ aliases }) => aliases.some(({ text }) => keys.has(keyOf(text))));
}
