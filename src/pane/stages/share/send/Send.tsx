import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { later } from "../../../parts";
import { useRecord, useServices } from "../../../context";
import { openSession } from "../../meet/openSession";
import { Before } from "./Before";
import { Chosen } from "./Chosen";
import { Deliver } from "./Deliver";
import { firstKind, missingFrom, namesFor, timesAt, type Order } from "./order";
import { Release } from "./Release";
import { useSending } from "./useSending";

/** Drawing pages takes a library of its own. */
const CopyPages = later(
  () => import("../../../preview"),
  (it) => it.CopyPages,
);

const useStyles = makeStyles({
  form: { display: "grid", gap: "12px", minWidth: 0 },
  row: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: "8px" },
  words: { fontSize: tokens.fontSizeBase200 },
});

/** A copy for somebody, step by step: chosen, looked at, read and released by a second person, and only then on its way. */
export function Send() {
  const styles = useStyles();
  const record = useRecord();
  const { outgoing, profile, letter } = useServices();
  const sending = useSending();
  const session = openSession(record.sessions, "");
  const kind = firstKind(session, letter?.kind === "appointment");
  const [order, setOrder] = useState<Order>({
    ...{ kindId: kind, sessionId: session?.id ?? "", reader: "", agency: "" },
    names: namesFor(kind, ""),
    times: timesAt(record, session?.id ?? "", profile),
    settled: [],
  });
  const { read, busy, words } = sending;
  const missing = missingFrom(order);
  const options = order.sessionId === "" ? {} : { sessionId: order.sessionId };
  const noun = outgoing.kindsFor(record, options).find(({ id }) => id === order.kindId)?.noun ?? "";
  // The very copy that somebody read and released; one that is only written down, as in a pack for Mosaic, has not been.
  const share = sending.shareIn(record);
  if (!read) {
    return (
      <div className={styles.form}>
        <Chosen order={order} choose={setOrder} />
        <Before order={order} settle={(settled) => setOrder({ ...order, settled })} />
        <div className={styles.row}>
          <Button
            appearance="primary"
            disabledFocusable={busy || missing !== ""}
            aria-describedby="send-words"
            onClick={() => missing === "" && void sending.make(order, noun)}
          >
            Make the copy to be read
          </Button>
          <span id="send-words" className={styles.words} role="status">
            {missing || words}
          </span>
        </div>
      </div>
    );
  }
  return (
    <div className={styles.form}>
      <CopyPages file={read.made.file} label={`${read.noun}, as its readers get it`} />
      {share ? (
        <Deliver read={read} share={share} sending={sending} />
      ) : (
        <Release copy={read.copy} release={sending.release} words={words} />
      )}
      <div className={styles.row}>
        <Button onClick={sending.again}>Another copy</Button>
        {share && (
          <span className={styles.words} role="status">
            {words}
          </span>
        )}
      </div>
    </div>
  );
}
