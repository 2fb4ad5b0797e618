export * from "./leftWork";
export * from "./notice";
export * from "./saving";
export * from "./sitting";
export * from "./state";
export * from "./steps";
export * from "./store";
export * from "./whereabouts";
