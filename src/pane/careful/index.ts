export { CarefulField } from "./CarefulField";
