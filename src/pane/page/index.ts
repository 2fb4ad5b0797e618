export { withPage, type PageKeeping } from "./withPage";
