export { MeetAction } from "./MeetAction";
export { MeetStage } from "./MeetStage";
export { newSession } from "./session";
