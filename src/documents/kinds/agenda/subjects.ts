import { actsForAgency } from "../../../record";
import type { Line } from "../../blocks";
import type { Part } from "../../kind";
import { bullets, freePart, heading, paragraph } from "../../parts/free";
import { bracket, shownName } from "../../parts/lines";
import { PERSON, PLACE } from "../../parts/words";

/** Who and where the session is about; at a review, each of them is looked at again. */
export function subjectsPart(title: string, intro: string): Part {
  return freePart({
    build: ({ record }) => {
      const people: Line[] = record.people
        .filter((person) => !actsForAgency(person))
        .map(({ id, kind }) => ({
          text: shownName(record, id),
          strong: true,
          tail: bracket(PERSON[kind].toLowerCase()),
        }));
      const places: Line[] = record.places.map(({ id, kind }) => ({
        text: shownName(record, id),
        strong: true,
        tail: bracket(PLACE[kind].toLowerCase()),
      }));
      const all = [...people, ...places];
      return [
        heading(1, title),
        ...(all.length === 0
          ? [paragraph("No subjects or contexts are recorded yet.")]
          : [paragraph(intro, "quiet"), ...bullets(all)]),
      ];
    },
    blank: () => [heading(1, title), paragraph(intro, "quiet"), { type: "room", lines: 6 }],
  });
}
