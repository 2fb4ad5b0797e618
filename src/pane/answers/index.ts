export { AnswerList } from "./AnswerList";
export type { Answer, AnswerField, Asked, AskedGroup } from "./answer";
export { rowId } from "./AnswerRow";
