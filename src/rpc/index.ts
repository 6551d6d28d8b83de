export * from "./call";
export * from "./protocol";
export * from "./serve";
export * from "./tab";
export * from "./to-background";
export * from "./to-frame";
export * from "./to-jobs";
