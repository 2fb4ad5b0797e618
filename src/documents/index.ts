export { makeBlank, makeDocument, type Made, type MakeOptions } from "./make";
export { missingFor } from "./missing";
export { viewOf, sessionFor, type View } from "./view";
export { KINDS, kindOf } from "./registry";
export { type DocumentKind, type FormField, type MapPicture, type Missing } from "./kind";
export { type Block, type Target } from "./blocks";
export { type Control, type ControlLine } from "./controls";
export { MAP_ROOM } from "./package/measures";
export * from "./envelope";
