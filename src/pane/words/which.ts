import { foldName, personOf, showDate, shownName, type Id, type NetworkRecord, type Person } from "../../record";
import { calledSo } from "./alreadyThere";

const detail = ({ name, born, aliases, agency, job }: Person): string => {
  const other = aliases.find((alias) => foldName(alias) !== foldName(name));
  if (born !== "") return `born ${showDate(born)}`;
  return other === undefined ? [job, agency].filter((words) => words !== "").join(", ") : `also ${other}`;
};

/** Somebody to choose from several: as the map calls them and, where another goes by the same name, with what tells who that is. */
export function whichOne(record: NetworkRecord, id: Id): string {
  const person = personOf(record, id);
  const name = shownName(record, id);
  if (!person || person.name === "" || calledSo(record, person.name).length < 2) return name;
  return [name, detail(person)].filter((words) => words !== "").join(", ");
}
