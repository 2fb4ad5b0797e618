export * from "./faults";
export * from "./port";
export * from "./presence";
export * from "./recovery";
