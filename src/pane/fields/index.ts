export * from "./dates";
export * from "./EntryForm";
export * from "./field";
export * from "./FieldView";
export * from "./useDraft";
export * from "./offers";
