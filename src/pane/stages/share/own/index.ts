export { OwnMapShare } from "./OwnMapShare";
