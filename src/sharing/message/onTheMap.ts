import { actsForAgency, type NetworkRecord, type Session } from "../../record";
import { namedIn } from "../findings";

/** Names and nicknames of everybody on the map; whoever acts for an agency may be named anywhere. */
export const namesOnTheMap = (record: NetworkRecord): string[] =>
  record.people
    .filter((person) => !actsForAgency(person))
    .flatMap(({ name, aliases }) => [name, ...aliases].filter((one) => one !== ""));

/** Where a session is held, for an invitation: calendars are read by many, so a place that names somebody is left out. */
export const venueOf = ({ venue }: Pick<Session, "venue">, record: NetworkRecord): string =>
  namedIn(venue, namesOnTheMap(record)).length === 0 ? venue : "";
