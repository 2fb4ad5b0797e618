export { shareChange, shareFaults, type Went } from "./share";
export { correctionsFor, correctionText, type Correction } from "./corrections";
export { correctionActions } from "./correctionActions";
export { WentOut } from "./wentOut";
