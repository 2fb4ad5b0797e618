import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { showDayRule, showDue, timescales, type Timescale } from "../../../guidance";
import { showDate, type PartialDate } from "../../../record";
import { useRecord, useServices, useStore, useStoreState } from "../../context";
import { Fold } from "../../parts";
import { actionInWords, count, gapInWords, sentence } from "../../words";
import { ActionCards, GapCards } from "../../work";

const useStyles = makeStyles({
  stage: { display: "grid", gap: "8px", padding: "12px", maxWidth: "720px", margin: "0 auto" },
  list: { display: "grid", gap: "8px", margin: 0, padding: 0, listStyle: "none" },
  when: { fontWeight: tokens.fontWeightSemibold },
  basis: { display: "block", color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  note: { margin: "8px 0 0", color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
});

function Due({ items, today, rule }: { items: readonly Timescale[]; today: PartialDate; rule: string }) {
  const styles = useStyles();
  return (
    <>
      <ul className={styles.list}>
        {items.map(({ id, what, due, met, basis }) => (
          <li key={id}>
            {what}:{" "}
            <span className={styles.when}>
              {met === "" ? showDue(due, today) : `${met > today ? "set for" : "done on"} ${showDate(met)}`}
            </span>
            <span className={styles.basis}>{basis}</span>
          </li>
        ))}
      </ul>
      <p className={styles.note}>{rule}</p>
    </>
  );
}

/** What is due and what is open: actions, gaps, questions that nobody has settled. */
export function ReviewStage() {
  const styles = useStyles();
  const record = useRecord();
  const store = useStore();
  const { profile, today } = useServices();
  const topic = useStoreState((state) => state.whereabouts.topic);
  const open = topic === "" ? "due" : topic;
  const all = timescales(record, profile);
  const due = all.filter(({ met }) => met === "");
  const actions = record.actions
    .filter(({ outcome }) => outcome === "open")
    .sort((a, b) => (a.due || "9").localeCompare(b.due || "9"));
  const gaps = record.questions.filter(({ kind, answer }) => kind === "gap" && answer === "");
  const fold = (part: "due" | "actions" | "gaps" | "doubts") => ({
    open: open === part,
    toggle: () => store.go({ topic: open === part ? "none" : part, card: "" }),
  });
  const [firstDue, firstAction, firstGap] = [due[0], actions[0], gaps[0]];
  return (
    <div className={styles.stage}>
      <Fold
        title="What is due"
        summary={
          firstDue
            ? sentence(`${firstDue.what}: ${showDue(firstDue.due, today())}`)
            : "Nothing: give the date the issue was identified, or a session its date"
        }
        {...fold("due")}
      >
        {all.length > 0 ? (
          <Due items={[...due, ...all.filter(({ met }) => met !== "")]} today={today()} rule={showDayRule(profile)} />
        ) : (
          <Button onClick={() => store.go({ stage: "prepare", topic: "network", field: "field-network-trigger-identified" })}>
            Give the date
          </Button>
        )}
      </Fold>
      <Fold
        title="Open actions"
        summary={firstAction ? `${count(actions.length, "action")}. First: ${actionInWords(firstAction, today())}` : "None open"}
        {...fold("actions")}
      >
        <ActionCards actions={actions} session="" />
      </Fold>
      <Fold
        title="Open gaps"
        summary={
          firstGap ? `${count(gaps.length, "gap")}. First: ${gapInWords(firstGap, today()) || firstGap.text}` : "None open"
        }
        {...fold("gaps")}
      >
        <GapCards gaps={gaps} />
      </Fold>
      {record.doubts.length > 0 && (
        <Fold title="Still to settle" summary={count(record.doubts.length, "short question")} {...fold("doubts")}>
          <Button onClick={() => store.go({ stage: "prepare", topic: "doubts" })}>Settle them now</Button>
        </Fold>
      )}
    </div>
  );
}
