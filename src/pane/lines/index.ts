export * from "./AddLine";
export * from "./EditLine";
export * from "./LineList";
export * from "./paste";
