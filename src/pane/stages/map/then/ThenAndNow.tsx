import { makeStyles, Select, tokens } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import { changesInShort, changeWords } from "../../../../map";
import { changesBetween, mapAt, mapNow, momentsOf, showDate } from "../../../../record";
import { useRecord } from "../../../context";
import { sentence, sentences } from "../../../words";
import { Pictures } from "./Pictures";

const useStyles = makeStyles({
  body: { display: "grid", gap: "8px" },
  quiet: { margin: 0, color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  text: { margin: 0, overflowWrap: "anywhere" },
  name: { margin: "4px 0 0", fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  list: { margin: 0, paddingLeft: "18px" },
});

const NOW = "now";

/** What changed on the map from one finished session to another, or to now, by person and place. */
export function ThenAndNow() {
  const styles = useStyles();
  const record = useRecord();
  const moments = momentsOf(record);
  const [from, setFrom] = useState("");
  const [to, setTo] = useState(NOW);
  const last = moments.at(-1);
  const then = moments.find(({ session }) => session === from) ?? last;
  const later = then ? moments.slice(moments.indexOf(then) + 1) : [];
  const until = later.find(({ session }) => session === to);
  const pair = useMemo(() => {
    if (!then) return undefined;
    const now = until ? mapAt(record, until.session) : mapNow(record);
    return { then: mapAt(record, then.session), now, since: then.date };
    // Moments are made anew at each drawing of the pane; which sessions they are of is what counts.
  }, [record, then?.session, until?.session]); // eslint-disable-line react-hooks/exhaustive-deps
  if (!then || !pair) return <p className={styles.quiet}>Once a session is finished, what changed since then stands here.</p>;
  const map = pair.now;
  const changes = changesBetween(pair.then, map, record);
  const named = (date: string) => `Session of ${showDate(date) || "no date"}`;
  return (
    <div className={styles.body}>
      <Select size="small" aria-label="Then" value={then.session} onChange={(_, data) => setFrom(data.value)}>
        {moments.map(({ session, date }) => (
          <option key={session} value={session}>
            {named(date)}
          </option>
        ))}
      </Select>
      <Select size="small" aria-label="Now" value={until?.session ?? NOW} onChange={(_, data) => setTo(data.value)}>
        {later.map(({ session, date }) => (
          <option key={session} value={session}>
            {named(date)}
          </option>
        ))}
        <option value={NOW}>Now</option>
      </Select>
      <p className={styles.text}>{changesInShort(changes, then.date)}</p>
      <Pictures pair={pair} of={record} />
      {!until && record.removed.length > 0 && (
        <ul className={styles.list}>
          {record.removed.map(({ id, initials, date, reason, decidedBy }) => (
            <li key={id}>
              {sentences(
                sentence(`${initials} was taken off the map`, showDate(date), decidedBy && `decided by ${decidedBy}`),
                reason,
              )}
            </li>
          ))}
        </ul>
      )}
      {changeWords(map, changes).map(({ about, heading, sentences }) => (
        <section key={about} aria-label={heading}>
          <h3 className={styles.name}>{heading}</h3>
          <ul className={styles.list}>
            {sentences.map(({ text }) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}
