export * from "./StartScreen";
