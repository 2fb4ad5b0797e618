export { MapAction } from "./MapAction";
export { MapStage } from "./MapStage";
