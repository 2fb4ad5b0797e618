import type { Copy } from "../../copies";
import { showDate, type Attendee, type Decision, type NetworkRecord, type Session } from "../../record";
import type { Context, Part } from "../kind";
import { inList, inSession } from "./address";
import { choice, date, derived, unlessSaid, words, type Field } from "./field";
import { namesOf, shownName, textLines } from "./lines";
import { listPart } from "./list";
import { ATTENDANCE, SESSION } from "./words";

/** Values of a session, defined once for the agenda, the minutes and the team file. */
export const sessionFields = {
  kind: choice<Session, "kind">("kind", "Session", SESSION),
  date: date<Session>("date", "Date", { needed: unlessSaid("date", "The session has no date.") }),
  venue: words<Session>("venue", "Venue"),
  chair: words<Session>("chair", "Chair", { needed: unlessSaid("chair", "Nobody is named as chair.") }),
  minuteTaker: words<Session>("minuteTaker", "Minute taker", {
    needed: unlessSaid("minuteTaker", "Nobody is named as minute taker."),
  }),
  nextReview: date<Session>("nextReview", "Next review", {
    needed: unlessSaid("nextReview", "No date is set for the next review."),
    help: "Sooner than three months where actions or interventions ask for it.",
  }),
  finished: date<Session>("finished", "Minutes finished"),
} as const;

export const theSession = ({ session }: Context): Session | undefined => session;
export const sessionAddress = inList<Session>("sessions");

/** Minutes leave out why someone was asked, the agenda what became of it. */
type AttendanceFor = "agenda" | "minutes" | "record";

const who = words<Attendee>("name", "Name", { share: 30 });
const agencyAndRole: Field<Attendee> = {
  field: "agency",
  label: "Agency and role",
  share: 34,
  lines: (attendee, at) => [...textLines(attendee.agency, at("agency")), ...textLines(attendee.job, at("job"))],
};
const was = choice<Attendee, "was">("was", "Attendance", ATTENDANCE, { share: 24 });
const why = words<Attendee>("why", "Why invited", {
  share: 36,
  needed: (attendee) =>
    attendee.why === "" ? `It is not said why ${attendee.name || "someone without a name"} is invited.` : undefined,
});
const attendanceColumns: Record<AttendanceFor, Field<Attendee>[]> = {
  agenda: [who, agencyAndRole, why],
  minutes: [who, agencyAndRole, was],
  record: [who, agencyAndRole, was, { ...why, share: 30 }],
};

const atAttendance = ({ record, session }: Context) => ({
  collection: session ? ("sessions" as const) : ("record" as const),
  id: session?.id ?? record.id,
  field: "attendance",
});

export function attendancePart(use: AttendanceFor, level: 1 | 2 | 3, intro?: (context: Context) => string): Part {
  const invited = use === "agenda";
  return listPart<Attendee>({
    of: "sessions",
    heading: invited ? "Who is invited and why" : "Attendance",
    level,
    ...(intro ? { intro } : {}),
    entries: ({ session }) => session?.attendance ?? [],
    columns: attendanceColumns[use],
    address: inSession("attendance"),
    blankRows: invited ? 8 : 10,
    ...(use === "record" ? {} : { none: invited ? "Nobody is invited yet." : "No attendance was recorded." }),
    needed: (attendees, context) => {
      if (invited && attendees.length === 0) return [{ message: "Nobody is invited yet.", at: atAttendance(context) }];
      if (!invited && !attendees.some((attendee) => attendee.was === "present")) {
        return [{ message: "Nobody is recorded as present.", at: atAttendance(context) }];
      }
      return [];
    },
  });
}

export function decisionsPart(level: 1 | 2 | 3): Part {
  return listPart<Decision>({
    of: "sessions",
    heading: "Decisions",
    level,
    entries: ({ session }) => session?.decisions ?? [],
    columns: [
      {
        field: "text",
        label: "Decision",
        share: 52,
        room: 2,
        lines: (decision, at, { record }) => [
          ...textLines(decision.text, at("text")),
          ...(decision.concerns.length === 0
            ? []
            : [{ lead: "About: ", text: namesOf(record, decision.concerns), derived: true }]),
        ],
      },
      {
        field: "reason",
        label: "Reason",
        share: 48,
        lines: (decision, at) => [
          ...textLines(decision.reason, at("reason")),
          ...textLines(decision.dissent, at("dissent"), { lead: "Disagreement: " }),
        ],
        needed: (decision) =>
          decision.reason === "" ? `No reason is given for the decision "${short(decision.text)}".` : undefined,
      },
    ],
    address: inSession("decisions"),
    none: "No decisions were recorded.",
    blankRows: 5,
  });
}

/** The first words of a text, to name it in a sentence. */
export function short(text: string): string {
  const line = text.split("\n")[0] ?? "";
  return line.length <= 60 ? line : `${line.slice(0, 57).trimEnd()}…`;
}

/** In one subject's file they have their own name. */
function shownBy({ audience, names }: Copy): string {
  const who = audience.type === "subject" ? "Everyone else is" : "People are";
  return names === "full" ? "" : `${who} shown by ${names}.`;
}

function copyFor({ copy: { audience }, record }: Context): string {
  if (audience.type === "partner") return `Copy for ${audience.agency}`;
  // An agenda lists subjects only; somebody else's copy of it is for a file all the same.
  return audience.type === "subject" ? `Copy for the file of ${shownName(record, audience.person) || "one person"}` : "";
}

/** Which edition this is, of which day, for whom the copy was made, and how people are named in it. */
export const editionField = <E>(): Field<E> =>
  derived<E>("edition", "Version", (_, context) => {
    const { record, today, copy } = context;
    const lines = [`${record.edition}, made on ${showDate(today)}`, copyFor(context), shownBy(copy)];
    return lines.filter((text) => text !== "").map((text) => ({ text }));
  });

export const versionText = ({ edition }: Pick<NetworkRecord, "edition">, today: string): string =>
  `Version ${edition}, ${showDate(today)}`;
