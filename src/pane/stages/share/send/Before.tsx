import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useDeferredValue, useEffect, useState } from "react";
import { undecidedQuestion, type Settled, type Undecided } from "../../../../copies";
import { nameOf, type NetworkRecord } from "../../../../record";
import { useRecord, useServices } from "../../../context";
import type { CopyLook } from "../../../outgoing";
import { count } from "../../../words";
import { readerWords } from "../readers";
import { Withheld } from "../withheld";
import { copyOf, missingFrom, type Order } from "./order";

const useStyles = makeStyles({
  note: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
  list: { margin: 0, paddingLeft: "18px", display: "grid", gap: "4px", fontSize: tokens.fontSizeBase200 },
  row: { display: "flex", flexWrap: "wrap", gap: "6px", marginTop: "4px" },
  head: { margin: 0, fontWeight: tokens.fontWeightSemibold },
});

/** The ways in which a question about some words can be settled. */
const answersTo = ({ among }: Undecided, record: NetworkRecord): { label: string; as: Settled["as"] }[] => [
  ...among.map((id) => ({ label: nameOf(record, id) || "Somebody without a name", as: id })),
  { label: "It stays", as: "keep" },
  { label: "Hide it", as: "hide" },
];

/** What the copy would not carry, and which words in it only a person can decide about: shown before anything is made. */
export function Before({ order, settle }: { order: Order; settle: (settled: Order["settled"]) => void }) {
  const styles = useStyles();
  const record = useDeferredValue(useRecord());
  const { outgoing } = useServices();
  const [look, setLook] = useState<CopyLook>();
  const { kindId, sessionId } = order;
  const whole = missingFrom(order) === "";
  const key = JSON.stringify(order);
  useEffect(() => {
    let overtaken = false;
    const copy = copyOf(JSON.parse(key) as Order);
    if (!whole || !copy) return setLook(undefined);
    const options = { audience: copy.audience, names: copy.names, settled: copy.settled ?? [], sessionId };
    outgoing.lookAt(record, kindId, options).then(
      (seen) => !overtaken && setLook(seen),
      () => !overtaken && setLook(undefined),
    );
    return () => {
      overtaken = true;
    };
  }, [outgoing, record, kindId, sessionId, whole, key]);
  if (!look) return null;
  const { leftOut, withheld, undecided } = look;
  const audience = copyOf(order)?.audience;
  return (
    <>
      <p className={styles.head}>{leftOut.length === 0 ? "Nothing is left out of this copy." : "Left out of this copy:"}</p>
      {leftOut.map((sentence) => (
        <p key={sentence} className={styles.note}>
          {sentence}
        </p>
      ))}
      {audience && <Withheld audience={audience} reader={readerWords(record, audience)} entries={withheld} />}
      {undecided.length > 0 && <p className={styles.head}>Hidden in this copy, since nobody but you can tell:</p>}
      {undecided.length > 0 && (
        <ul className={styles.list}>
          {undecided.map((one) => (
            <li key={`${one.id} ${one.text}`}>
              <span>
                {undecidedQuestion(one)} It stands in “{one.line}”.
              </span>
              <div className={styles.row}>
                {answersTo(one, record).map(({ label, as }) => (
                  <Button key={label} size="small" onClick={() => settle([...order.settled, { id: one.id, text: one.text, as }])}>
                    {label}
                  </Button>
                ))}
              </div>
            </li>
          ))}
        </ul>
      )}
      {order.settled.length > 0 && (
        <div>
          <Button size="small" onClick={() => settle([])}>
            Ask me again about {count(order.settled.length, "word")}
          </Button>
        </div>
      )}
    </>
  );
}
