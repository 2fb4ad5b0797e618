export { markChanges } from "./mark";
