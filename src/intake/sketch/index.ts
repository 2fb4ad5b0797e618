export { glimpse, sketchInput, type Sketched } from "./sketchInput";
