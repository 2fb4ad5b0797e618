export { TakeOut } from "./TakeOut";
