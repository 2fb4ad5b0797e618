import { atOnly } from "./session";
import type { Audience, CopyKind } from "../copy";
import type { Id } from "../../record";

/**
 * What a screen that everybody in the room looks at may show: the meeting, what is agreed at it, and what the map draws. Nobody's
 * notes, no statement, no source, no photograph, nobody who was taken off, and nothing of other sessions or of who got what.
 */
export function roomKind(session: Id, audience: Audience): CopyKind {
  return {
    id: "room",
    asTyped: true,
    shows: {
      headings: ["risk", "purpose", "edition"],
      lists: {
        people: ["name", "kind", "unknown", "subject", "agency", "job"],
        places: ["name", "kind", "unknown", "context"],
        links: ["nature", "influence", "strength", "effect", "conflict", "basis", "date", "past", "recheck"],
        incidents: ["what", "date", "place", "present"],
        positions: "all",
        questions: ["kind", "text", "concerns", "answer", "owner", "due", "session"],
        sessions: [
          "kind",
          "date",
          "venue",
          "chair",
          "minuteTaker",
          "attendance",
          "agenda",
          "items",
          "decisions",
          "parked",
          "within",
          "confidentiality",
          "nextReview",
          "finished",
        ],
        actions: ["text", "owner", "agency", "due", "outcome", "serves", "goal", "reason", "session", "concerns"],
        interventions: "all",
      },
      // The team looks at what is still to be confirmed; on a partner's screen it would pass for known.
      ...(audience.type === "team" ? { proposed: true } : {}),
      narrow: (record) => atOnly(record, session),
    },
  };
}
