export { shareChange, shareFaults, type Went } from "./share";
export { correctionActions, correctionsFor, type Correction } from "./corrections";
