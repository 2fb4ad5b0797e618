import { Button, makeStyles, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import { useState } from "react";
import { addWeeks } from "../../guidance";
import type { PartialDate } from "../../record";
import { correctionActions, correctionText } from "../../sharing/register";
import { useChange, useRecord, useServices, useStore, useStoreState } from "../context";
import { FieldView, type Field } from "../fields";
import { More } from "../parts";
import { LOW } from "../theme";
import { count } from "../words";
import { useWentOut } from "./useWentOut";

const useStyles = makeStyles({
  list: { display: "grid", gap: "8px", margin: 0, paddingLeft: "18px", overflowWrap: "anywhere" },
  // However many copies there are, the stage keeps its half.
  bar: { flexShrink: 0, maxHeight: "50vh", overflowY: "auto", [LOW]: { maxHeight: "none" } },
  choices: { display: "flex", flexWrap: "wrap", justifyContent: "flex-end", rowGap: "8px" },
});

const DUE: Field = { type: "date", path: "due", label: "Corrected by", leaning: "future" };

/**
 * Something that was corrected or taken out stands in copies that are out: which, and whether correcting them is to be an action.
 * Papers that went are not rewritten. Stays until it is answered or undone; quiet during a meeting.
 */
export function CorrectionsBar() {
  const styles = useStyles();
  const record = useRecord();
  const change = useChange();
  const store = useStore();
  const meeting = useStoreState(({ whereabouts }) => whereabouts.stage === "meet");
  const { open, leave } = useWentOut();
  const { today, profile } = useServices();
  const [due, setDue] = useState<PartialDate>(() => addWeeks(today(), 1, profile));
  if (open.length === 0 || meeting) return null;
  const add = () => {
    const changes = correctionActions(record, open, { owner: "", due });
    change({ type: "all", changes }, "Add actions to correct copies");
    const unowned = open.some(({ by }) => by === "");
    const who = unowned ? "Say there who does those that have no owner." : "Whoever made a copy corrects it.";
    store.say(`${count(changes.length, "action")} added. They stand under Review. ${who}`);
  };
  return (
    <MessageBar className={styles.bar} intent="info" layout="multiline">
      <MessageBarBody>
        <div role="group" aria-label="Copies that went out">
          {count(open.length, "copy", "copies")} that went out may say what is no longer right.
          {/* Folded, so that the stage below has its room; the day is a week from now unless said. */}
          <More label="Which, why, and by when">
            <ul className={styles.list}>
              {open.map((one) => (
                <li key={one.of}>{correctionText(one)}</li>
              ))}
            </ul>
            <FieldView id="corrections-due" field={DUE} value={due} set={(value) => setDue(value as PartialDate)} />
          </More>
        </div>
      </MessageBarBody>
      <MessageBarActions className={styles.choices}>
        <Button onClick={add}>Add actions to correct them</Button>
        <Button onClick={leave}>Leave it</Button>
      </MessageBarActions>
    </MessageBar>
  );
}
