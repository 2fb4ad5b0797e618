export * from "./check";
export * from "./MissingList";
export { whyNotFinished } from "./finish";
