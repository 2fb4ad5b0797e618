import { timescales, type Profile, type Timescale } from "../../guidance";
import type { NetworkRecord } from "../../record";

/** What still has to be done by a day, earliest first. */
export const stillDue = (record: NetworkRecord, profile: Profile): Timescale[] =>
  timescales(record, profile).filter((item) => item.met === "");

/** The one thing that falls due first; undefined where nothing does. */
export const nextDue = (record: NetworkRecord, profile: Profile): Timescale | undefined => stillDue(record, profile)[0];
