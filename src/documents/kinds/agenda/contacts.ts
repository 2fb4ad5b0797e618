import { invitations, notInvited, type Invitation } from "../../../guidance";
import { actsForAgency, type NetworkRecord, type Session } from "../../../record";
import { fixed, type Cell } from "../../blocks";
import type { Context, Part } from "../../kind";
import { reasonLines } from "../../parts/attendance";
import { freePart, heading } from "../../parts/free";

/** Contacts that this copy tells no reason for are listed all the same: whoever the file holds stands on its pages. */
function contactsIn(record: NetworkRecord): Invitation[] {
  const known = invitations(record);
  const there = new Set(known.map(({ person }) => person));
  const rest = record.people.filter((person) => actsForAgency(person) && !there.has(person.id));
  return [...known, ...rest.map(({ id, name, agency, job }): Invitation => ({ person: id, name, agency, job, why: [] }))];
}

const missingFrom = ({ record, session }: Context) => notInvited(contactsIn(record), session?.attendance ?? []);

function row({ name, agency, job, why }: Invitation, { record }: Context): Cell[] {
  return [fixed(name), fixed(agency, job), { lines: reasonLines(record, why), none: "–" }].map((cell) => ({
    none: "–",
    ...cell,
  }));
}

const at = ({ id }: Session) => ({ collection: "sessions" as const, id, field: "attendance" });

/** Key contacts and partners found for gaps who are not on the list of who is invited. */
export const otherContactsPart: Part = freePart({
  build: (context) => {
    const rows = missingFrom(context).map((one) => row(one, context));
    if (rows.length === 0) return [];
    const title = (context.session?.attendance ?? []).length === 0 ? "Whom to ask" : "Other key contacts";
    const columns = [
      { head: "Name", share: 30 },
      { head: "Agency and role", share: 34 },
      { head: "Why", share: 36 },
    ];
    const description = "A row for each person. Columns: name, agency and role, why.";
    return [heading(2, title), { type: "table", caption: title, description, columns, rows }];
  },
  missing: (context) => {
    const { record, session } = context;
    // The first session is among the council's own teams: its contacts elsewhere are asked to the next.
    if (!session || session.kind === "internal" || session.attendance.length === 0) return [];
    return notInvited(invitations(record), session.attendance).map(({ name, why }) => {
      const [reason] = reasonLines(record, why);
      const words = `${reason?.lead ?? ""}${reason?.text ?? ""}`;
      return { message: `${name} is not invited. ${words}.`.replace(/([?.!])\.$/, "$1"), at: at(session) };
    });
  },
});
