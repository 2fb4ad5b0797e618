import { actsForAgency, type NetworkRecord } from "../../record";

/**
 * Names of people who sat in a session without being on the map: practitioners, chairs and minute takers. They keep their
 * names, unless what stands there is the name of someone who does not, or holds it ("Aisha's mum").
 */
export function keptOutsidePeople(record: NetworkRecord, isHidden: (text: string) => boolean): string[] {
  const hidden = new Set(record.people.filter((person) => !actsForAgency(person)).map(({ id }) => id));
  const names = record.sessions.flatMap(({ chair, minuteTaker, attendance }) => [
    chair,
    minuteTaker,
    ...attendance.filter(({ person }) => !hidden.has(person)).map(({ name }) => name),
  ]);
  return [...new Set(names)].filter((name) => /\S\s+\S/.test(name) && !isHidden(name));
}
