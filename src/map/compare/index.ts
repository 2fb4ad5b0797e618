export { compareMaps, CLOSE, FAR, type Comparison } from "./compare";
export { compareOverTime, MOVED, movedWords, stoodBefore, type Moved, type OverTime, type WhichBefore } from "./overTime";
export type { Agreement, Difference } from "./difference";
export type { Answers, Doubtful } from "./pair";
export type { Candidate } from "./match";
export { agreementWords, asAskable, differenceWords } from "./words";
