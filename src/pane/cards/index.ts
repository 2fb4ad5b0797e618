export * from "./LinkBody";
export * from "./LinkLines";
export * from "./MergeWith";
export * from "./PersonBody";
export * from "./PlaceBody";
export * from "./Proposed";
export * from "./Said";
export * from "./TakeOff";
