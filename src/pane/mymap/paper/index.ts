export { PaperStep } from "./PaperStep";
