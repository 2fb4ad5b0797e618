export { ShareAction } from "./ShareAction";
export { ShareStage } from "./ShareStage";
