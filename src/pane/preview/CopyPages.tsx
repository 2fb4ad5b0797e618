import { makeStyles, tokens } from "@fluentui/react-components";
import { useCallback } from "react";
import type { MadeFile } from "../../hosts";
import { useServices } from "../context";
import { Busy } from "../parts";
import { Paper } from "./Paper";
import { usePages } from "./usePages";

const useStyles = makeStyles({
  desk: {
    maxHeight: "70vh",
    overflow: "auto",
    backgroundColor: tokens.colorNeutralBackground3,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    padding: `0 ${tokens.spacingHorizontalS}`,
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
});

const never = () => false;
const nothing = () => undefined;

/** The pages of one file, as its readers get them. */
export function CopyPages({ file, label }: { file: MadeFile; label: string }) {
  const styles = useStyles();
  const { profile } = useServices();
  const make = useCallback(() => Promise.resolve(file), [file]);
  const { pages, fault } = usePages(file.name, make, never);
  return (
    <div className={styles.desk} role="region" aria-label={label} tabIndex={0}>
      {fault && <p role="status">{fault}</p>}
      {pages ? (
        <Paper pages={pages} accent={profile.accent} selected="" pick={nothing} />
      ) : (
        !fault && <Busy size="small" label="Making the pages" />
      )}
    </div>
  );
}
