export * from "./lines";
export * from "./typed";
