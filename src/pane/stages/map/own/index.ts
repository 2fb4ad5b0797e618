export { OwnMapBeside } from "./OwnMapBeside";
