export { MeetAction } from "./MeetAction";
export { MeetStage } from "./MeetStage";
