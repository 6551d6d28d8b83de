import type { Kind, NamedEntity } from "../../../src/model";
import {
  compileGazetteer,
  findMentions,
  type Mention,
  openGazetteer,
  type WholeGazetteer,
} from "../../../src/spot";

/** An entity with the names it goes by; the first is its key, too. */
export function named(kind: Kind, ...names: string[]): NamedEntity {
  return { key: `pack/${names[0]}`, kind, names, variants: [], painted: true };
}

export const place = (...names: string[]) => named("place", ...names);
export const person = (...names: string[]) => named("person", ...names);
export const organisation = (...names: string[]) => named("organisation", ...names);

/** A gazetteer of entities, opened. */
export function gazetteerOf(...entities: NamedEntity[]): WholeGazetteer {
  return openGazetteer(compileGazetteer(entities, 1));
}

/** The mentions' own words, in order. */
export function foundIn(gazetteer: WholeGazetteer, text: string): string[] {
  return findMentions(gazetteer, text).map(({ start, end }) => text.slice(start, end));
}

/** The keys, without their pack, of the entities that a mention names. */
export function keysOf(gazetteer: WholeGazetteer, mention: Mention | undefined): string[] {
  const { forms, entities } = gazetteer.data;
  const indexes = mention ? (forms[mention.form]?.entities ?? []) : [];
  return indexes.map((index) => entities[index]?.key.replace("pack/", "") ?? "").sort();
}
