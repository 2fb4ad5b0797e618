export { readInput, type ReadOptions, type ReadResult } from "./readInput";
export { IntakeError, type FaultId } from "./error";
