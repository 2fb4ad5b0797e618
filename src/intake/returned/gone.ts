import { actsForAgency, personOf, withoutName, type NetworkRecord } from "../../record";

/**
 * Takes the names of everybody out of a text who was on the paper and was taken off the map since; undefined where nobody was. Whoever
 * was found to be somebody else is not gone.
 */
export function hidingGone(into: NetworkRecord, carried: NetworkRecord): ((text: string) => string) | undefined {
  const gone = carried.people.filter(
    (person) => !actsForAgency(person) && !personOf(into, person.id) && into.lineage.gone[person.id]?.into === undefined,
  );
  if (gone.length === 0) return undefined;
  // As it would be hidden if they were taken off now: of a name that somebody else there has as well, nothing is.
  const together = { ...into, people: [...into.people, ...gone] };
  const hides = gone.map(({ id }) => withoutName(together, id));
  return (text) => hides.reduce((said, hide) => hide(said), text);
}
