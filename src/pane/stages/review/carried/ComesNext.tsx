import { makeStyles, tokens } from "@fluentui/react-components";
import { carriedInWords, letGo, type Carry } from "../../../../meeting";
import type { Id, NetworkRecord } from "../../../../record";
import { AnswerList, type Asked } from "../../../answers";
import { useChange, useRecord, useServices, useStore } from "../../../context";
import { destinationOf } from "../../../destination";
import { sentences } from "../../../words";
import { carriedText } from "../../meet/agenda/CarriedHere";

const useStyles = makeStyles({
  body: { display: "grid", gap: "8px", minWidth: 0 },
  quiet: { margin: 0, color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200, ":focus": { outline: "none" } },
});

const KINDS: Record<Carry["kind"], string> = {
  action: "Actions",
  gap: "Information gaps",
  "key-question": "Key questions",
  agenda: "Agenda items not reached",
  parked: "Parked",
  reassessment: "Not reassessed",
};
const END = "carried-end";

const collectionOf = ({ kind, id }: Carry, record: NetworkRecord) => {
  if (kind === "action") return "actions";
  if (kind === "gap" || kind === "key-question") return "questions";
  return record.people.some((person) => person.id === id) ? "people" : "places";
};

/** What comes to a session from those before it, why, and how often it came; what needs no more can be let go. */
export function ComesNext({ carried, session }: { carried: readonly Carry[]; session: Id }) {
  const styles = useStyles();
  const record = useRecord();
  const change = useChange();
  const store = useStore();
  const { today } = useServices();
  const asked = (carry: Carry): Asked => {
    const name = carriedText(record, carry) || "No words yet";
    const reason = carry.reasons.at(-1)?.reason;
    const isPoint = carry.kind === "agenda" || carry.kind === "parked";
    return {
      id: `${carry.kind} ${carry.id}`,
      title: name,
      name,
      summary: sentences(carriedInWords(record, carry), reason ?? ""),
      said: "",
      answers: isPoint
        ? [
            {
              letter: "d",
              label: "Dealt with",
              asks: [{ type: "line", label: "What became of it", needed: "Say what became of it." }],
              run: ([why = ""]) => change(letGo(record, carry.id, session, { on: today(), why }), "Let a point go"),
            },
          ]
        : [
            {
              letter: "o",
              label: "Open it",
              leads: true,
              run: () =>
                store.go(destinationOf(record, { collection: collectionOf(carry, record), id: carry.id, field: "text" })),
            },
          ],
    };
  };
  const kinds = [...new Set(carried.map(({ kind }) => kind))];
  const groups = kinds.map((kind) => ({
    id: kind,
    heading: KINDS[kind],
    asked: carried.filter((one) => one.kind === kind).map(asked),
  }));
  return (
    <div className={styles.body}>
      <AnswerList label="What comes from earlier sessions" groups={groups} end={END} />
      <p id={END} tabIndex={-1} className={styles.quiet}>
        {carried.length === 0 ? "Nothing is carried from earlier sessions." : "Nothing here is lost until somebody settles it."}
      </p>
    </div>
  );
}
