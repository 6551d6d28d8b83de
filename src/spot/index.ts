export * from "./filter";
export * from "./find";
export * from "./gazetteer";
export * from "./judge";
export * from "./key";
export * from "./machine";
export * from "./sift";
export * from "./table";
