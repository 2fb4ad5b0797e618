import { Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import { closingLacks, openWork } from "../../../../meeting";
import type { Session } from "../../../../record";
import { useChange, useRecord, useServices, useStore } from "../../../context";
import { EntryForm } from "../../../fields";
import { count } from "../../../words";

const useStyles = makeStyles({
  body: { display: "grid", gap: "12px", minWidth: 0 },
  quiet: { margin: 0, color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
});

const FIELDS = [
  { type: "text", path: "closing.agreedBy", label: "Who agreed that the risk has reduced" },
  { type: "text", path: "closing.grounds", label: "On what grounds" },
  { type: "text", path: "closing.dissent", label: "Who did not agree, and why" },
  { type: "text", path: "closing.staysOpen", label: "What stays open, and with whom" },
] as const;

/** The agreement that ends the group work. Once the session is finished, nothing more falls due. */
export function Closing({ session }: { session: Session }) {
  const styles = useStyles();
  const record = useRecord();
  const change = useChange();
  const store = useStore();
  const { today } = useServices();
  const { closing } = session;
  const isClosing = closing.on !== "";
  const open = openWork(record);
  const turn = (on: boolean) => {
    const day = on ? session.date || today() : "";
    change(
      { type: "edit", in: "sessions", id: session.id, values: { closing: { ...closing, on: day } } },
      on ? "Close the group work" : "Keep the group work open",
    );
    store.say(on ? "Say who agreed, and on what grounds." : "The group work goes on.");
  };
  return (
    <div className={styles.body}>
      <Checkbox
        label="Those here agree that the risk has reduced: close the group work"
        checked={isClosing}
        onChange={(_, data) => turn(data.checked === true)}
      />
      {isClosing && (
        <>
          {open > 0 && <p className={styles.quiet}>{count(open, "action or gap is", "actions and gaps are")} still open.</p>}
          <EntryForm collection="sessions" id={session.id} fields={FIELDS} about="the closing" />
          {closingLacks(record, session).map(({ words }) => (
            <p key={words} className={styles.quiet}>
              {words}
            </p>
          ))}
        </>
      )}
    </div>
  );
}
