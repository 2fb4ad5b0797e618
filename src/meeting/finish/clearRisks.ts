import type { Id, Link, NetworkRecord, Person } from "../../record";

/** A link that calls for further assessment, and what it rests on, in words. */
export type ClearRisk = { link: Id; between: readonly [Id, Id]; because: string };

const isYoung = (person: Person | undefined): person is Person =>
  person !== undefined && (person.subject || person.kind === "child") && person.status === "confirmed";

const HARM = { harmful: "the link is recorded as harmful", mixed: "the link is recorded as protective and harmful" } as const;

function because({ effect, conflict }: Link, ends: readonly Person[]): string {
  if (effect === "harmful" || effect === "mixed") return HARM[effect];
  if (conflict) return "there is conflict between them";
  const roles = new Set(ends.flatMap(({ roles: own }) => own));
  if (roles.has("may-be-causing-harm")) return "one of them may be causing harm";
  return roles.has("harmed") ? "one of them has been harmed" : "";
}

/**
 * Clear links with significant risk, as the guidance has it before further assessment: a link between two young people that is
 * confirmed, evidenced and not over, where the link itself is recorded as harmful or in conflict, or either of them as harmed or
 * as one who may be causing harm. A list with what each rests on; nothing is weighed or counted against anybody.
 */
export function clearRisks({ links, people }: NetworkRecord): ClearRisk[] {
  const byId = new Map(people.map((person) => [person.id, person]));
  return links.flatMap((link): ClearRisk[] => {
    const [from, to] = [byId.get(link.from), byId.get(link.to)];
    if (link.status !== "confirmed" || link.basis !== "evidenced" || link.past || !isYoung(from) || !isYoung(to)) return [];
    const why = because(link, [from, to]);
    return why === "" ? [] : [{ link: link.id, between: [from.id, to.id], because: why }];
  });
}
