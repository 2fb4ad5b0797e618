import type { MayBe } from "../matching";
import type { Id } from "../record";
import type { Seen } from "./look/looker";

/** Another team's network in which some of ours may be: its title, whom to ask, and who, with why. "" where it names none. */
export type Found = { title: string; contact: string; mayBe: MayBe[]; papers: number };

type Network = Extract<Seen, { is: "network" }>;

/** Everybody once, with the reasons of the paper that has most of them. */
function together(mayBe: readonly MayBe[]): MayBe[] {
  const best = new Map<Id, MayBe>();
  for (const one of mayBe) if (one.reasons.length > (best.get(one.id)?.reasons.length ?? 0)) best.set(one.id, one);
  return [...best.values()];
}

/** Papers of one network as one, told in the order they were met; a table of its own stands by itself. */
export function gathered(seen: readonly Network[]): Found[] {
  const networks = new Map<string, Network[]>();
  seen.forEach((one, at) => {
    const key = one.network === "" ? `table ${at}` : `${one.network} ${one.title}`;
    networks.set(key, [...(networks.get(key) ?? []), one]);
  });
  return [...networks.values()].map((papers) => ({
    title: papers[0]?.title ?? "",
    contact: [...new Set(papers.map(({ contact }) => contact).filter((contact) => contact !== ""))].join("; "),
    mayBe: together(papers.flatMap(({ mayBe }) => mayBe)),
    papers: papers.length,
  }));
}
