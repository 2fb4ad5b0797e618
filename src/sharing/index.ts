export * from "./message";
export * from "./pack";
