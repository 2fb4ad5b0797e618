export { lookInto, sketchInput, type LookedInto, type Sketched } from "./lookInto";
export type { Rough } from "./roughly";
