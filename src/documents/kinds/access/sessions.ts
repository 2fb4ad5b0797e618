import { showDate, type Decision, type SessionItem } from "../../../record";
import { lineText, type Block, type Line } from "../../blocks";
import type { Context, Part } from "../../kind";
import { inSession } from "../../parts/address";
import { attendancePart } from "../../parts/attendance";
import { closingPart } from "../../parts/closing";
import { words } from "../../parts/field";
import { bullets, freePart, heading } from "../../parts/free";
import { shownName, textLines } from "../../parts/lines";
import { listPart } from "../../parts/list";
import { sessionAddress, sessionFields } from "../../parts/session";
import { versionsPart } from "../../parts/versions";
import { REASSESSED, SESSION } from "../../parts/words";
import { also } from "./beside";

const said: Part = listPart<SessionItem>({
  of: "sessions",
  heading: "Said",
  level: 3,
  entries: ({ session }) => session?.items ?? [],
  columns: [words<SessionItem>("text", "Line of the minutes", { share: 76 }), also<SessionItem>(24)],
  address: inSession("items"),
});

const decided: Part = listPart<Decision>({
  of: "sessions",
  heading: "Decided",
  level: 3,
  entries: ({ session }) => session?.decisions ?? [],
  columns: [
    {
      field: "text",
      label: "Decision",
      share: 76,
      lines: (decision, at) => [
        ...textLines(decision.text, at("text")),
        ...textLines(decision.reason, at("reason"), { lead: "Reason: " }),
        ...textLines(decision.dissent, at("dissent"), { lead: "Disagreement: " }),
      ],
    },
    also<Decision>(24),
  ],
  address: inSession("decisions"),
});

const { venue, within, chair, minuteTaker, strategy, strategyMeeting, confidentiality, assessment } = sessionFields;

/** What else is written down of the session and names them, each with what it is. */
const written = (context: Context): Line[] => {
  const { session } = context;
  if (!session) return [];
  const at = sessionAddress(session, context);
  const fields = [venue, within, chair, minuteTaker, strategy, strategyMeeting, confidentiality, assessment];
  return [
    ...session.agenda.map(({ text }) => ({ lead: "Agenda: ", text })),
    ...fields.flatMap(({ label, lines }) =>
      lines(session, at, context).map((line) => ({ lead: `${label}: `, text: lineText(line) })),
    ),
  ];
};

const parked = ({ session }: Context): Line[] =>
  (session?.parked ?? []).flatMap(({ text, why }) => [{ text: why === "" ? text : `${text} (${why})` }]);

const reassessed = ({ record, session }: Context): Line[] =>
  record.reviews
    .filter((review) => review.session === session?.id)
    .flatMap((review) => review.reassessed)
    .map(({ about, outcome, reason }) => ({
      lead: `${shownName(record, about)}: `,
      text: [REASSESSED[outcome], reason].filter((part) => part !== "").join(". "),
    }));

/** What of each session is about them: whether they were there, what was said and decided, and what became of them at a review. */
export const sessions: Part = freePart({
  build: (context) => {
    const each = context.record.sessions.flatMap((session): Block[] => {
      const own = { ...context, session };
      const day = session.date === "" ? "" : `, ${showDate(session.date)}`;
      return [
        heading(2, `${SESSION[session.kind]}${day}`),
        ...attendancePart("record", 3).build(own),
        ...(written(own).length === 0 ? [] : [heading(3, "About the session"), ...bullets(written(own))]),
        ...said.build(own),
        ...decided.build(own),
        ...(reassessed(own).length === 0 ? [] : [heading(3, "Looked at again"), ...bullets(reassessed(own))]),
        ...(session.parked.length === 0 ? [] : [heading(3, "Parked"), ...bullets(parked(own))]),
        ...closingPart(3).build(own),
        ...versionsPart(3).build(own),
      ];
    });
    return each.length === 0 ? [] : [heading(1, "In sessions"), ...each];
  },
});
