import { reassess, reassessedAt, type Reassessment, type ReviewItem } from "../../../../meeting";
import { shownName, type Id, type NetworkRecord, type PartialDate } from "../../../../record";
import type { Asked } from "../../../answers";
import type { MakeChange } from "../../../context";
import { knownOfPerson, sentence } from "../../../words";

type Around = { record: NetworkRecord; session: Id; today: PartialDate; change: MakeChange };

const SAID: Record<Reassessment["outcome"], string> = {
  "still-part": "Still part",
  changed: "Changed",
  "not-reassessed": "Not reassessed, carried",
};

function saidOf({ outcome, reason }: Reassessment): string {
  return reason === "" ? SAID[outcome] : `${SAID[outcome]}: ${reason}`;
}

/** Whether someone or somewhere is still part of the network: as it was, changed, no longer, or put off for a reason. */
export function placeAsked(item: Exclude<ReviewItem, { kind: "action" }>, { record, session, today, change }: Around): Asked {
  const { id, ticked } = item;
  const name = shownName(record, id);
  const said = reassessedAt(record, session, id);
  const write = (outcome: Reassessment["outcome"], reason: string) =>
    change(reassess(record, session, id, { outcome, reason }), `Look at ${name} again`);
  return {
    id,
    title: name,
    name,
    summary: item.kind === "person" ? sentence(...knownOfPerson(record, item.person)) : item.place.context ? "Context" : "Place",
    said: ticked && said ? saidOf(said) : "",
    answers: [
      { letter: "s", label: "Still part", run: () => write("still-part", "") },
      {
        letter: "c",
        label: "Changed",
        asks: [
          {
            type: "line",
            label: "What changed",
            value: said?.outcome === "changed" ? said.reason : "",
            needed: "Say what changed.",
          },
        ],
        run: ([reason = ""]) => write("changed", reason),
      },
      {
        letter: "n",
        label: "Not reassessed",
        asks: [
          {
            type: "line",
            label: "Why not today",
            value: said?.outcome === "not-reassessed" ? said.reason : "",
            needed: "Say why, so that the next session knows.",
          },
        ],
        run: ([reason = ""]) => write("not-reassessed", reason),
      },
      {
        letter: "r",
        label: "Remove",
        asks: [
          { type: "line", label: `Why ${name} is no longer part of this network`, needed: "Say why." },
          { type: "line", label: "Who decided" },
        ],
        run: ([reason = "", decidedBy = ""]) =>
          change({ type: "take-off", id, date: today, reason, decidedBy }, `Take ${name} off the map`),
      },
    ],
  };
}
