import { addWeeks, standingRisk } from "../../guidance";
import { showDate, type NetworkRecord, type Session } from "../../record";
import { attachmentOf, marksOf, type Addressee, type Draft, type Enclosed, type Writing } from "./draft";
import { saidIn, yesIf, type Words } from "./said";

type Asking = { record: NetworkRecord; session: Session; agency: string; to: readonly Addressee[]; enclosed: Enclosed };

/** By when an answer is asked for; `late` is the session's day where less than a week is left. */
function byWhen({ date }: Session, { today, profile }: Writing): Words {
  const due = addWeeks(date, -1, profile);
  if (due !== "" && today <= due) return { due: showDate(due), late: "", undated: "" };
  return { due: "", late: due === "" ? "" : showDate(date), undated: yesIf(due === "") };
}

/** The list of subjects for one agency, with the table it sends back. The body names nobody who is on the map. */
export function subjectListMessage({ record, session, agency, to, enclosed }: Asking, writing: Writing): Draft {
  const { title } = enclosed.paper;
  const { risk } = standingRisk(record);
  const words = { title, risk, agency, date: showDate(session.date), attached: "yes", ...byWhen(session, writing) };
  return {
    ...saidIn("subjects", words, writing),
    to,
    attachment: attachmentOf(enclosed),
    marks: marksOf(enclosed, record),
  };
}
