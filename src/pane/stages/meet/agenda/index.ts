export { Agenda } from "./Agenda";
export { carriedText } from "./CarriedHere";
export { totalInWords } from "./total";
