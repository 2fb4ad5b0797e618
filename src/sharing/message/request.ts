import { standingRisk, timescales } from "../../guidance";
import { showDate, subjectsOf, type NetworkRecord } from "../../record";
import { HANDLE_WITH_CARE } from "./closing";
import { attachmentOf, letter, marksOf, subjectLine, type Draft, type Enclosed, type Writing } from "./draft";

const counted = (count: number, one: string, many: string) =>
  count === 0 ? "" : count === 1 ? `one ${one}` : `${count} ${many}`;

function about(record: NetworkRecord): string {
  const people = counted(subjectsOf(record).length, "subject", "subjects");
  const contexts = counted(record.places.filter(({ context }) => context).length, "context", "contexts");
  const all = [people, contexts].filter((text) => text !== "").join(" and ");
  return all === "" ? "" : `So far it is about ${all}.`;
}

/**
 * Asks the exploitation team for a mapping meeting (guidance, "Background": they chair it and bring the analyst). The body says what it
 * is about without naming anybody; the information table, where it is enclosed, says the rest.
 */
export function requestMessage({ record, enclosed }: { record: NetworkRecord; enclosed?: Enclosed }, writing: Writing): Draft {
  const { risk, draft } = standingRisk(record);
  const { identified } = record.trigger;
  const due = timescales(record, writing.profile).find(({ kind, met }) => kind === "first-session" && met === "")?.due ?? "";
  const stated = risk === "" || draft ? "" : risk;
  const body = letter(
    [
      "Dear colleagues,",
      `We ask for a mapping meeting with a chair and an analyst. ${stated === "" ? "The key context risk is not stated yet." : `Key context risk: ${stated}.`}`,
      [
        identified === ""
          ? ""
          : `It was identified on ${showDate(identified)}${due === "" ? "" : `, so the first session is due by ${showDate(due)}`}.`,
        about(record),
      ]
        .filter((text) => text !== "")
        .join(" "),
      enclosed
        ? "What we know is in the attached information table."
        : "We will send what we know as soon as you tell us who takes it on.",
      enclosed ? HANDLE_WITH_CARE : "",
    ],
    writing.from,
  );
  return {
    subject: subjectLine(writing, stated === "" ? "Request for a mapping meeting" : `Request for a mapping meeting – ${stated}`),
    body,
    to: [{ name: "", address: writing.profile.requestTo }],
    ...(enclosed ? { attachment: attachmentOf(enclosed) } : {}),
    marks: enclosed ? marksOf(enclosed, risk) : { kind: "request", risk },
  };
}
