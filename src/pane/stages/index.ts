import { lazy } from "react";
import type { Stage } from "./stage";
import { PrepareAction, PrepareStage } from "./prepare";

const map = () => import("./map");
const meet = () => import("./meet");

/** The stages in the order of the guidance; a new one is a folder and a line. All but the first are fetched when opened. */
export const STAGE_LIST: readonly Stage[] = [
  { id: "prepare", title: "Prepare", View: PrepareStage, Action: PrepareAction },
  {
    id: "map",
    title: "Map",
    View: lazy(async () => ({ default: (await map()).MapStage })),
    Action: lazy(async () => ({ default: (await map()).MapAction })),
  },
  {
    id: "meet",
    title: "Meet",
    View: lazy(async () => ({ default: (await meet()).MeetStage })),
    Action: lazy(async () => ({ default: (await meet()).MeetAction })),
  },
];
