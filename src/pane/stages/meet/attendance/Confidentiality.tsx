import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { Session } from "../../../../record";
import { useChange, useRecord, useServices } from "../../../context";
import { fieldId, FieldView, type Field } from "../../../fields";
import { More } from "../../../parts";
import { addInside } from "../session";

const useStyles = makeStyles({
  words: { margin: 0, whiteSpace: "pre-line" },
  buttons: { display: "flex", flexWrap: "wrap", gap: "6px" },
  said: { margin: 0, color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
});

const FIELD: Field = {
  type: "text",
  path: "confidentiality",
  label: "Words for this session",
  hint: "Only this session’s papers are changed.",
};

/** Stands in the minutes as it was said there. */
const READ_OUT = "The confidentiality statement was read out.";

/** The statement to read out: the council's, until somebody changes it for this session. */
export function Confidentiality({ session }: { session: Session }) {
  const styles = useStyles();
  const change = useChange();
  const { profile } = useServices();
  const record = useRecord();
  const own = session.confidentiality;
  const write = (confidentiality: string, field = "") =>
    change(
      { type: "edit", in: "sessions", id: session.id, values: { confidentiality } },
      "Change the confidentiality statement",
      field,
    );
  const isRead = session.items.some(({ text }) => text === READ_OUT);
  const id = fieldId(session.id, "confidentiality");
  return (
    <More label={isRead ? "Confidentiality: read out" : "Confidentiality: to read out"}>
      <p className={styles.words}>{own || profile.confidentiality}</p>
      <div className={styles.buttons}>
        {!isRead && (
          <Button
            onClick={() =>
              change(addInside(record, session, "items", [{ text: READ_OUT }]), "Note that the statement was read out")
            }
          >
            It was read out
          </Button>
        )}
        {own !== "" && <Button onClick={() => write("")}>Use the council’s words</Button>}
      </div>
      <FieldView
        id={id}
        field={FIELD}
        value={own || profile.confidentiality}
        set={(text) => write(text === profile.confidentiality ? "" : (text as string), id)}
      />
    </More>
  );
}
