export * from "./ActionCards";
export * from "./GapCards";
export * from "./InterventionCards";
export * from "./QuestionCards";
