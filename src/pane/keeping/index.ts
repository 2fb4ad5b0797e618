export { askToClear, WHAT_IS_KEPT } from "./desk";
export { ElsewhereBar } from "./ElsewhereBar";
export { KEEPING_FAULTS, unkeptWords } from "./faults";
export { saveNow } from "./save";
