export * from "./incident";
export * from "./link";
export * from "./options";
export * from "./person";
export * from "./place";
export * from "./session";
export * from "./statement";
