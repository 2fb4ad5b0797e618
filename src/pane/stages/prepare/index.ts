export * from "./PrepareStage";
export * from "./PrepareAction";
