import type { Profile } from "../../guidance";
import type { Outgoing } from "../../pane";
import { dayOf } from "../../record";
import { kindsFor } from "./kinds";
import type { Maker } from "./maker";

/** Copies and messages as the pane asks for them. What writes messages is fetched with the first one. */
export function createOutgoing(maker: () => Promise<Maker>, profile: Profile, clock: () => Date): Outgoing {
  return {
    kindsFor,
    lookAt: async (record, kindId, options) => (await maker()).lookAt(record, kindId, options),
    makePack: async (record, sessionId) => (await maker()).makePack(record, sessionId),
    makeCopy: async (record, kindId, options) => (await maker()).makeCopy(record, kindId, options),
    makeMapCopy: async (record, order) => (await maker()).makeMapCopy(record, order),
    messageFor: async (record, order) => (await import("./messages")).messageFor(record, order, profile, dayOf(clock())),
    requestFor: async (record, from) => (await import("./messages")).requestFor(record, from, profile, dayOf(clock())),
    calendarFor: async (record, sessionId) => (await import("./messages")).calendarFor(record, sessionId, profile, clock()),
    asFile: async (draft) => (await import("./messages")).asFile(draft),
    asText: async (draft) => (await import("./messages")).asText(draft),
  };
}
