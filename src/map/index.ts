export * from "./drawing";
export * from "./view";
export { drawingOf, planOf, type Plan } from "./drawingOf";
export { layoutSteps, layoutOf, type Progress } from "./layout/steps";
export { type Layout, type Problem } from "./layout/problem";
