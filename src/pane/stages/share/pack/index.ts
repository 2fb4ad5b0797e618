export { Pack } from "./Pack";
