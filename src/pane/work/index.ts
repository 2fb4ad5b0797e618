export * from "./WorkCards";
