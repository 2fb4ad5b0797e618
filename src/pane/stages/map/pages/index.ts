export { MapPages } from "./MapPages";
