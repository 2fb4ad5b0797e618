import { Input, makeStyles, Select, tokens } from "@fluentui/react-components";
import { useRecord, useServices } from "../../../context";
import { FieldView } from "../../../fields";
import { NAME_MODES } from "../options";
import { audienceOf, readersOf } from "../readers";
import { SessionField } from "../SessionField";
import { Asked } from "./Asked";
import { firstKind, isInvitation, namesFor, timesAt, type Order } from "./order";
import { Times } from "./Times";

const useStyles = makeStyles({
  line: { display: "grid", gap: "4px", fontWeight: tokens.fontWeightSemibold, minWidth: 0 },
});

/** Which paper, of which session, for whom, and how people are named in it. */
export function Chosen({ order, choose }: { order: Order; choose: (order: Order) => void }) {
  const styles = useStyles();
  const record = useRecord();
  const { outgoing, profile, letter } = useServices();
  const { kindId, sessionId, reader, agency, names } = order;
  const session = record.sessions.find(({ id }) => id === sessionId);
  const kinds = outgoing.kindsFor(record, sessionId === "" ? {} : { sessionId });
  // What is chosen decides how people are named, until somebody says otherwise.
  const set = (values: Partial<Order>) => {
    const made = { ...order, ...values };
    const { asked: _asked, ...rest } = made;
    choose("names" in values ? made : { ...rest, names: namesFor(made.kindId, made.reader), settled: [] });
  };
  const chooseSession = (id: string) => {
    const chosen = record.sessions.find((one) => one.id === id);
    set({ sessionId: id, kindId: firstKind(chosen, letter?.kind === "appointment"), times: timesAt(record, id, profile) });
  };
  const audience = kindId === "subjects" ? audienceOf(reader, agency) : undefined;
  return (
    <>
      <SessionField id="send-session" none="Choose the session" value={sessionId} choose={chooseSession} />
      <label className={styles.line} htmlFor="send-paper">
        What
        <Select id="send-paper" value={kindId} onChange={(_, data) => set({ kindId: data.value })}>
          {kinds.map(({ id, noun }) => (
            <option key={id} value={id}>
              {noun}
            </option>
          ))}
        </Select>
      </label>
      {session && isInvitation(order) && (
        <Times session={session} times={order.times} set={(times) => choose({ ...order, times })} />
      )}
      <label className={styles.line} htmlFor="send-reader">
        Who it is for
        <Select id="send-reader" value={reader} onChange={(_, data) => set({ reader: data.value })}>
          {readersOf(record).map(({ value, label }) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </Select>
      </label>
      {reader === "other" && (
        <label className={styles.line} htmlFor="send-agency">
          Which agency
          <Input id="send-agency" value={agency} autoComplete="off" onChange={(_, data) => set({ agency: data.value })} />
        </label>
      )}
      {audience?.type === "partner" && (
        <Asked agency={audience.agency} asked={order.asked} choose={(asked) => choose({ ...order, asked })} />
      )}
      <FieldView
        id="send-names"
        field={{ type: "choice", path: "names", label: "People are named by", options: NAME_MODES }}
        value={names}
        set={(value) => set({ names: value as Order["names"] })}
      />
    </>
  );
}
