export { OwnPlan } from "./OwnPlan";
