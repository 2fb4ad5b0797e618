export { QuestionsStep } from "./QuestionsStep";
