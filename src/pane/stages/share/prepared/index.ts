export { LookAtThese } from "./LookAtThese";
export { usePrepared } from "./usePrepared";
