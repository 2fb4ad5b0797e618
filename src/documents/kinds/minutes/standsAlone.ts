import { foldName, type Session } from "../../../record";
import type { Target } from "../../blocks";
import type { Context, Missing, Part } from "../../kind";
import { freePart } from "../../parts/free";
import { short } from "../../parts/session";

const at = (session: Session, field: string): Target => ({ collection: "sessions", id: session.id, field });

/** An item of the agenda under which nothing stands, and that was not left out on purpose either. */
function untouched({ session }: Context): Missing[] {
  if (!session) return [];
  const under = new Set(session.items.map(({ agenda }) => agenda));
  return session.agenda
    .filter(({ id, skipped }) => !skipped && !under.has(id))
    .map(({ id, text }) => ({
      message: `Nothing stands under “${short(text)}”. Write what was said, or mark it as left out.`,
      at: at(session, `agenda.${id}.text`),
    }));
}

/** Somebody at the table of whom a reader learns only the name. */
function unplaced({ session }: Context): Missing[] {
  if (!session) return [];
  return session.attendance
    .filter(({ name, agency, job }) => name !== "" && agency === "" && job === "")
    .map(({ id, name }) => ({
      message: `It is not said who ${name} is. Add an agency or a role.`,
      at: at(session, `attendance.${id}.agency`),
    }));
}

/** Names and agencies that the minutes place somewhere. */
function placed({ record, session }: Context): Set<string> {
  const attendance = session?.attendance ?? [];
  const known = [
    ...attendance.flatMap(({ name, agency, job }) => (agency === "" && job === "" ? [] : [name, agency])),
    ...record.people.flatMap(({ name, agency, job }) => (agency === "" && job === "" ? [] : [name, agency])),
    ...record.actions.flatMap(({ owner, agency }) => (agency === "" ? [] : [owner, agency])),
    // Whoever lacks a place in the attendance is asked about there.
    ...attendance.map(({ name }) => name),
  ];
  return new Set(known.map(foldName));
}

/** Somebody who is to do something, of whom a reader could not tell how to reach them. */
function strangers(context: Context): Missing[] {
  const { record } = context;
  const known = placed(context);
  const named = [
    ...record.actions
      .filter(({ outcome }) => outcome === "open")
      .map(({ id, owner }) => ({ name: owner, at: { collection: "actions" as const, id, field: "agency" } })),
    ...record.questions
      .filter(({ answer }) => answer === "")
      .map(({ id, owner }) => ({ name: owner, at: { collection: "questions" as const, id, field: "owner" } })),
    ...record.interventions.map(({ id, lead }) => ({
      name: lead,
      at: { collection: "interventions" as const, id, field: "lead" },
    })),
  ];
  const found = new Map(
    named.filter(({ name }) => name !== "" && !known.has(foldName(name))).map((one) => [foldName(one.name), one]),
  );
  return [...found.values()].map(({ name, at: where }) => ({
    message: `${name} is to do something and does not stand in the attendance or the contacts. Add an agency or a role.`,
    at: where,
  }));
}

/** Whether the minutes can be followed by somebody who was not there, as far as that can be told without understanding them. */
export const standsAlonePart: Part = freePart({
  build: () => [],
  missing: (context) => [...untouched(context), ...unplaced(context), ...strangers(context)],
});
