import { actsForAgency, linksOf, showDate, type NetworkRecord, type Person } from "../../record";
import { count } from "./lists";

const KINDS: Record<Person["kind"], string> = { child: "child", adult: "adult", professional: "", "not-known": "" };

/** What is not known or not settled about a person, most needed first, in words; [] where the card is complete. */
export function missingOfPerson(record: NetworkRecord, person: Person): string[] {
  if (actsForAgency(person)) {
    return [
      person.name === "" && "no name",
      person.agency === "" && "no agency",
      person.reach === "" && "no phone or e-mail",
      person.contactFor.length === 0 && "not said whom for",
      person.status === "proposed" && "not confirmed",
    ].filter((words) => words !== false);
  }
  const links = linksOf(record, person.id);
  const unconfirmed = links.filter((link) => link.status === "proposed").length;
  return [
    person.status === "proposed" && "not confirmed",
    person.name === "" && "no name",
    person.kind === "not-known" && "child or adult not said",
    person.born === "" && !person.unknown && (person.kind === "child" || person.subject) && "no date of birth",
    links.length === 0 && "no links",
    unconfirmed > 0 && count(unconfirmed, "unconfirmed link"),
  ].filter((words) => words !== false);
}

/** What is known about a person in one line, for a folded card. */
export function knownOfPerson(record: NetworkRecord, person: Person): string[] {
  if (actsForAgency(person)) return [person.job, person.agency].filter((words) => words !== "");
  const links = linksOf(record, person.id).length;
  return [
    KINDS[person.kind],
    person.keySubject ? "key subject" : person.subject ? "subject" : "",
    person.unknown ? "not identified yet" : "",
    person.born === "" ? "" : `born ${showDate(person.born)}`,
    links === 0 ? "" : count(links, "link"),
  ].filter((words) => words !== "");
}
