export type { NamedEntities } from "./named";
export type { OpenOptions } from "./open";
export type { PutOutcome } from "./packs";
export type { Origin, StoredPack } from "./schema";
export { openStore, type Store } from "./store";
