import { carriedInWords, goesOn, goesOnBecause, settledAt, type Carry, type ReviewItem } from "../../../../meeting";
import type { Id, NetworkRecord, PartialDate } from "../../../../record";
import type { Asked } from "../../../answers";
import type { MakeChange } from "../../../context";
import { OUTCOMES, wordFor } from "../../../forms";
import { actionInWords, sentence } from "../../../words";

type ActionItem = Extract<ReviewItem, { kind: "action" }>;
type Around = { record: NetworkRecord; session: Id; today: PartialDate; carried: readonly Carry[]; change: MakeChange };

const SETTLED = [
  { letter: "d", label: "Done", outcome: "done" },
  { letter: "o", label: "Overtaken by events", outcome: "overtaken" },
  { letter: "n", label: "Not done", outcome: "not-done" },
] as const;

/** What became of an action: settled one way or another, or it stays open for a reason. */
export function actionAsked({ action, ticked }: ActionItem, { record, session, today, carried, change }: Around): Asked {
  const { id, outcome } = action;
  const name = action.text || "An action without words";
  const from = carried.find((one) => one.kind === "action" && one.id === id);
  const because = goesOnBecause(action, session);
  const settled = outcome === "open" ? `Stays open: ${because}` : wordFor(OUTCOMES, outcome);
  return {
    id,
    title: name,
    name,
    summary: sentence(outcome === "open" ? actionInWords(action, today) : action.owner, from && carriedInWords(record, from)),
    said: ticked ? settled : "",
    answers: [
      ...SETTLED.map(({ letter, label, outcome: made }) => ({
        letter,
        label,
        run: () => change(settledAt(record, "actions", id, session, { outcome: made }), `Mark an action: ${label.toLowerCase()}`),
      })),
      {
        letter: "s",
        label: "Stays open",
        asks: [{ type: "line", label: "Why it stays open", value: because, needed: "Say why it stays open." }],
        run: ([reason = ""]) => change(goesOn(record, "actions", id, session, reason), "Keep an action open"),
      },
    ],
  };
}
