import type { PaperProperties } from "../../intake";
import type { Id, PartialDate } from "../../record";

/** A paper of some network. `place` is where it stands in the library: the folder of its id there. */
export type Paper = PaperProperties & { place: string };

/** A network, with the day its next review is due as its papers say, "" where they say none. */
export type NetworkReview = {
  network: string;
  due: PartialDate;
  /** The last session that its papers tell of, which may be one that is only planned. */
  session: PartialDate;
  /** The paper that said so, as papers call themselves: "Minutes". */
  kind: string;
  papers: number;
  /** It is the network that is open. */
  own: boolean;
  /** How many networks here are called so. */
  alike: number;
};

export type ReviewsAsked = { own: Id; /** What a team file calls itself. */ teamFile: string };

const latestOf = (days: readonly PartialDate[]) => [...days].sort().at(-1) ?? "";
const byDue = (one: { due: PartialDate }, other: { due: PartialDate }) => (one.due || "9").localeCompare(other.due || "9");

/** The papers that know best: of the last edition the team file, which goes on changing between sessions, else those of its last session. */
function best(papers: readonly Paper[], teamFile: string): Paper[] {
  const edition = Math.max(...papers.map((paper) => paper.edition));
  const last = papers.filter((paper) => paper.edition === edition);
  const whole = last.filter(({ kind }) => kind === teamFile);
  if (whole.length > 0) return whole;
  const session = latestOf(last.map((paper) => paper.session));
  return last.filter((paper) => paper.session === session);
}

function reviewOf(papers: readonly Paper[], { own, teamFile }: ReviewsAsked): Omit<NetworkReview, "alike"> {
  // Copies may say different days: the earliest counts, so that none is passed over.
  const [said] = best(papers, teamFile).sort(byDue);
  return {
    network: said?.network ?? "",
    due: said?.due ?? "",
    session: latestOf(papers.map(({ session }) => session)),
    kind: said?.kind ?? "",
    papers: papers.length,
    own: papers.some(({ id }) => id === own),
  };
}

/**
 * One entry a network, the earliest review first, those without a day last. Papers are of one network by its id; those that do not carry
 * one go by their title and place. Two networks of one title are never taken for one: that would hide a review.
 */
export function reviewsDue(papers: readonly Paper[], asked: ReviewsAsked): NetworkReview[] {
  const networks = new Map<string, Paper[]>();
  for (const paper of papers) {
    const key = JSON.stringify(paper.id === "" ? [paper.network, paper.place] : paper.id);
    networks.set(key, [...(networks.get(key) ?? []), paper]);
  }
  const all = [...networks.values()].map((group) => reviewOf(group, asked));
  const alike = (network: string) => all.filter((one) => one.network === network).length;
  return all
    .map((one) => ({ ...one, alike: alike(one.network) }))
    .sort((one, other) => byDue(one, other) || one.network.localeCompare(other.network, "en-GB"));
}
