import { Button, makeStyles, Select, tokens } from "@fluentui/react-components";
import { AGENDAS, type SessionKind } from "../../../guidance";
import { showDate } from "../../../record";
import { useChange, useRecord, useServices, useStore, useStoreState } from "../../context";
import { fieldId } from "../../fields/field";
import { RoomButton } from "../../room/RoomButton";
import { Fold } from "../../parts";
import { sessionTitle } from "../../words";
import { openSession } from "./openSession";
import { newSession, nextKind } from "./session";
import { Live } from "./live";
import { SessionParts } from "./SessionParts";

const useStyles = makeStyles({
  stage: {
    display: "flex",
    flexDirection: "column",
    gap: "8px",
    padding: "12px",
    maxWidth: "720px",
    margin: "0 auto",
  },
  lead: { margin: 0 },
  title: { margin: "4px 0 0", fontSize: tokens.fontSizeBase400, fontWeight: tokens.fontWeightSemibold },
  row: { display: "flex", flexWrap: "wrap", gap: "6px" },
  new: { display: "grid", gap: "6px", marginTop: "8px" },
});

const BUTTONS: readonly { kind: SessionKind; label: string }[] = [
  { kind: "internal", label: "Internal session" },
  { kind: "external", label: "Session with partners" },
  { kind: "review", label: "Review session" },
];

/** The card of another session, as it stands in whereabouts. */
const ANOTHER = "another";

/** The three kinds of session, the one that comes next as the main one where there is none yet. */
function Kinds({ first }: { first: boolean }) {
  const styles = useStyles();
  const record = useRecord();
  const change = useChange();
  const store = useStore();
  const { today } = useServices();
  const next = nextKind(record);
  const start = (kind: SessionKind, label: string) => {
    const made = newSession(record, kind, today());
    change(made, `Add ${label.toLowerCase()}`);
    store.go({ topic: made.entry.id, card: "about", field: fieldId(made.entry.id, "date") });
  };
  return (
    <div className={styles.row}>
      {BUTTONS.map(({ kind, label }) => (
        <Button
          key={kind}
          {...(kind === next ? { id: "new-session" } : {})}
          appearance={first && kind === next ? "primary" : "secondary"}
          onClick={() => start(kind, label)}
        >
          {label}
        </Button>
      ))}
    </div>
  );
}

function FirstSession() {
  const styles = useStyles();
  return (
    <section className={styles.new} aria-label="New session">
      <h2 className={styles.title}>Which session is it?</h2>
      <Kinds first />
      <p className={styles.lead}>The first is internal: {AGENDAS.internal.who}. The agenda of the guidance comes with it.</p>
    </section>
  );
}

/** A session: who was there, what was decided, who does what by when, and what is said as it is said. */
export function MeetStage() {
  const styles = useStyles();
  const store = useStore();
  const { sessions } = useRecord();
  const { topic: chosen, card } = useStoreState((state) => state.whereabouts);
  const session = openSession(sessions, chosen);
  if (!session) {
    return (
      <div className={styles.stage}>
        <FirstSession />
      </div>
    );
  }
  return (
    <div className={styles.stage}>
      {sessions.length > 1 ? (
        <Select aria-label="Session" value={session.id} onChange={(_, data) => store.go({ topic: data.value, card: "" })}>
          {sessions.map((one) => (
            <option key={one.id} value={one.id}>
              {sessionTitle(one)}
            </option>
          ))}
        </Select>
      ) : (
        <h2 className={styles.title}>{sessionTitle(session)}</h2>
      )}
      {session.finished !== "" && <p className={styles.lead}>Finished on {showDate(session.finished)}.</p>}
      <RoomButton session={session} />
      <SessionParts session={session} />
      {/* Folded: while somebody is taking minutes, nothing stands between them and what was said. */}
      <Fold
        title="Add a session"
        summary="Internal, with partners or a review"
        open={card === ANOTHER}
        toggle={() => store.go({ card: card === ANOTHER ? "" : ANOTHER })}
      >
        <Kinds first={false} />
      </Fold>
      <Live key={session.id} session={session} />
    </div>
  );
}
