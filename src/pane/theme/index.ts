export * from "./shades";
export * from "./theme";
export * from "./useLook";
