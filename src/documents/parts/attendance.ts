import { invitationOf, type InvitedFor } from "../../guidance";
import { foldName, personOf, type Attendee, type NetworkRecord, type Session } from "../../record";
import type { Line } from "../blocks";
import type { Context, Part } from "../kind";
import { inSession } from "./address";
import { choice, words, type Field } from "./field";
import { choiceLines, dateLines, namesOf, textLines } from "./lines";
import { listPart, type Level } from "./list";
import { ATTENDANCE } from "./words";

/** Minutes leave out why someone was asked, the agenda what became of it. */
type AttendanceFor = "agenda" | "minutes" | "record";

const who: Field<Attendee> = {
  field: "name",
  label: "Name",
  share: 30,
  lines: (attendee, at, { record }) => {
    const known = personOf(record, attendee.person)?.name ?? "";
    const other = known !== "" && foldName(known) !== foldName(attendee.name);
    return [...textLines(attendee.name, at("name")), ...(other ? [{ lead: "On the map as ", text: known, derived: true }] : [])];
  },
};
const agencyAndRole: Field<Attendee> = {
  field: "agency",
  label: "Agency and role",
  share: 34,
  lines: (attendee, at) => [...textLines(attendee.agency, at("agency")), ...textLines(attendee.job, at("job"))],
};
const was: Field<Attendee> = {
  ...choice<Attendee, "was">("was", "Attendance", ATTENDANCE, { share: 36 }),
  lines: (attendee, at) => [
    ...choiceLines(ATTENDANCE[attendee.was], at("was")),
    ...dateLines(attendee.received, at("received"), "Received "),
  ],
};

/** Why somebody is asked, as the record shows it. */
export function reasonLines(record: NetworkRecord, why: readonly InvitedFor[]): Line[] {
  const actions = why.filter(({ type }) => type === "action").length;
  return [
    ...why.flatMap((one): Line[] => {
      if (one.type === "contact") return [{ text: `Key contact for ${namesOf(record, one.of)}`, derived: true }];
      return one.type === "question" ? [{ lead: "To find out: ", text: one.text.replace(/\s+/g, " "), derived: true }] : [];
    }),
    ...(actions === 0 ? [] : [{ text: actions === 1 ? "Has an action open" : `Has ${actions} actions open`, derived: true }]),
  ];
}

/** Whoever chairs or takes the minutes is there for that. */
function partLines({ name }: Attendee, session: Session | undefined): Line[] {
  const own = foldName(name);
  if (!session || own === "") return [];
  const parts = [
    foldName(session.chair) === own ? "Chairs the session" : "",
    foldName(session.minuteTaker) === own ? "Takes the minutes" : "",
  ];
  return parts.flatMap((text) => (text === "" ? [] : [{ text, derived: true }]));
}

const why: Field<Attendee> = {
  field: "why",
  label: "Why invited",
  share: 36,
  lines: (attendee, at, { record, session }) =>
    attendee.why === ""
      ? [...partLines(attendee, session), ...reasonLines(record, invitationOf(record, attendee)?.why ?? [])]
      : textLines(attendee.why, at("why")),
  needed: (attendee, { record, session }) =>
    attendee.why === "" && partLines(attendee, session).length === 0 && !invitationOf(record, attendee)
      ? `It is not said why ${attendee.name || "someone without a name"} is invited.`
      : undefined,
};

const attendanceColumns: Record<AttendanceFor, Field<Attendee>[]> = {
  agenda: [who, agencyAndRole, why],
  minutes: [who, agencyAndRole, was],
  record: [who, agencyAndRole, { ...was, share: 24 }, words<Attendee>("why", "Why invited", { share: 30 })],
};

/** Who was there stands first, who could not come last. */
const ORDER: readonly Attendee["was"][] = ["present", "observer", "sent-information", "apologies", "invited"];
const inOrder = (all: readonly Attendee[]) => [...all].sort((a, b) => ORDER.indexOf(a.was) - ORDER.indexOf(b.was));

const atAttendance = ({ record, session }: Context) => ({
  collection: session ? ("sessions" as const) : ("record" as const),
  id: session?.id ?? record.id,
  field: "attendance",
});

export function attendancePart(use: AttendanceFor, level: Level, intro?: (context: Context) => string): Part {
  const invited = use === "agenda";
  return listPart<Attendee>({
    of: "sessions",
    heading: invited ? "Who is invited and why" : "Attendance",
    level,
    ...(intro ? { intro } : {}),
    entries: ({ session }) => (use === "minutes" ? inOrder(session?.attendance ?? []) : (session?.attendance ?? [])),
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
