import type { Review } from "../../../record";
import type { Part } from "../../kind";
import { choiceLines, shownName, textLines } from "../../parts/lines";
import { listPart } from "../../parts/list";
import { REASSESSED } from "../../parts/words";

type Reassessed = Review["reassessed"][number] & { review: string };

/** At a review each mapped subject and context is looked at again (guidance, "Review mapping meetings"). */
export function reassessmentPart(level: 1 | 2 | 3): Part {
  return listPart<Reassessed>({
    of: "reviews",
    heading: "Subjects and contexts looked at again",
    level,
    entries: ({ record }) =>
      record.reviews.flatMap(({ id, reassessed }) => reassessed.map((entry) => ({ ...entry, review: id }))),
    columns: [
      {
        field: "about",
        label: "Subject or context",
        share: 32,
        lines: ({ about }, _at, { record }) => [{ text: shownName(record, about), strong: true }],
        derived: true,
      },
      {
        field: "outcome",
        label: "Outcome and reason",
        share: 68,
        lines: (entry, at) => [
          ...choiceLines(REASSESSED[entry.outcome], at("outcome")),
          ...textLines(entry.reason, at("reason")),
        ],
      },
    ],
    address:
      ({ review, about }) =>
      (field) => ({ collection: "reviews", id: review, field: `reassessed.${about}.${field}` }),
  });
}
