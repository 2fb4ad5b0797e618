export { putAside, suggestionsFor, takeUp } from "./suggestions";
export { PROMPTS, promptTitle } from "./titles";
export type { Evidence, QuestionProfile, Suggestion } from "./suggestion";
