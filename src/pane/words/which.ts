import { foldName, nameOf, personOf, showDate, shownName, type Id, type NetworkRecord, type Person } from "../../record";
import { calledSo } from "./alreadyThere";

const detail = ({ name, born, aliases, agency, job }: Person): string => {
  const other = aliases.find((alias) => foldName(alias) !== foldName(name));
  if (born !== "") return `born ${showDate(born)}`;
  return other === undefined ? [job, agency].filter((words) => words !== "").join(", ") : `also ${other}`;
};

/** Whether another on the map goes by the same name. */
export const hasNamesake = (record: NetworkRecord, id: Id): boolean => calledSo(record, nameOf(record, id)).length > 1;

/** Somebody to choose from several: as the map calls them and, where another goes by the same name, with what tells who that is. */
export function whichOne(record: NetworkRecord, id: Id): string {
  const person = hasNamesake(record, id) ? personOf(record, id) : undefined;
  return [shownName(record, id), person ? detail(person) : ""].filter((words) => words !== "").join(", ");
}
