export { ReadBackPart } from "./ReadBackPart";
export { useFinish } from "./useFinish";
export { Versions } from "./Versions";
