export * from "./call";
export * from "./protocol";
export * from "./serve";
export * from "./tab";
