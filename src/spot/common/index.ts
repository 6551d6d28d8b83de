export * from "./data";
export * from "./refusal";
