import { PrepareAction, PrepareStage } from "./prepare";
import type { Stage } from "./stage";
import { later } from "../parts";

const map = () => import("./map");
const meet = () => import("./meet");
const share = () => import("./share");
const review = () => import("./review");

/** The foot has the main action of the stage above it, which says where both could not be fetched. */
const FOOT = { beside: true };

/** The stages in the order of the guidance; a new one is a folder and a line. All but the first are fetched when opened. */
export const STAGE_LIST: readonly Stage[] = [
  { id: "prepare", title: "Prepare", View: PrepareStage, Action: PrepareAction },
  { id: "map", title: "Map", View: later(map, (it) => it.MapStage), Action: later(map, (it) => it.MapAction, FOOT) },
  { id: "meet", title: "Meet", View: later(meet, (it) => it.MeetStage), Action: later(meet, (it) => it.MeetAction, FOOT) },
  { id: "share", title: "Share", View: later(share, (it) => it.ShareStage), Action: later(share, (it) => it.ShareAction, FOOT) },
  {
    id: "review",
    title: "Review",
    View: later(review, (it) => it.ReviewStage),
    Action: later(review, (it) => it.ReviewAction, FOOT),
  },
];
