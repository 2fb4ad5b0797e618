export * from "./check";
export * from "./MissingList";
