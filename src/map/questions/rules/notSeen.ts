import { ageBand } from "../../../guidance";
import { latestDay, showDate, type Id } from "../../../record";
import { incidentEvidence, linkEvidence, statementEvidence } from "../evidence";
import type { Known } from "../known";
import type { Evidence, Rule, Suggestion } from "../suggestion";

type Dated = { date: string; evidence: Evidence };

/** Everything with a date that is recorded about somebody or somewhere. */
function datedOf(known: Known): Map<Id, Dated[]> {
  const all = new Map<Id, Dated[]>();
  const add = (ids: readonly Id[], date: string, evidence: () => Evidence) => {
    if (date === "") return;
    const made = { date, evidence: evidence() };
    for (const id of new Set(ids)) all.set(id, [...(all.get(id) ?? []), made]);
  };
  for (const link of known.links) add([link.from, link.to], link.date, () => linkEvidence(link, known));
  for (const incident of known.incidents)
    add([incident.place, ...incident.present], incident.date, () => incidentEvidence(incident));
  for (const statement of known.statements) add(statement.concerns, statement.date, () => statementEvidence(statement));
  return all;
}

const later = (one: Dated, other: Dated) => (latestDay(other.date) > latestDay(one.date) ? other : one);

/** Whoever and wherever nothing recorded is about for longer than the profile's months. Where nothing has a date, nobody knows. */
export const notSeen: Rule = (known) => {
  const dated = datedOf(known);
  return [...known.mapped, ...known.places].flatMap(({ id }): Suggestion[] => {
    const all = dated.get(id) ?? [];
    if (all.length === 0) return [];
    const latest = all.reduce(later);
    if (ageBand(latest.date, known.today, known.profile) !== "historic") return [];
    const name = known.name(id);
    return [
      {
        prompt: "not-seen",
        // With something newer it is another question.
        about: [id, latest.evidence.id],
        concerns: [id],
        question: `Is ${name} still part of this network? No date recorded for ${name} is later than ${showDate(latest.date)}.`,
        evidence: [latest.evidence],
      },
    ];
  });
};
