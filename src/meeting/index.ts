export { CARRY_KINDS, type Carry, type CarryKind, type CarryReason } from "./carry/carry";
export { carriedFrom, carriedTo } from "./carry/carriedTo";
export { carriedInWords, sessionDay } from "./carry/words";
export { goesOn, openWorkGoesOn, settledAt } from "./carry/goOn";
export { LET_GO, letGo } from "./carry/letGo";
export { agendaKey, unreached } from "./carry/agenda";
