export { ReviewAction } from "./ReviewAction";
export { ReviewStage } from "./ReviewStage";
