export { momentsOf, type Moment } from "./moments";
export { mapAt, mapNow } from "./asAt";
export { notedTogether } from "./note";
export { renameEarlier } from "./forget";
export {
  changesBetween,
  changesSince,
  changesTold,
  momentBefore,
  withChangesOnly,
  type ChangeOf,
  type MapChange,
} from "./changes";
