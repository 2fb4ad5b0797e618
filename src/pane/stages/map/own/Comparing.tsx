import { shownName } from "../../../../record";
import { makeStyles, tokens } from "@fluentui/react-components";
import { useMemo, useRef } from "react";
import { agreementWords, asAskable, compareMaps } from "../../../../map/compare";
import { settledBy } from "../../../../map/questions";
import { calledOf } from "../../../../ownmap";
import { useRecord } from "../../../context";
import { More } from "../../../parts";
import { count } from "../../../words";
import { DifferenceCard } from "./DifferenceCard";
import type { Held } from "./held";
import { WhoIsIt } from "./WhoIsIt";

const useStyles = makeStyles({
  body: { display: "grid", gap: "10px", minWidth: 0 },
  title: { margin: "6px 0 0", fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  list: { display: "grid", gap: "10px", margin: 0, padding: 0, listStyle: "none", ":focus": { outline: "none" } },
  same: { margin: 0, paddingLeft: "18px", display: "grid", gap: "4px", overflowWrap: "anywhere" },
  quiet: { margin: 0, color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
});

/** Where a young person's own map and the network agree and differ, each difference to be answered. */
export function Comparing({ held, keep }: { held: Held; keep: (held: Held) => void }) {
  const styles = useStyles();
  const record = useRecord();
  const list = useRef<HTMLUListElement>(null);
  const { map, person, answers } = held;
  const { differences, agreements, asked, aside } = useMemo(
    () => compareMaps(map, record, person, answers),
    [map, record, person, answers],
  );
  const open = differences.filter((one) => settledBy(record, asAskable(one, map, record, person)) === undefined).length;
  return (
    <div className={styles.body}>
      {asked.length > 0 && <h3 className={styles.title}>Who is it?</h3>}
      {asked.map(({ near, candidates }) => (
        <WhoIsIt
          key={near.id}
          question={`Who is ${near.name === "" ? calledOf(near) : `“${near.name}”`} on their map?`}
          options={candidates.map(({ id, reasons }) => ({
            id,
            label: shownName(record, id),
            why: reasons.join(", "),
          }))}
          none="Nobody in the network"
          answer={(id) => keep({ ...held, answers: { ...answers, [near.id]: id } })}
        />
      ))}
      <h3 className={styles.title}>
        {differences.length === 0 ? "No differences" : `${count(differences.length, "difference")}, ${open} still to answer`}
      </h3>
      <ul ref={list} tabIndex={-1} className={styles.list} aria-label="Differences">
        {differences.map((difference) => (
          <li key={`${difference.kind} ${difference.at}`}>
            <DifferenceCard difference={difference} map={map} person={person} done={() => list.current?.focus()} />
          </li>
        ))}
      </ul>
      {aside > 0 && (
        <p className={styles.quiet}>
          {count(aside, "thing")} on their map, such as a pet, {aside === 1 ? "is" : "are"} not compared.
        </p>
      )}
      {agreements.length > 0 && (
        <More label={`${count(agreements.length, "thing")} both say`}>
          <ul className={styles.same}>
            {agreements.map((one) => {
              const words = agreementWords(one, record);
              return <li key={words}>{words}</li>;
            })}
          </ul>
        </More>
      )}
    </div>
  );
}
