import { makeStyles, tokens } from "@fluentui/react-components";
import { cleanLine, type Session } from "../../../../record";
import { useChange, useRecord } from "../../../context";
import { LineList } from "../../../lines";
import { withoutAgenda } from "../withoutAgenda";
import { addInside, editInside, moveInside } from "../session";
import { CarriedHere } from "./CarriedHere";
import { Timing } from "./Timing";
import { totalInWords } from "./total";

const useStyles = makeStyles({
  all: { display: "grid", gap: "8px", minWidth: 0 },
  words: { margin: 0, color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200, whiteSpace: "pre-line" },
});

/** The agenda: the guidance's lines and what came back from before, to be put in order, reworded, timed, skipped and added to. */
export function Agenda({ session }: { session: Session }) {
  const styles = useStyles();
  const change = useChange();
  const record = useRecord();
  const { purpose } = record;
  const { agenda } = session;
  return (
    <div className={styles.all}>
      {purpose !== "" && <p className={styles.words}>Purpose: {purpose}</p>}
      <LineList
        label="Agenda"
        placeholder="Add an item"
        prefix={`agenda-${session.id}`}
        lines={agenda.map((item) => ({ id: item.id, text: item.text, note: <Timing session={session} item={item} /> }))}
        tools={(id) => ({
          write: (text) =>
            change(editInside(session, "agenda", id, { text: cleanLine(text) }), "Change the agenda", `agenda-${id}`),
          remove: () => change(withoutAgenda(session, id), "Take out an item of the agenda"),
          move: (by) => {
            const moved = moveInside(session, "agenda", id, by);
            if (moved) change(moved, "Move an item of the agenda");
          },
        })}
        add={(lines) =>
          change(
            addInside(
              record,
              session,
              "agenda",
              lines.map((text) => ({ text })),
            ),
            "Add to the agenda",
          )
        }
      />
      <p className={styles.words} role="status">
        {totalInWords(agenda)}
      </p>
      <CarriedHere session={session} />
      <p className={styles.words}>Mapping informs the planning for each child. It replaces no strategy meeting.</p>
    </div>
  );
}
