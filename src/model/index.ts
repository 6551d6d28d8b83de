export * from "./errors";
export * from "./evidence";
export * from "./keys";
export * from "./named";
export * from "./pack";
export * from "./page";
export * from "./span";
export * from "./variant";
