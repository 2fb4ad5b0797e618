import { standingOfRelease, wordsOf, type ReleaseStanding } from "../../../copies";
import type { Release } from "../../../record";
import type { Part } from "../../kind";
import { inList } from "../../parts/address";
import { derived, words, type Field } from "../../parts/field";
import { choiceLines, dateLines, shownName, textLines } from "../../parts/lines";
import { listPart } from "../../parts/list";
import { short } from "../../parts/session";
import { RELEASE } from "../../parts/words";

const STATE: Readonly<Record<ReleaseStanding, string>> = {
  stands: "",
  "nobody-decided": "Does not stand: nobody has decided it",
  "not-by-the-chair": "Does not stand: the chair decides about a young person's own words",
  "said-otherwise-since": "To be read again: it says something else by now",
  "nothing-to-release": "What it was about is gone",
};

/** What a decision says, wherever it is listed. */
export const releaseFields = {
  forWhom: {
    field: "kind",
    label: "Why it was withheld, and for whom",
    share: 24,
    lines: (release, at, { record }) => [
      ...choiceLines(RELEASE[release.kind], at("kind")),
      ...(release.person === "" ? [] : [{ lead: "For the file of ", text: shownName(record, release.person), derived: true }]),
      ...textLines(release.agency, at("agency")),
    ],
  },
  wording: words<Release>("wording", "In these words", { share: 24 }),
  decided: {
    field: "decidedBy",
    label: "Decided",
    share: 24,
    lines: (release, at) => [
      ...textLines(release.decidedBy, at("decidedBy")),
      ...dateLines(release.on, at("on")),
      ...textLines(release.reason, at("reason")),
    ],
  },
} as const satisfies Record<string, Field<Release>>;

/** Decisions that something may stand in a copy it would be withheld from. */
export const releases: Part = listPart<Release>({
  of: "releases",
  heading: "What may stand in whose copy",
  entries: ({ record }) => record.releases,
  columns: [
    derived<Release>(
      "of",
      "Entry",
      (release, { record }) =>
        [short(wordsOf(record, release.of)), STATE[standingOfRelease(record, release)]]
          .filter((text) => text !== "")
          .map((text) => ({ text })),
      { share: 28 },
    ),
    releaseFields.forWhom,
    releaseFields.wording,
    releaseFields.decided,
  ],
  address: inList("releases"),
});
