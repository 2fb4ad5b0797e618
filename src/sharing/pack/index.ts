export { makePack, type Pack } from "./makePack";
export { carriedIds, type PackPaper, type Packing } from "./papers";
export type { DrawMap } from "./copies";
export { uploaded, type Release as PackRelease } from "./uploads";
