export { Attendance } from "./Attendance";
export { whyAsked } from "./expected";
