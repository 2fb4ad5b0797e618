import type { ComponentType } from "react";
import type { SheetId } from "../store";
import { CheckSheet } from "./CheckSheet";
import { FindSheet } from "./FindSheet";
import { HelpSheet } from "./HelpSheet";
import { ProfileSheet } from "./ProfileSheet";
import { PutInSheet } from "./PutInSheet";

/** What can lie over the pane, by id. */
export const SHEETS: Record<SheetId, ComponentType> = {
  find: FindSheet,
  help: HelpSheet,
  profile: ProfileSheet,
  check: CheckSheet,
  putIn: PutInSheet,
};
