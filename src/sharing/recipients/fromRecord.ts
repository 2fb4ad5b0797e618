import { actsForAgency, foldName, type Attendee, type NetworkRecord, type Person, type Session } from "../../record";
import { parseRecipient } from "./parse";
import type { Recipient } from "./separate";

/** Addresses in how somebody is reached ("020 7946 0311, r.abbott@northgate.sch.uk"). */
const addressesIn = (text: string): string[] =>
  (text.match(/[^\s,;<>()"]+@[^\s,;<>()"]+/g) ?? [])
    .map((one) => one.replace(/[.:]+$/, ""))
    .filter((one) => parseRecipient(one).fault === undefined);

/** People of an agency with their addresses, and the names of those without one. */
export type Found = { recipients: Recipient[]; withoutAddress: string[] };

type Somebody = { name: string; agency: string; reach: string };

function found(people: readonly Somebody[]): Found {
  const recipients = people.flatMap(({ name, agency, reach }) =>
    addressesIn(reach)
      .slice(0, 1)
      .map((address) => ({ name, agency, address })),
  );
  const withoutAddress = people.filter(({ reach }) => addressesIn(reach).length === 0).map(({ name }) => name);
  return { recipients, withoutAddress };
}

/** The contacts of an agency. */
export function contactsAt(record: NetworkRecord, agency: string): Found {
  const wanted = foldName(agency);
  return found(record.people.filter((person) => actsForAgency(person) && foldName(person.agency) === wanted));
}

/** Whose address it is: of two contacts of one name the one of that agency, and nobody where that does not tell. */
function contactOf(
  { people }: NetworkRecord,
  { person, name, agency }: Pick<Attendee, "person" | "name" | "agency">,
): Person | undefined {
  if (person !== "") return people.find(({ id }) => id === person);
  const called = people.filter((one) => actsForAgency(one) && foldName(one.name) === foldName(name));
  const there = called.filter((one) => foldName(one.agency) === foldName(agency));
  const [contact, another] = there.length > 0 ? there : called;
  return another ? undefined : contact;
}

/** Those who were at a session, by the addresses their contacts have. */
export function whoWasThere(record: NetworkRecord, { attendance }: Session): Found {
  const there = attendance.filter(({ was }) => was === "present" || was === "observer");
  return found(
    there.map(({ person, name, agency }) => {
      const contact = contactOf(record, { person, name, agency });
      return { name, agency: agency || (contact?.agency ?? ""), reach: contact?.reach ?? "" };
    }),
  );
}
