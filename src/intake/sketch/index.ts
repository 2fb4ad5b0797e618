export { sketchInput, type Sketched } from "./sketchInput";
