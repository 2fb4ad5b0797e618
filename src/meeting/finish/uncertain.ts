import type { Possible } from "../../matching";
import { apply, foldName, type Change, type Id, type NetworkRecord, type Session } from "../../record";
import type { LineRoom } from "../line/read";
import { chooseName } from "../line/choose";
import { addName, namesToSettle } from "../line/settle";

/** A name in what was said that is nobody's for certain, with the lines it stands in; `among` those it may be. */
export type UncertainName = { name: string; items: Id[]; possible?: Possible; among?: Id[] };

/** Names of those who were there or have something to do: nobody has to ask who they are. */
function atTheTable({ people, actions, questions, interventions }: NetworkRecord, session: Session): Set<string> {
  const names = [
    session.chair,
    session.minuteTaker,
    session.venue,
    ...session.attendance.flatMap(({ name, agency }) => [name, agency]),
    ...actions.flatMap(({ owner, agency }) => [owner, agency]),
    ...questions.map(({ owner }) => owner),
    ...interventions.map(({ lead }) => lead),
    ...people.map(({ agency }) => agency),
  ];
  const parts = names.flatMap((name) => [name, ...name.split(/\s+/)]).filter((name) => name.length > 1);
  return new Set(parts.map(foldName));
}

/** Each name once, in the order it was said; those somebody has looked at and left are not among them. */
export function uncertainNames(room: LineRoom): UncertainName[] {
  const { record, session } = room;
  const known = atTheTable(record, session);
  const found = new Map<string, UncertainName>();
  for (const item of session.items) {
    for (const one of namesToSettle(room, item)) {
      const key = foldName(one.name);
      if (known.has(key)) continue;
      const { items, ...before } = found.get(key) ?? { ...one, items: [] };
      found.set(key, { ...before, items: [...new Set([...items, item.id])] });
    }
  }
  return [...found.values()];
}

/** Somebody looked at a name in these lines and leaves it as it is. */
export function leaveName(session: Session, { name, items }: Pick<UncertainName, "name" | "items">): Change {
  const made = session.items.map((item) =>
    items.includes(item.id) ? { ...item, heard: [...new Set([...item.heard, name])] } : item,
  );
  return { type: "edit", in: "sessions", id: session.id, values: { items: made } };
}

/** The name is a person or place from now on; whoever reads back confirms it by that. Undefined where it may be several known ones. */
export function confirmName(room: LineRoom, { possible }: UncertainName): Change | undefined {
  if (!possible) return undefined;
  const { change, id } = addName(room, possible);
  return { type: "all", changes: [change, { type: "confirm", in: possible.as === "person" ? "people" : "places", id }] };
}

/** Of those a name may be, this one is meant in every line it stands in. */
export function nameIs(room: LineRoom, { name, items }: UncertainName, id: Id): Change {
  let { record, session } = room;
  const changes: Change[] = [];
  for (const at of items) {
    const item = session.items.find((one) => one.id === at);
    if (!item) continue;
    const change = chooseName({ ...room, record, session }, item, name, id);
    changes.push(change);
    record = apply(record, change);
    session = record.sessions.find((one) => one.id === room.session.id) ?? session;
  }
  return { type: "all", changes };
}
