export * from "./notice";
export * from "./saving";
export * from "./steps";
export * from "./store";
export * from "./whereabouts";
