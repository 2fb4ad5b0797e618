export type { OpenDocument } from "./openDocument";
export { withPage, type PageKeeping } from "./withPage";
