export { createLayouter, layoutApart, type Layouter } from "./layouter";
