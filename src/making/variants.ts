import type { Id, Variant } from "../model";
import type { MakeVariants, NameBearer } from "../store";
import { createVariants, type VariantLexicon } from "../text/variants";
import { lazily } from "./lazily";
import { turns } from "./turns";

export interface VariantsOf {
  /** Makes the variants of one entity. */
  (entity: NameBearer): readonly Variant[];
  /** Does beforehand, in steps, what takes its time once. */
  prepare?(): Iterable<void>;
}

/** Variants as a lexicon's text, which is JSON, lets them be made. */
export function variantsWith(lexicon: string): VariantsOf {
  // Written by this extension's own build.
  const variantsOf = createVariants(JSON.parse(lexicon) as VariantLexicon);
  const make = ({ kind, name, aliases }: NameBearer) =>
    variantsOf({ kind, names: [name, ...aliases.map(({ text }) => text)] });
  return Object.assign(make, { prepare: () => variantsOf.prepare() });
}

/**
 * Makes the variants of many entities and lets the event loop turn between slices of work. `load`
 * is called on the first use, and again where it failed.
 */
export function variantMaker(load: () => Promise<VariantsOf>): MakeVariants {
  const loaded = lazily(async () => {
    const variantsOf = await load();
    const turn = turns();
    for (const _ of variantsOf.prepare?.() ?? []) await turn();
    return variantsOf;
  });
  return async (entities) => makeAll(entities, await loaded());
}

async function makeAll(
  entities: readonly NameBearer[],
  variantsOf: VariantsOf,
): Promise<Map<Id, readonly Variant[]>> {
  const made = new Map<Id, readonly Variant[]>();
  const turn = turns();
  for (const entity of entities) {
    await turn();
    made.set(entity.id, variantsOf(entity));
  }
  return made;
}
