import { foldName, type Id, type NetworkRecord, type Release } from "../../record";
import type { Audience } from "../copy";
import { reworded, type Releasable } from "./releasable";
import { standingOfRelease } from "./stands";

/** "no" where nobody released it, "again" where it says something else by now, else the words that stand in its place ("" for its own). */
export type Answer = "no" | "again" | { wording: string };

/** Whether a release is for this reader. */
export function isFor({ person, agency }: Release, audience: Audience): boolean {
  if (audience.type === "subject") return person === audience.person;
  return audience.type === "partner" && agency !== "" && foldName(agency) === foldName(audience.agency);
}

/** What was released for one reader. Of several releases of an entry the last counts. */
export class Given {
  readonly #record: NetworkRecord;
  readonly #releases: readonly Release[];

  constructor(record: NetworkRecord, audience: Audience) {
    this.#record = record;
    this.#releases = record.releases.filter((release) => isFor(release, audience));
  }

  /** The chair's decision about somebody's own words settles as well that they are about several. */
  answerOn(id: Id, kind: Release["kind"]): Answer {
    const about = this.#releases.filter(
      (release) => release.of === id && (release.kind === kind || release.kind === "own-words"),
    );
    const standings = about.map((release) => standingOfRelease(this.#record, release));
    const last = standings.lastIndexOf("stands");
    if (last >= 0) return { wording: about[last]?.wording ?? "" };
    return standings.includes("said-otherwise-since") ? "again" : "no";
  }

  has(id: Id, kind: Release["kind"]): boolean {
    return typeof this.answerOn(id, kind) !== "string";
  }

  /** Every entry of a list, those that were released in other words in these. */
  inItsWords<E extends { id: Id }>(list: Releasable, entries: readonly E[], mayStay: (id: Id) => boolean): E[] {
    return entries.map((entry) => {
      const answer = this.answerOn(entry.id, "about-several");
      return typeof answer === "string" || answer.wording === "" ? entry : reworded(list, entry, answer.wording, mayStay);
    });
  }
}
