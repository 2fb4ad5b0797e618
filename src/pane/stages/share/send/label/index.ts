export { LabelChoice } from "./LabelChoice";
export { useLabel } from "./useLabel";
