import type { ComponentType } from "react";
import type { StageId } from "../store";

/** One of the five stages: what fills the pane, and its one main action at the foot. */
export type Stage = { id: StageId; title: string; View: ComponentType; Action: ComponentType };

/** The id of what stands between a stage and the foot of the pane: there a stage puts what is always in reach. */
export const UNDER_STAGE = "under-stage";
