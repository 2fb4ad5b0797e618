import { makeStyles } from "@fluentui/react-components";

import { useRecord, useStore, useStoreState } from "../../../context";
import { Fold } from "../../../parts";
import { TOOLS } from ".";

const useStyles = makeStyles({ part: { display: "grid", gap: "6px", paddingTop: "8px" } });

/** Where somebody is while a tool is open. */
export const TOOL = "tool";

/** What else is done with the map, folded. */
export function Tools() {
  const styles = useStyles();
  const store = useStore();
  const record = useRecord();
  const open = useStoreState(({ whereabouts: { topic, card } }) => (topic === TOOL ? card : ""));
  return (
    <section className={styles.part} aria-label="More to do with the map">
      {TOOLS.map(({ id, title, summary, Body }) => (
        <Fold
          key={id}
          title={title}
          summary={summary?.(record) ?? ""}
          open={open === id}
          toggle={() => store.go(open === id ? { topic: "", card: "" } : { topic: TOOL, card: id })}
        >
          <Body />
        </Fold>
      ))}
    </section>
  );
}
