import { mentionsIn } from "../../matching";
import { foldName, type Id, type NetworkRecord, type Session } from "../../record";

/** A name in what was said that is nobody's for certain, with the lines it stands in. */
export type UncertainName = { name: string; as: "person" | "place"; items: Id[] };

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
export function uncertainNames(record: NetworkRecord, session: Session): UncertainName[] {
  const known = atTheTable(record, session);
  const found = new Map<string, UncertainName>();
  for (const { id, text, heard } of session.items) {
    const left = new Set(heard.map(foldName));
    const { unclear, possible } = mentionsIn(record, text);
    const names = [
      ...unclear.map(({ start, end }) => ({ start, name: text.slice(start, end), as: "person" as const })),
      ...possible.map(({ start, name, as }) => ({ start, name, as })),
    ].sort((a, b) => a.start - b.start);
    for (const { name, as } of names) {
      const key = foldName(name);
      if (left.has(key) || known.has(key)) continue;
      const one = found.get(key) ?? { name, as, items: [] };
      found.set(key, { ...one, items: [...new Set([...one.items, id])] });
    }
  }
  return [...found.values()];
}
