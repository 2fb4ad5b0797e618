export { readSheet, type SheetRead } from "./readSheet";
export { isOwnMap, isOwnMapValue } from "./isOwnMap";
