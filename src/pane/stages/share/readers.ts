import type { Audience } from "../../../copies";
import { shownName, type NetworkRecord } from "../../../record";
import type { Option } from "../../fields";
import { whichOne } from "../../words";

/** Agencies of the network, each once, in the order they were named. */
function agenciesOf({ people, sessions }: NetworkRecord): string[] {
  const all = [...people, ...sessions.flatMap(({ attendance }) => attendance)].map(({ agency }) => agency.trim());
  return [...new Set(all.filter((agency) => agency !== ""))];
}

/** The team, each agency, another one, and each subject's own file. */
export function readersOf(record: NetworkRecord): Option[] {
  return [
    { value: "", label: "Choose who it is for" },
    { value: "team", label: "The team" },
    ...agenciesOf(record).map((agency) => ({ value: `partner:${agency}`, label: `A partner: ${agency}` })),
    { value: "other", label: "A partner not named here" },
    ...record.people
      .filter(({ subject }) => subject)
      .map(({ id }) => ({ value: `subject:${id}`, label: `The file of ${whichOne(record, id)}` })),
  ];
}

/** The reader as copies know one; undefined while it is not settled. `agency` is what was typed for one not named here. */
export function audienceOf(reader: string, agency: string): Audience | undefined {
  if (reader === "team") return { type: "team" };
  if (reader === "other") return agency.trim() === "" ? undefined : { type: "partner", agency: agency.trim() };
  const [type, whom] = [reader.slice(0, reader.indexOf(":")), reader.slice(reader.indexOf(":") + 1)];
  if (type === "partner") return { type, agency: whom };
  return type === "subject" ? { type, person: whom } : undefined;
}

/** The reader in the middle of a sentence. */
export function readerWords(record: NetworkRecord, audience: Audience): string {
  if (audience.type === "team") return "the team";
  return audience.type === "partner"
    ? audience.agency
    : `the file of ${shownName(record, audience.person) || "somebody without a name"}`;
}
