export type { Job, Publication } from "./jobs";
export type { NamedEntities } from "./named";
export type { PutOutcome } from "./packs";
export type { MadeVariants, NameBearer } from "./records";
export type { MakeVariants } from "./renewal";
export type { Origin, StoredPack } from "./schema";
export type { KnownSpellings, Sameness } from "./spelling-record";
export { type Jobs, openStore, type Store, type StoreOptions } from "./store";
