import { makeStyles, tokens } from "@fluentui/react-components";
import { useDeferredValue, useEffect, useState } from "react";
import { undecidedQuestion } from "../../../../copies";
import { useRecord, useServices } from "../../../context";
import type { CopyLook } from "../../../outgoing";
import { copyOf, missingFrom, type Order } from "./order";

const useStyles = makeStyles({
  note: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
  list: { margin: 0, paddingLeft: "18px", display: "grid", gap: "4px", fontSize: tokens.fontSizeBase200 },
  head: { margin: 0, fontWeight: tokens.fontWeightSemibold },
});

/** What the copy would not carry, and which words in it only a person can decide about: shown before anything is made. */
export function Before({ order }: { order: Order }) {
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
    const options = { audience: copy.audience, names: copy.names, sessionId };
    outgoing.lookAt(record, kindId, options).then(
      (seen) => !overtaken && setLook(seen),
      () => !overtaken && setLook(undefined),
    );
    return () => {
      overtaken = true;
    };
  }, [outgoing, record, kindId, sessionId, whole, key]);
  if (!look) return null;
  const { leftOut, undecided } = look;
  return (
    <>
      <p className={styles.head}>{leftOut.length === 0 ? "Nothing is left out of this copy." : "Left out of this copy:"}</p>
      {leftOut.map((sentence) => (
        <p key={sentence} className={styles.note}>
          {sentence}
        </p>
      ))}
      {undecided.length > 0 && (
        <>
          <p className={styles.head}>Hidden in this copy, since nobody but you can tell:</p>
          <ul className={styles.list}>
            {undecided.map((one) => (
              <li key={`${one.id} ${one.text}`}>
                {undecidedQuestion(one)} It stands in “{one.line}”.
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}
