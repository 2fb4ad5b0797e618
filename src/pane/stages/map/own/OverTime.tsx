import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { compareOverTime, movedWords } from "../../../../map/compare";
import { calledOf } from "../../../../ownmap";
import { showDate } from "../../../../record";
import type { Held } from "./held";
import { OverPicture } from "./OverPicture";
import { WhoIsIt } from "./WhoIsIt";

const useStyles = makeStyles({
  body: { display: "grid", gap: "10px", minWidth: 0 },
  title: { margin: "6px 0 0", fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  list: { margin: 0, paddingLeft: "18px", display: "grid", gap: "4px", overflowWrap: "anywhere" },
  quiet: { margin: 0, color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
});

type Props = { held: Held; keep: (held: Held) => void; open: () => void };

/** An earlier map of the same young person, and what is different since: nearer or further, come and gone, "used to be". */
export function OverTime({ held, keep, open }: Props) {
  const styles = useStyles();
  const { before, map } = held;
  if (!before) {
    return (
      <div>
        <Button onClick={open}>Compare it with an earlier map of theirs</Button>
      </div>
    );
  }
  const { moved, asked } = compareOverTime(before.map, map, before.answers);
  const since = before.map.date === "" ? "the earlier map" : `the map of ${showDate(before.map.date)}`;
  return (
    <section className={styles.body}>
      <h3 className={styles.title}>Since {since}</h3>
      {asked.map(({ near, before: fitting }) => (
        <WhoIsIt
          key={near.id}
          question={`Is ${calledOf(near)} on this map somebody on the earlier one?`}
          options={fitting.map((one) => ({ id: one.id, label: calledOf(one) }))}
          none="No, somebody else"
          answer={(id) => keep({ ...held, before: { ...before, answers: { ...before.answers, [near.id]: id } } })}
        />
      ))}
      {moved.some((one) => "near" in one) && <OverPicture held={held} before={before} />}
      {moved.length === 0 ? (
        <p className={styles.quiet}>Nothing else is different.</p>
      ) : (
        <ul className={styles.list}>
          {moved.map((one) => {
            const words = movedWords(one);
            return <li key={words}>{words}</li>;
          })}
        </ul>
      )}
    </section>
  );
}
