export { OwnPhotograph } from "./OwnPhotograph";
