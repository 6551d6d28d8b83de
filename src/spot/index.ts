export * from "./find";
export * from "./gazetteer";
export * from "./table";
