import type { Id, NetworkRecord, Release } from "../../record";
import { About } from "../audience/about";
import type { Audience } from "../copy";
import type { Omission, OmissionReason } from "../leftOut";
import { namesOf } from "../names/shownNames";
import { isFor } from "./given";
import { entryPrint } from "./stands";
import { releasable, textsOf } from "./releasable";

/** An entry that a copy withholds and somebody may release to its reader; for the sender only. */
export type Withheld = {
  id: Id;
  /** What has to be decided: that it is about others too, or, by the chair, that somebody's own words are handed on. */
  kind: Release["kind"];
  /** What it says, the words that matter first. */
  words: string[];
  /** People on the map it is about besides the reader. */
  about: Id[];
  /** The entry stands in the copy, but without what it says of others. */
  partly: boolean;
  /** Somebody released it before it came to say something else. */
  again: boolean;
};

const DECIDED: readonly OmissionReason[] = ["about-several", "own-words", "whose-words", "release-again"];

/** Of what a copy leaves out, the entries that a person may release; each once, in the order they were left out. */
export function withheldFrom(
  record: NetworkRecord,
  audience: Audience,
  seen: { record: NetworkRecord; leftOut: readonly Omission[] },
): Withheld[] {
  if (audience.type === "team") return [];
  const about = new About(record, namesOf(record, "full").book);
  const reader = audience.type === "subject" ? audience.person : "";
  const made = new Map<Id, Withheld>();
  for (const { id, reason } of seen.leftOut) {
    const found = DECIDED.includes(reason) ? releasable(record, id) : undefined;
    if (!found || made.has(id)) continue;
    const before = record.releases.filter((release) => release.of === id && isFor(release, audience));
    const own = reason === "own-words" || reason === "whose-words" || before.some(({ kind }) => kind === "own-words");
    made.set(id, {
      id,
      kind: own ? "own-words" : "about-several",
      words: textsOf(found.list, found.entry),
      about: [...about.of(found.entry)].filter((one) => one !== reader),
      partly: releasable(seen.record, id) !== undefined,
      again: reason === "release-again",
    });
  }
  return [...made.values()];
}

/** What somebody decided for one reader, with whether it still stands as it was decided; the newest first. */
export function releasedTo(record: NetworkRecord, audience: Audience): { release: Release; words: string[]; stands: boolean }[] {
  return record.releases
    .filter((release) => isFor(release, audience))
    .map((release) => {
      const found = releasable(record, release.of);
      const stands = release.print !== "" && release.print === entryPrint(record, release.of);
      return { release, words: found ? textsOf(found.list, found.entry) : [], stands };
    })
    .reverse();
}
