export { readInput, type ReadOptions, type ReadResult } from "./readInput";
export { IntakeError, type FaultFamily, type FaultId } from "./error";
