export { ParkedPoints } from "./ParkedPoints";
