import { wordsOf } from "../../../copies";
import type { Release } from "../../../record";
import type { Part } from "../../kind";
import { inList } from "../../parts/address";
import { derived } from "../../parts/field";
import { listPart } from "../../parts/list";
import { short } from "../../parts/session";
import { releaseFields } from "../team-file/releases";

const { forWhom, wording, decided } = releaseFields;

/**
 * What somebody decided to let stand in a copy. Whether that still holds is told in the team file: it is seen from all that is recorded
 * of an entry, its source as well.
 */
export const releases: Part = listPart<Release>({
  of: "releases",
  heading: "What may stand in whose copy",
  entries: ({ record }) => record.releases,
  columns: [
    derived<Release>("of", "Entry", ({ of }, { record }) => short(wordsOf(record, of)), { share: 28 }),
    forWhom,
    wording,
    decided,
  ],
  address: inList("releases"),
});
