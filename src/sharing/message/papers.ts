import { standingRisk } from "../../guidance";
import { showDate, type NetworkRecord, type Session } from "../../record";
import { greeting, HANDLE_WITH_CARE } from "./closing";
import { attachmentOf, letter, marksOf, subjectLine, type Addressee, type Draft, type Enclosed, type Writing } from "./draft";

type Sending = { record: NetworkRecord; session: Session; agency: string; to: readonly Addressee[]; enclosed: Enclosed };

const WHAT: Readonly<Record<string, string>> = {
  minutes: "the minutes; decisions and actions are on the first page",
  actions: "the list of actions: look for those of your agency, and by when",
};

/** Minutes or the action list for people of one agency who were there. Each agency has its own copy, and so its own message. */
export function papersMessage({ record, session, agency, to, enclosed }: Sending, writing: Writing): Draft {
  const held = session.date === "" ? "" : ` on ${showDate(session.date)}`;
  const what = WHAT[enclosed.paper.kind] ?? "a paper";
  const body = letter(
    [
      greeting(agency),
      `Attached from the mapping session${held}: ${what}.`,
      "Tell the chair if something in it is wrong or missing. It is your agency's own copy: others have theirs.",
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
