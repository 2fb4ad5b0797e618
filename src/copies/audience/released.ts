import type { Id, NetworkRecord } from "../../record";
import type { Given } from "../release/given";

/** The record with every entry that was released for this reader in other words in these; nothing else changes. */
export function asReleased(record: NetworkRecord, given: Given, mayStay: (id: Id) => boolean): NetworkRecord {
  return {
    ...record,
    statements: given.inItsWords("statements", record.statements, mayStay),
    incidents: given.inItsWords("incidents", record.incidents, mayStay),
    links: given.inItsWords("links", record.links, mayStay),
    questions: given.inItsWords("questions", record.questions, mayStay),
    actions: given.inItsWords("actions", record.actions, mayStay),
    interventions: given.inItsWords("interventions", record.interventions, mayStay),
    sessions: record.sessions.map((session) => ({
      ...session,
      items: given.inItsWords("items", session.items, mayStay),
      decisions: given.inItsWords("decisions", session.decisions, mayStay),
      parked: given.inItsWords("parked", session.parked, mayStay),
    })),
  };
}
