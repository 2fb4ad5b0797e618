export { Narrative } from "./Narrative";
