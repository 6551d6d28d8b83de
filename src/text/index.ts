export * from "./blocks";
export * from "./bloom";
export * from "./boundary";
export * from "./chars";
export * from "./fold";
export * from "./roles";
export * from "./stems";
export * from "./traits";
