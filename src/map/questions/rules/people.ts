import { bareEvidence, incidentEvidence, linkEvidence } from "../evidence";
import { otherEnd, type Known } from "../known";
import { listed } from "../../narrative/telling";
import type { Person } from "../../../record";
import type { Rule, Suggestion } from "../suggestion";

const helps = (effect: string) => effect === "protective" || effect === "mixed";

/** Whether anything is recorded that protects them: a link, a place they are linked to, a strength. */
function isProtected({ id }: Person, known: Known): boolean {
  const links = known.linksOf(id).filter(({ past }) => !past);
  const places = new Set(links.map((link) => otherEnd(link, id)));
  return (
    links.some(({ effect }) => helps(effect)) ||
    known.places.some((place) => places.has(place.id) && helps(place.effect)) ||
    known.statements.some(({ kind, concerns }) => kind === "strength" && concerns.includes(id))
  );
}

/** Children of whom nothing protective is recorded: it may be there and was never asked. */
export const noProtection: Rule = (known) =>
  known.mapped
    .filter((person) => person.kind === "child" && !isProtected(person, known))
    .map(({ id }) => {
      const links = known.linksOf(id).map((link) => linkEvidence(link, known));
      return {
        prompt: "no-protection",
        about: [id],
        concerns: [id],
        question: `Who or what protects ${known.name(id)}? Nothing protective is recorded yet.`,
        evidence: links.length === 0 ? [bareEvidence(id, known)] : links,
      };
    });

/** An adult with links to more than one child. */
export const severalChildren: Rule = (known) =>
  known.mapped
    .filter(({ kind }) => kind === "adult")
    .flatMap(({ id }): Suggestion[] => {
      const links = known.linksOf(id).filter((link) => !link.past && known.person(otherEnd(link, id))?.kind === "child");
      const children = [...new Set(links.map((link) => otherEnd(link, id)))];
      if (children.length < 2) return [];
      const names = listed(children.map((child) => known.name(child)));
      return [
        {
          prompt: "several-children",
          about: [id, ...children],
          concerns: [id, ...children],
          question: `How does ${known.name(id)} know ${names}, and who else knows of it?`,
          evidence: links.map((link) => linkEvidence(link, known)),
        },
      ];
    });

/** Pairs who were at the same incident more than once while no link is recorded between them. */
export const seenTogether: Rule = (known) => {
  const { mapped } = known;
  return mapped.flatMap(({ id: one }, at) => {
    const linked = new Set(known.linksOf(one).map((link) => otherEnd(link, one)));
    const there = known.incidents.filter(({ present }) => present.includes(one));
    if (there.length < 2) return [];
    return mapped.slice(at + 1).flatMap(({ id: other }): Suggestion[] => {
      const both = there.filter(({ present }) => present.includes(other));
      if (both.length < 2 || linked.has(other)) return [];
      return [
        {
          prompt: "seen-together",
          about: [one, other],
          concerns: [one, other],
          question: `Do ${known.name(one)} and ${known.name(other)} know each other? They were at the same incident more than once, and no link is recorded.`,
          evidence: both.map(incidentEvidence),
        },
      ];
    });
  });
};

/** Who and where nobody has found out yet, unless it is asked already. */
export const whoOrWhere: Rule = (known) => {
  const asked = new Set(known.record.questions.flatMap(({ concerns }) => concerns));
  const unknown = (entry: { id: string; name: string; unknown: boolean }) =>
    (entry.unknown || entry.name === "") && !asked.has(entry.id);
  const ask = (id: string, word: string): Suggestion => {
    const links = known.linksOf(id).map((link) => linkEvidence(link, known));
    return {
      prompt: "who-or-where",
      about: [id],
      concerns: [id],
      question: `${word} is “${known.name(id)}”?`,
      evidence: links.length === 0 ? [bareEvidence(id, known)] : links,
    };
  };
  return [
    ...known.mapped.filter(unknown).map(({ id }) => ask(id, "Who")),
    ...known.places.filter(unknown).map(({ id }) => ask(id, "Where")),
  ];
};
