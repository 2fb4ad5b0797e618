export * from "./alreadyThere";
export * from "./due";
export * from "./lists";
export * from "./person";
export * from "./place";
export * from "./link";
export * from "./mentioned";
export * from "./work";
