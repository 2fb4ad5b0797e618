import { Button, makeStyles } from "@fluentui/react-components";
import { showDate, type Parked, type Session } from "../../../../record";
import { useChange, useRecord, useServices, useStore } from "../../../context";
import { Form } from "../../../fields";
import { PARKED_FIELDS } from "../../../forms";
import { AddLine } from "../../../lines";
import { CardList } from "../../../parts";
import { mentionedIn } from "../../../words";
import { addInside, dropInside, editInside } from "../session";
import { ownMapping } from "./ownMapping";

const useStyles = makeStyles({ buttons: { display: "flex", flexWrap: "wrap", gap: "6px", marginTop: "14px" } });

/** Hands over a new network with the words of the point, and writes down that it was started. */
function useStart(session: Session, parked: Parked) {
  const store = useStore();
  const change = useChange();
  const { papers, host, clock, today } = useServices();
  return async () => {
    const day = session.date || today();
    const record = ownMapping(parked, { id: `n${clock().getTime().toString(36)}`, day });
    const outcome = await papers
      .make(record, "team-file")
      .then((file) => host.deliver(file))
      .catch(() => ({ ok: false as const, message: "The file could not be made. The point is still parked here." }));
    if (!outcome.ok) return store.tell({ tone: "error", words: [outcome.message] });
    const started = `A mapping of its own was started on ${showDate(today())}.`;
    const why = parked.why === "" ? started : `${parked.why}\n${started}`;
    change(editInside(session, "parked", parked.id, { why }), "Start a mapping of its own");
    store.tell({
      tone: "note",
      words: [`A new network with these words is in ${outcome.where}. Open it when this one is saved, and say whom it is about.`],
    });
  };
}

function Point({ session, parked }: { session: Session; parked: Parked }) {
  const styles = useStyles();
  const change = useChange();
  const record = useRecord();
  const start = useStart(session, parked);
  const back = () =>
    change(
      {
        type: "all",
        changes: [addInside(record, session, "agenda", [{ text: parked.text }]), dropInside(session, "parked", parked.id)],
      },
      "Put a parked point back onto the agenda",
    );
  return (
    <>
      <Form
        owner={parked.id}
        entry={parked}
        fields={PARKED_FIELDS}
        about="a parked point"
        change={(values) => editInside(session, "parked", parked.id, values)}
      />
      <div className={styles.buttons}>
        <Button onClick={() => void start()}>Start its own mapping</Button>
        <Button onClick={back}>Back onto the agenda</Button>
        <Button onClick={() => change(dropInside(session, "parked", parked.id), "Take out a parked point")}>Take out</Button>
      </div>
    </>
  );
}

/** What came up outside the purpose of this mapping, and may need one of its own. */
export function ParkedPoints({ session }: { session: Session }) {
  const record = useRecord();
  const change = useChange();
  const items = session.parked.map((parked) => ({
    id: parked.id,
    title: parked.text || "A point without words",
    summary: parked.why || "May need its own mapping",
    body: <Point session={session} parked={parked} />,
  }));
  return (
    <CardList under="parked" items={items}>
      <AddLine
        id={`${session.id}-park`}
        label="Park a point"
        placeholder="What may need its own mapping"
        add={(lines) =>
          change(
            addInside(
              record,
              session,
              "parked",
              lines.map((text) => ({ text, concerns: mentionedIn(record, text) })),
            ),
            "Park a point",
          )
        }
      />
    </CardList>
  );
}
