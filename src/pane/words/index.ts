export * from "./due";
