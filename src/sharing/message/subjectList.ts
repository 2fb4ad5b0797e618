import { addWeeks, standingRisk } from "../../guidance";
import { showDate, type NetworkRecord, type Session } from "../../record";
import { greeting, HANDLE_WITH_CARE } from "./closing";
import { attachmentOf, letter, marksOf, subjectLine, type Addressee, type Draft, type Enclosed, type Writing } from "./draft";

type Asking = { record: NetworkRecord; session: Session; agency: string; to: readonly Addressee[]; enclosed: Enclosed };

/** By when an answer is asked for, and what is said where the week before the session has begun. */
function byWhen({ date }: Session, { today, profile }: Writing): { by: string; late: string } {
  const due = addWeeks(date, -1, profile);
  if (due !== "" && today <= due) return { by: `by ${showDate(due)}`, late: "" };
  const late = due === "" ? "" : "That is less than a week. Tell us if it is too short, and what you can find out until then.";
  return { by: date === "" ? "before the session" : `before the session on ${showDate(date)}`, late };
}

/** The list of subjects for one agency, with the table it sends back. The body names nobody who is on the map. */
export function subjectListMessage({ record, session, agency, to, enclosed }: Asking, writing: Writing): Draft {
  const { by, late } = byWhen(session, writing);
  const held = session.date === "" ? "" : ` on ${showDate(session.date)}`;
  const body = letter(
    [
      greeting(agency),
      `We are preparing a mapping session${held}. The attached list says whom we ask you about and what to look for.`,
      `Fill in the table on its last page in Word and send the document back ${by}. Where your agency holds nothing, write “nothing known”: that helps too.`,
      late,
      HANDLE_WITH_CARE,
    ],
    writing.from,
  );
  const { risk } = standingRisk(record);
  return {
    subject: subjectLine(writing, enclosed.paper.title),
    body,
    to,
    attachment: attachmentOf(enclosed),
    marks: marksOf(enclosed, risk),
  };
}
