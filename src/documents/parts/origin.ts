import { carriedInWords, carriedTo, type Carry } from "../../meeting";
import { rememberLast, sessionDay, type Carried, type Id, type NetworkRecord } from "../../record";
import type { Line, Target } from "../blocks";
import type { Context } from "../kind";
import { textLines } from "./lines";

type Open = { id: Id; session: Id | ""; carried: readonly Carried[] };

/** What came to a session from those before it. A paper names only such other sessions as were held. */
const carriedInto = rememberLast((record: NetworkRecord, own: Id): ReadonlyMap<Id, Carry> => {
  const held = record.sessions.map((one) => (one.id === own ? one : { ...one, finished: one.finished || "2000-01-01" }));
  return new Map(carriedTo({ ...record, sessions: held }, own).map((carry) => [carry.id, carry]));
});

const carriesOf = ({ record, session }: Context): ReadonlyMap<Id, Carry> =>
  session ? carriedInto(record, session.id) : new Map<Id, Carry>();

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
