export { askToClear, WHAT_IS_KEPT } from "./desk";
export { ElsewhereBar } from "./ElsewhereBar";
export { saveNow } from "./save";
export { unkeptWords } from "./words";
