export { NOTHING_KNOWN, RETURN_FIELDS, RETURN_HEADS, returnRows, type ReturnRow } from "./kinds/subjects/returnTable";

/** The kind of the paper that a partner fills in and sends back. */
export const RETURNED_KIND = "subjects";
