export * from "./blocks";
export * from "./faults";
export * from "./letter";
export * from "./once";
export * from "./page";
export * from "./port";
export * from "./presence";
export * from "./recovery";
