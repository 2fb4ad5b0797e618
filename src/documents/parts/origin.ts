import { carriedInWords, carriedTo, type Carry } from "../../meeting";
import { sessionDay, type Carried, type Id, type NetworkRecord } from "../../record";
import type { Line, Target } from "../blocks";
import type { Context } from "../kind";
import { textLines } from "./lines";

type Open = { id: Id; session: Id | ""; carried: readonly Carried[] };

const known = new WeakMap<NetworkRecord, { own: Id; carries: ReadonlyMap<Id, Carry> }>();

/** What came to the paper's session from those before it. A paper names only such other sessions as were held. */
function carriesOf({ record, session }: Context): ReadonlyMap<Id, Carry> {
  if (!session) return new Map();
  const kept = known.get(record);
  if (kept?.own === session.id) return kept.carries;
  const held = record.sessions.map((one) => (one.id === session.id ? one : { ...one, finished: one.finished || "2000-01-01" }));
  const carries = new Map(carriedTo({ ...record, sessions: held }, session.id).map((carry) => [carry.id, carry]));
  known.set(record, { own: session.id, carries });
  return carries;
}

const sentence = (words: string) => words.charAt(0).toUpperCase() + words.slice(1);

/** "From the session of 14 May 2025": where something comes from that is older than the paper's own session. */
export function originLines({ session: origin }: Pick<Open, "session">, { record, session: own }: Context): Line[] {
  if (origin === own?.id || !record.sessions.some(({ id }) => id === origin)) return [];
  return [{ text: `From the session of ${sessionDay(record, origin)}`, derived: true }];
}

/** Why something went on, each time somebody said so. */
function reasonLines({ carried }: Open, at: (field: string) => Target, { record, session: own }: Context): Line[] {
  const given = carried.filter(({ reason }) => reason !== "");
  return given.flatMap(({ id, session, reason }) => {
    const from = record.sessions.some((one) => one.id === session) ? sessionDay(record, session) : "";
    const past = given.length < 2 || from === "" ? "Why it went on: " : `Why it went on from ${from}: `;
    return textLines(reason, at(`carried.${id}.reason`), {
      lead: session !== "" && session === own?.id ? "Why it goes on: " : past,
    });
  });
}

/**
 * "Carried from 14 May 2025, second time": where something comes from, how often it went on, and why; what a reader wonders about
 * on seeing it again.
 */
export function carriedLines(entry: Open, at: (field: string) => Target, context: Context): Line[] {
  const carry = carriesOf(context).get(entry.id);
  const from: Line[] = carry
    ? [{ text: sentence(carriedInWords(context.record, carry)), derived: true }]
    : originLines(entry, context);
  return [...from, ...reasonLines(entry, at, context)];
}
