export * from "./message";
export * from "./pack";
export * from "./recipients";
export * from "./register";
