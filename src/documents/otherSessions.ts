import type { Session } from "../record";

/** Of another session only which it was and when: papers say where something comes from that is carried on. */
export function onlyWhen({ id, kind, date, finished }: Session): Session {
  return {
    ...{ id, kind, date, finished },
    ...{
      starts: "",
      ends: "",
      venue: "",
      chair: "",
      minuteTaker: "",
      within: "",
      strategyMeeting: "",
      confidentiality: "",
      nextReview: "",
    },
    ...{ attendance: [], agenda: [], items: [], decisions: [], parked: [], versions: [] },
    strategy: { needed: "not-asked", who: "", when: "" },
    assessment: { needed: "not-asked", reason: "" },
    closing: { on: "", agreedBy: "", grounds: "", dissent: "", staysOpen: "" },
  };
}
