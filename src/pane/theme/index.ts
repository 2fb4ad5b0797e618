export * from "./border";
export * from "./low";
export * from "./shades";
export * from "./theme";
export * from "./useLook";
