import { makeStyles, tokens } from "@fluentui/react-components";
import { answerCall, type ReviewCall } from "../../../../meeting";
import type { Id, NetworkRecord } from "../../../../record";
import { AnswerList, type Answer } from "../../../answers";
import { useChange, useRecord, useServices, useStore } from "../../../context";
import { destinationOf } from "../../../destination";
import { Jumps } from "../../../parts/Jumps";

const useStyles = makeStyles({
  body: { display: "grid", gap: "8px", minWidth: 0 },
  quiet: { margin: 0, color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200, ":focus": { outline: "none" } },
});

const END = "review-calls-end";
const FEW = 5;

type List = "incidents" | "interventions" | "statements";
const LISTS: Record<ReviewCall["kind"], List> = {
  incident: "incidents",
  intervention: "interventions",
  information: "statements",
};

function wordsOf(record: NetworkRecord, list: List, id: Id): string {
  if (list === "incidents") return record.incidents.find((one) => one.id === id)?.what ?? "";
  if (list === "interventions") return record.interventions.find((one) => one.id === id)?.aim ?? "";
  return record.statements.find((one) => one.id === id)?.text ?? "";
}

/** What happened or came to be known since the last session: does it call for a review now? Asked once, and remembered. */
export function Calls({ calls }: { calls: readonly ReviewCall[] }) {
  const styles = useStyles();
  const record = useRecord();
  const change = useChange();
  const store = useStore();
  const { today } = useServices();
  const answer = (call: ReviewCall, yes: boolean): Answer => ({
    letter: yes ? "y" : "n",
    label: yes ? "Yes, hold a review" : "No",
    asks: [{ type: "line", label: "Why, in a few words" }],
    run: ([why = ""]) => {
      change(answerCall(record, call, { yes, on: today(), why }), yes ? "Call for a review" : "Call for no review");
      store.say(yes ? "A review is due now." : "Noted. It is not asked again.");
    },
  });
  const asked = calls.map((call) => {
    const list = LISTS[call.kind];
    const jumps = call.about.map((id) => ({
      key: id,
      text: wordsOf(record, list, id) || "No words yet",
      go: () => store.go(destinationOf(record, { collection: list, id, field: "text" })),
    }));
    return {
      id: call.about.join(" "),
      title: call.question,
      name: call.question,
      summary: "",
      said: "",
      answers: [answer(call, true), answer(call, false)],
      more: <Jumps jumps={jumps} few={FEW} label="What it is about" />,
    };
  });
  return (
    <div className={styles.body}>
      <AnswerList label="What may call for a review" groups={[{ id: "calls", heading: "", asked }]} end={END} />
      <p id={END} tabIndex={-1} className={styles.quiet}>
        An answer is remembered, with its reason.
      </p>
    </div>
  );
}
