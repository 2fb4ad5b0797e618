export { OwnMaps } from "./OwnMaps";
