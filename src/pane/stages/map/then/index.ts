export { ThenAndNow } from "./ThenAndNow";
