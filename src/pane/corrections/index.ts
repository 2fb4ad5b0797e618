export { Corrections } from "./Corrections";
