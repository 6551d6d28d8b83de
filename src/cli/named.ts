import { type Entity, entityKey, type Id, type Kind } from "../model";

/** An entity to be spotted. */
export interface Named {
  id: Id;
  /** Unique among all that are spotted together. */
  key: string;
  kind: Kind;
  /** Proper names, the usual one first, none twice. */
  names: string[];
  /** What its report says that it is. */
  role?: string | undefined;
}

/** What is needed to spot an entity of a pack; `pack` is the key of that. */
export function namedEntity(
  {
    id,
    kind,
    name,
    role,
    aliases,
  }: Pick<Entity, "id" | "kind" | "name" | "role"> & {
    aliases: readonly { text: string }[];
  },
  pack: string,
): Named {
  const names = [...new Set([name, ...aliases.map(({ text }) => text)])];
  return { id, key: entityKey(pack, id), kind, names, role };
}
