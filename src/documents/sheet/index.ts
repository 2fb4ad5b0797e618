export { makeBlankSheet, makeSheet, type MadeSheet, type SheetOptions } from "./make";
export { isSheetTag, SHEET_KIND, type SheetAddress } from "./address";
export { OWN_MAP_FORM, OWN_MAP_NAMESPACE, readOwnMap, type CarriedMap } from "./part";
export { sheetPages } from "./pages";
