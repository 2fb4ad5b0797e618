export { CarefulField, LOOK_KEY } from "./CarefulField";
