export { readInput, type ReadOptions, type ReadResult } from "./readInput";
export { IntakeError, type FaultId } from "./error";
export { pageOfTexts, readBack, type Back } from "./back";
export { partsOf } from "./envelopes";
export { dayOfMoment, paperProperties, type PaperProperties, type PropertiesRead } from "./paperProperties";
export { readSheet, type SheetRead } from "./sheet";
export { lookInto, sketchInput, type LookedInto, type Rough, type Sketched } from "./sketch";
