import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { showDayRule, showDue, type Timescale } from "../../../../guidance";
import { calendarFile, type Early } from "../../../../meeting";
import { showDate, type PartialDate } from "../../../../record";
import { useRecord, useServices, useStore } from "../../../context";
import { destinationOf } from "../../../destination";
import { Jumps } from "../../../parts/Jumps";
import { useDelivery } from "../../share/useDelivery";

const useStyles = makeStyles({
  body: { display: "grid", gap: "10px", minWidth: 0 },
  list: { display: "grid", gap: "8px", margin: 0, padding: 0, listStyle: "none" },
  when: { fontWeight: tokens.fontWeightSemibold },
  basis: { display: "block", color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  note: { margin: 0, color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  title: { margin: "2px 0", fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
});

const whenOf = ({ due, met }: Timescale, today: PartialDate) =>
  met === "" ? showDue(due, today) : `${met > today ? "set for" : "done on"} ${showDate(met)}`;

/** What cannot be met, or only just, while it can still be helped. */
function CannotBeMet({ early }: { early: readonly Early[] }) {
  const styles = useStyles();
  const record = useRecord();
  const store = useStore();
  if (early.length === 0) return null;
  const first = { collection: "record", id: record.id, field: "trigger.identified" };
  const jumps = early.map(({ id, words, at = first }) => ({
    key: id,
    text: words,
    go: () => store.go(destinationOf(record, at)),
  }));
  return (
    <section>
      <h3 className={styles.title}>Look at this now</h3>
      <Jumps jumps={jumps} few={jumps.length} label="What cannot be met, or only just" />
    </section>
  );
}

/** Every date for any calendar, with nobody named. */
function Dates() {
  const styles = useStyles();
  const record = useRecord();
  const { profile, clock, today, host } = useServices();
  const { words, busy, deliver } = useDelivery();
  const make = async () => {
    const { name, type, text } = calendarFile(record, profile, { now: clock(), today: today() });
    return Promise.resolve({ name, type, bytes: new TextEncoder().encode(text) });
  };
  return (
    <div>
      <Button disabledFocusable={busy} onClick={() => void deliver(make)}>
        {host.verbs.deliver === "Download" ? "Download for a calendar" : "Dates for a calendar"}
      </Button>
      <p className={styles.note} role="status">
        {words === "" ? "A file with every date. Nobody is named in it; opened again later, it updates the dates." : words}
      </p>
    </div>
  );
}

/** Everything that falls due, with the clause it rests on; what cannot be met comes first. */
export function Due({ items, early, today }: { items: readonly Timescale[]; early: readonly Early[]; today: PartialDate }) {
  const styles = useStyles();
  const { profile } = useServices();
  return (
    <div className={styles.body}>
      <CannotBeMet early={early} />
      <ul className={styles.list}>
        {items.map((one) => (
          <li key={one.id}>
            {one.what}: <span className={styles.when}>{whenOf(one, today)}</span>
            <span className={styles.basis}>{one.basis}</span>
          </li>
        ))}
      </ul>
      <p className={styles.note}>{showDayRule(profile)}</p>
      <Dates />
    </div>
  );
}
