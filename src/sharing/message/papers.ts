import { standingRisk, type MessageKind } from "../../guidance";
import { showDate, type NetworkRecord, type Session } from "../../record";
import { attachmentOf, marksOf, type Addressee, type Draft, type Enclosed, type Writing } from "./draft";
import { saidIn } from "./said";

type Sending = { record: NetworkRecord; session: Session; agency: string; to: readonly Addressee[]; enclosed: Enclosed };

const WORDED: Readonly<Record<string, MessageKind>> = { minutes: "minutes", actions: "actions" };

/** Minutes or the action list for people of one agency who were there. Each agency has its own copy, and so its own message. */
export function papersMessage({ record, session, agency, to, enclosed }: Sending, writing: Writing): Draft {
  const { title, kind } = enclosed.paper;
  const { risk } = standingRisk(record);
  const words = { title, risk, agency, date: showDate(session.date), attached: "yes" };
  return {
    ...saidIn(WORDED[kind] ?? "paper", words, writing),
    to,
    attachment: attachmentOf(enclosed),
    marks: marksOf(enclosed, record),
  };
}
