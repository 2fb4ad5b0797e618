import { makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { Answer, Asked, AskedGroup } from "./answer";
import { AnswerRow, rowId } from "./AnswerRow";

const useStyles = makeStyles({
  groups: { display: "grid", gap: "10px", minWidth: 0 },
  heading: { margin: "4px 0", fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold, overflowWrap: "anywhere" },
  list: { margin: 0, padding: 0, listStyle: "none" },
});

/** The next thing that is open, from whatever stands after this one. */
function nextOpen(all: readonly Asked[], id: string): Asked | undefined {
  const at = all.findIndex((one) => one.id === id);
  return [...all.slice(at + 1), ...all.slice(0, Math.max(at, 0))].find(({ said }) => said === "");
}

type Props = {
  label: string;
  groups: readonly AskedGroup[];
  /** Where the cursor goes once nothing is open. */
  end: string;
};

/** Things to be settled one after the other: an answer moves on to the next that is open. */
export function AnswerList({ label, groups, end }: Props) {
  const styles = useStyles();
  const all = groups.flatMap(({ asked }) => asked);
  // The first shows how it is done.
  const [open, setOpen] = useState(() => all.find(({ said }) => said === "")?.id ?? "");
  const [asking, setAsking] = useState<Answer>();
  const goTo = (id: string) => {
    setOpen(id);
    setAsking(undefined);
    // Every head is on the page already: the next key goes to it, not to the one that was just settled.
    const head = document.getElementById(id === "" ? end : rowId(id));
    head?.scrollIntoView({ block: "nearest" });
    head?.focus({ preventScroll: true });
  };
  const give = (id: string) => (answer: Answer, values: readonly string[]) => {
    const next = nextOpen(all, id);
    answer.run(values);
    if (answer.leads !== true) goTo(next?.id ?? "");
  };
  /** From head to head with the arrow keys, whatever stands open in between. */
  const step = (id: string, by: 1 | -1) => {
    const at = all.findIndex((one) => one.id === id);
    const other = all[at + by];
    if (other) document.getElementById(rowId(other.id))?.focus();
  };
  const choose = (id: string) => (answer: Answer) => {
    if (answer.asks === undefined) return give(id)(answer, []);
    setOpen(id);
    setAsking(answer);
  };
  return (
    <div className={styles.groups} role="group" aria-label={label}>
      {groups.map(({ id: group, heading, asked }) => (
        <div key={group}>
          {heading !== "" && <h3 className={styles.heading}>{heading}</h3>}
          <ul className={styles.list}>
            {asked.map((one) => (
              <AnswerRow
                key={one.id}
                asked={one}
                open={open === one.id}
                asking={open === one.id ? asking : undefined}
                toggle={() => {
                  setOpen(open === one.id ? "" : one.id);
                  setAsking(undefined);
                }}
                choose={choose(one.id)}
                give={give(one.id)}
                cancel={() => goTo(one.id)}
                step={(by) => step(one.id, by)}
              />
            ))}
          </ul>
        </div>
      ))}
    </div>
  );
}
