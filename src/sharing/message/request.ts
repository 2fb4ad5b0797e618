import { standingRisk, timescales } from "../../guidance";
import { showDate, subjectsOf, type NetworkRecord } from "../../record";
import { attachmentOf, marksOf, type Draft, type Enclosed, type Writing } from "./draft";
import { saidIn, yesIf } from "./said";

const counted = (count: number, one: string, many: string) =>
  count === 0 ? "" : count === 1 ? `one ${one}` : `${count} ${many}`;

/** How many it is about, in words; "" where nobody and nothing is written down yet. */
function about(record: NetworkRecord): string {
  const people = counted(subjectsOf(record).length, "subject", "subjects");
  const contexts = counted(record.places.filter(({ context }) => context).length, "context", "contexts");
  return [people, contexts].filter((text) => text !== "").join(" and ");
}

/**
 * Asks the exploitation team for a mapping meeting (guidance, "Background": they chair it and bring the analyst). The body says what it
 * is about without naming anybody; the information table, where it is enclosed, says the rest.
 */
export function requestMessage({ record, enclosed }: { record: NetworkRecord; enclosed?: Enclosed }, writing: Writing): Draft {
  const { risk, draft } = standingRisk(record);
  const stated = draft ? "" : risk;
  const due = timescales(record, writing.profile).find(({ kind, met }) => kind === "first-session" && met === "")?.due ?? "";
  const words = {
    risk: stated,
    unstated: yesIf(stated === ""),
    identified: showDate(record.trigger.identified),
    due: showDate(due),
    about: about(record),
    attached: yesIf(enclosed !== undefined),
    alone: yesIf(enclosed === undefined),
  };
  return {
    ...saidIn("request", words, writing),
    to: [{ name: "", address: writing.profile.requestTo }],
    ...(enclosed ? { attachment: attachmentOf(enclosed) } : {}),
    marks: enclosed ? marksOf(enclosed, record) : { kind: "request", risk },
  };
}
