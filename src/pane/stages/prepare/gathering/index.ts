export { GatheringSheets } from "./GatheringSheets";
