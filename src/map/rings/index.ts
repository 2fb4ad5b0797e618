export type { DrawnCircle, DrawnTie, RingsDrawing, RingsFigures, RingsLabel } from "./drawing";
export { ringsOf } from "./ringsOf";
export { ringAt, wayOf } from "./closeness";
export { ringsInWords, spokenNear, spokenTie, type RingWords } from "./words";
export { ringsLetters } from "./picturable";
export { measuresOf } from "./sizes";
export { thenAndNow, type Before, type ThenAndNow } from "./thenAndNow";
