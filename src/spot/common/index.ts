export * from "./compiling";
export * from "./data";
export * from "./refusal";
