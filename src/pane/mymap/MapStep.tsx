import { makeStyles, tokens } from "@fluentui/react-components";
import { nearOf } from "../../ownmap";
import { AboutPaper } from "./AboutPaper";
import { AddBar } from "./AddBar";
import { useOwnMap, useOwnState } from "./context";
import { InWords } from "./InWords";
import { NearCard } from "./NearCard";
import { Paper } from "./Paper";

const useStyles = makeStyles({
  all: {
    display: "grid",
    minHeight: 0,
    height: "100%",
    gridTemplateColumns: "minmax(0, 1fr)",
    gridTemplateRows: "auto auto",
    overflowY: "auto",
    "@media (min-width: 900px)": {
      gridTemplateColumns: "minmax(0, 1fr) minmax(280px, 360px)",
      gridTemplateRows: "minmax(0, 1fr)",
      overflowY: "hidden",
    },
  },
  picture: {
    display: "flex",
    flexDirection: "column",
    minWidth: 0,
    // Room for the name, the words above the paper and the paper itself, one under the other.
    minHeight: "680px",
    "@media (min-width: 900px)": { minHeight: 0 },
  },
  side: {
    display: "grid",
    alignContent: "start",
    gap: "12px",
    minHeight: 0,
    minWidth: 0,
    padding: "12px",
    "@media (min-width: 900px)": { overflowY: "auto" },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
});

/** Steps 1 and 2: "Me", and everybody around. */
export function MapStep({ dark }: { dark: boolean }) {
  const styles = useStyles();
  const open = useOwnState((state) => state.open);
  const near = nearOf(useOwnMap(), open);
  return (
    <div className={styles.all}>
      <div className={styles.picture}>
        <AddBar />
        <Paper dark={dark} />
      </div>
      <div className={styles.side}>
        {near && <NearCard key={near.id} near={near} />}
        <InWords />
        <AboutPaper />
      </div>
    </div>
  );
}
