export * from "./drawing";
export * from "./view";
export { drawingOf, planOf, type Plan } from "./drawingOf";
export { layoutSteps, layoutOf, type Progress } from "./layout/steps";
export { type Layout, type Problem } from "./layout/problem";
export { describeDrawing } from "./narrative/describe";
export { narrativeOf, type NarrativePart } from "./narrative/narrative";
export { type Sentence } from "./narrative/sentences";
export { mermaidOf } from "./mermaid/mermaidOf";
