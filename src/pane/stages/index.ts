import { PrepareStage, PrepareAction } from "./prepare";
import type { Stage } from "./stage";

/** The stages in the order of the guidance; a new one is a folder and a line. */
export const STAGE_LIST: readonly Stage[] = [{ id: "prepare", title: "Prepare", View: PrepareStage, Action: PrepareAction }];
