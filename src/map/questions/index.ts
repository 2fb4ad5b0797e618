export { putAside, settledBy, takeUp } from "./settle";
export { suggestionsFor } from "./suggestions";
export { PROMPTS, promptTitle } from "./titles";
export type { Evidence, QuestionProfile, Suggestion } from "./suggestion";
