import { actsForAgency } from "../../../record";
import { incidentEvidence, linkEvidence } from "../evidence";
import { otherEnd } from "../known";
import type { Rule, Suggestion } from "../suggestion";

/** A place that more than one of those mapped are linked to or were at, and nobody is recorded who could tell of it. */
export const noContact: Rule = (known) =>
  known.places.flatMap(({ id }): Suggestion[] => {
    const links = known.linksOf(id);
    const incidents = known.incidents.filter(({ place }) => place === id);
    const contact = known.people.some(
      (person) =>
        actsForAgency(person) && (person.contactFor.includes(id) || links.some((link) => otherEnd(link, id) === person.id)),
    );
    const there = [...links.map((link) => otherEnd(link, id)), ...incidents.flatMap(({ present }) => present)];
    const people = [...new Set(there.filter((one) => known.isMapped(one)))];
    if (contact || people.length < 2) return [];
    return [
      {
        prompt: "no-contact",
        about: [id],
        concerns: [id],
        question: `Who could tell us about ${known.name(id)}? Several people are linked to it, and no contact is recorded for it.`,
        evidence: [...links.map((link) => linkEvidence(link, known)), ...incidents.map(incidentEvidence)],
      },
    ];
  });
