export { MyMap } from "./MyMap";
export { createOwnStore, type OwnStore } from "./store";
export type { OwnFiles, OwnRead, OwnServices } from "./services";
export { useOwnMap, useOwnServices, useOwnState, useOwnStore } from "./context";
