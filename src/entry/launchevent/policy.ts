import profile from "../../../templates/profile.json" with { type: "json" };
import type { Policy } from "../../sharing/findings";

const { marking, recipients } = profile;

/** The council's own list, as it was when this was built. */
export const policy: Policy = { marking, own: recipients.own, usually: recipients.usually, notSuitable: recipients.notSuitable };
