import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { agendaKey, carriedInWords, carriedTo, type Carry } from "../../../../meeting";
import { shownName, type NetworkRecord, type Session } from "../../../../record";
import { useChange, useRecord, useStore } from "../../../context";
import { destinationOf } from "../../../destination";
import { More } from "../../../parts";
import type { Destination } from "../../../store";
import { addInside } from "../session";

const useStyles = makeStyles({
  list: { display: "grid", gap: "8px", margin: 0, padding: 0, listStyle: "none" },
  item: { display: "grid", gap: "2px", justifyItems: "start" },
  words: { overflowWrap: "anywhere" },
  from: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
});

const KINDS: Record<Carry["kind"], string> = {
  action: "Action",
  gap: "Information gap",
  "key-question": "Key question",
  agenda: "Agenda item",
  parked: "Parked",
  reassessment: "To be looked at again",
};

/** The words of what came back, wherever it stands. */
export function carriedText(record: NetworkRecord, { kind, id }: Carry): string {
  const inside = record.sessions.flatMap(({ agenda, parked }) => [...agenda, ...parked]);
  const entries = [...record.actions, ...record.questions, ...inside];
  return kind === "reassessment" ? shownName(record, id) : (entries.find((entry) => entry.id === id)?.text ?? "");
}

function whereTo(record: NetworkRecord, { kind, id }: Carry): Destination | undefined {
  if (kind === "action") return destinationOf(record, { collection: "actions", id, field: "" });
  if (kind === "gap" || kind === "key-question") return destinationOf(record, { collection: "questions", id, field: "" });
  return kind === "reassessment" ? { stage: "review" } : undefined;
}

function Item({ session, carry }: { session: Session; carry: Carry }) {
  const styles = useStyles();
  const record = useRecord();
  const change = useChange();
  const store = useStore();
  const text = carriedText(record, carry);
  const go = whereTo(record, carry);
  const onAgenda = session.agenda.some((item) => agendaKey(item.text) === agendaKey(text));
  const reasons = carry.reasons.map(({ reason }) => reason).filter((reason) => reason !== "");
  return (
    <li className={styles.item}>
      <span className={styles.words}>{text || "Without words"}</span>
      <span className={styles.from}>
        {[KINDS[carry.kind], carriedInWords(record, carry), ...reasons].join(", ")}
        {!go && onAgenda && ", on the agenda"}
      </span>
      {go && (
        <Button size="small" appearance="subtle" aria-label={`Open ${text}`} onClick={() => store.go(go)}>
          Open
        </Button>
      )}
      {!go && !onAgenda && (
        <Button
          size="small"
          aria-label={`Add ${text} to the agenda`}
          onClick={() => change(addInside(record, session, "agenda", [{ text }]), "Add to the agenda what came back")}
        >
          Add to the agenda
        </Button>
      )}
    </li>
  );
}

/** What is still open from the sessions before, and how often it came back. */
export function CarriedHere({ session }: { session: Session }) {
  const styles = useStyles();
  const record = useRecord();
  const carried = carriedTo(record, session.id);
  if (carried.length === 0) return null;
  return (
    <More label={`Came back from before (${carried.length})`}>
      <ul className={styles.list} aria-label="Came back from before">
        {carried.map((carry) => (
          <Item key={`${carry.kind} ${carry.id}`} session={session} carry={carry} />
        ))}
      </ul>
    </More>
  );
}
