import { AGENDAS } from "../../guidance";
import { foldName, type AgendaItem, type Id, type NetworkRecord, type Session } from "../../record";
import type { Carry } from "./carry";
import { isLetGo } from "./letGo";
import type { Passed } from "./passed";

/** Two items are one where they say the same; case, spacing and the full stop at the end do not count. */
export const agendaKey = (text: string): string => foldName(text).replace(/[\s.;:]+$/u, "");

const PRESCRIBED = new Set(Object.values(AGENDAS).flatMap(({ lines }) => lines.map(({ text }) => agendaKey(text))));

/** A line that every agenda of its kind has anyway. */
const isPrescribed = ({ line, text }: AgendaItem) => line !== "" || PRESCRIBED.has(agendaKey(text));

/** Items after the last one under which anything was said: the meeting ended before it came to them. */
export function unreached({ agenda, items }: Pick<Session, "agenda" | "items">): Set<Id> {
  const said = new Set(items.map((item) => item.agenda));
  const last = agenda.findLastIndex(({ id }) => said.has(id));
  return new Set(last < 0 ? [] : agenda.slice(last + 1).map(({ id }) => id));
}

/** What the session did not come to. The guidance's own lines stand on the next agenda by themselves, unless they were passed over. */
function missed(session: Session): (item: AgendaItem) => boolean {
  const late = unreached(session);
  return (item) => item.skipped || (late.has(item.id) && !isPrescribed(item));
}

type Left = { ids: Id[]; place: number };

/** Agenda items that were passed over or not reached, and have not been discussed since. */
export function agendaCarried(record: NetworkRecord, passed: Passed): Carry[] {
  const left = new Map<string, Left>();
  passed.sessions.forEach((session, place) => {
    const isMissed = missed(session);
    const discussed = new Set(session.agenda.filter((item) => !isMissed(item)).map(({ text }) => agendaKey(text)));
    for (const key of discussed) left.delete(key);
    for (const item of session.agenda) {
      const key = agendaKey(item.text);
      if (key === "" || discussed.has(key)) continue;
      const known = left.get(key);
      if (known) known.ids.push(item.id);
      else left.set(key, { ids: [item.id], place });
    }
  });
  return [...left.values()].flatMap(({ ids, place }): Carry[] => {
    const [id] = ids;
    const origin = passed.sessions[place]?.id;
    if (id === undefined || origin === undefined || isLetGo(record, ids, passed)) return [];
    return [{ kind: "agenda", id, origin, times: passed.sessions.length - place, reasons: [] }];
  });
}

/** Points put aside as outside the purpose, until somebody says what became of them. */
export function parkedCarried(record: NetworkRecord, passed: Passed): Carry[] {
  return passed.sessions.flatMap(({ id: origin, parked }, place) =>
    parked
      .filter(({ id }) => !isLetGo(record, [id], passed))
      .map(({ id }): Carry => ({ kind: "parked", id, origin, times: passed.sessions.length - place, reasons: [] })),
  );
}
