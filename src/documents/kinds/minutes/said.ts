import type { Context } from "../../kind";
import type { Target } from "../../blocks";

/** A text of the session's own, and where it is put right. */
export type Said = { text: string; at: Target };

/** What was written down at the session, in the order of the pages; what is known of people and places stands in their lists. */
export function saidAt({ record, session }: Context): Said[] {
  if (!session) return [];
  const inside = (field: string): Target => ({ collection: "sessions", id: session.id, field });
  const actions = record.actions.filter(({ outcome }) => outcome === "open");
  return [
    ...session.decisions.flatMap(({ id, text, reason, dissent }) =>
      Object.entries({ text, reason, dissent }).map(([key, said]) => ({ text: said, at: inside(`decisions.${id}.${key}`) })),
    ),
    ...actions.flatMap(({ id, text, goal, update, reason, agency }) =>
      Object.entries({ text, goal, update, reason, agency }).map(([field, said]) => ({
        text: said,
        at: { collection: "actions" as const, id, field },
      })),
    ),
    ...session.items.map(({ id, text }) => ({ text, at: inside(`items.${id}.text`) })),
    ...session.parked.flatMap(({ id, text, why }) =>
      Object.entries({ text, why }).map(([key, said]) => ({ text: said, at: inside(`parked.${id}.${key}`) })),
    ),
    ...record.questions.map(({ id, text }) => ({ text, at: { collection: "questions" as const, id, field: "text" } })),
    ...session.attendance.flatMap(({ id, agency, job }) =>
      Object.entries({ agency, job }).map(([key, said]) => ({ text: said, at: inside(`attendance.${id}.${key}`) })),
    ),
  ].filter(({ text }) => text !== "");
}
