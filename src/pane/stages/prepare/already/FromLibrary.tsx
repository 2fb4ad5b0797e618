import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { Library, Way } from "../../../../library";
import { SignedIn, type CouncilInPane } from "../../../libraries";
import { FieldView } from "../../../fields";

const useStyles = makeStyles({
  box: {
    display: "grid",
    gap: "12px",
    padding: "12px",
    minWidth: 0,
    justifyItems: "start",
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  note: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
});

const WAYS = [
  { value: "index", label: "What its search finds" },
  { value: "every", label: "Every document" },
];

/** What goes out, and what may be missed, said before anything is. */
const GOES_OUT: Readonly<Record<Way, string>> = {
  index:
    "Names, other names and addresses of this network go to Microsoft’s search, under your sign-in. What was changed lately may not be found yet.",
  every:
    "No name goes out. Every document that you may open is fetched and read on this device, which takes long in a large library.",
};

type Props = CouncilInPane & {
  may: boolean;
  /** The last look did not come to its end. */
  again: boolean;
  waiting: (seconds: number) => void;
  start: (library: Library | undefined) => void;
};

/** The council's library: signed in first, then by its search or document by document. */
export function FromLibrary({ council, state, may, again, waiting, start }: Props) {
  const styles = useStyles();
  const [way, setWay] = useState<Way>("index");
  const signedIn = state.phase === "in";
  return (
    <div className={styles.box}>
      <SignedIn council={council} state={state} again={again} />
      {signedIn && (
        <>
          <FieldView
            id="already-way"
            field={{ type: "choice", path: "way", label: "Look at", options: WAYS }}
            value={way}
            set={(value) => setWay(value as Way)}
          />
          <p className={styles.note}>{GOES_OUT[way]}</p>
          <Button appearance="primary" disabledFocusable={!may} onClick={() => may && start(council.open(way, waiting))}>
            Look in the council’s library
          </Button>
        </>
      )}
      <p className={styles.note}>
        {may
          ? "Of other teams’ networks only the title and whom to ask is shown, and nothing else is kept."
          : "Say why and who first."}
      </p>
    </div>
  );
}
