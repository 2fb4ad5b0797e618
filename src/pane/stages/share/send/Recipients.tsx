import { Checkbox, Input, makeStyles, tokens } from "@fluentui/react-components";
import { GROUP_WORDS } from "../../../../sharing/recipients";
import type { Chosen } from "./whom";

const useStyles = makeStyles({
  group: { display: "grid", gap: "2px", border: 0, margin: 0, padding: 0, minWidth: 0 },
  head: { fontWeight: tokens.fontWeightSemibold, padding: 0 },
  line: { display: "grid", gap: "4px", fontWeight: tokens.fontWeightSemibold, minWidth: 0 },
  note: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
  address: { overflowWrap: "anywhere" },
});

const GROUPS = ["usually", "check", "not-suitable"] as const;

type Props = {
  all: readonly Chosen[];
  isTicked: (address: string) => boolean;
  tick: (address: string, on: boolean) => void;
  /** Who could not be offered, in a sentence; "" for nobody. */
  missing: string;
  typed: string;
  type: (text: string) => void;
};

/** Everybody who may be written to, by how well their address suits, and a line for others. */
export function Recipients({ all, isTicked, tick, missing, typed, type }: Props) {
  const styles = useStyles();
  return (
    <>
      {GROUPS.map((group) => {
        const members = all.filter(({ suits }) => suits === group);
        return (
          members.length > 0 && (
            <fieldset key={group} className={styles.group}>
              <legend className={styles.head}>{GROUP_WORDS[group]}</legend>
              {members.map(({ address, name, why }) => (
                <div key={address}>
                  <Checkbox
                    className={styles.address}
                    disabled={group === "not-suitable"}
                    checked={isTicked(address)}
                    label={name === "" ? address : `${name}, ${address}`}
                    onChange={(_, data) => tick(address, data.checked === true)}
                  />
                  {why !== "" && <p className={styles.note}>{why}</p>}
                </div>
              ))}
            </fieldset>
          )
        );
      })}
      {missing !== "" && <p className={styles.note}>{missing}</p>}
      <label className={styles.line} htmlFor="send-typed">
        Other addresses
        <Input id="send-typed" value={typed} type="text" autoComplete="off" onChange={(_, data) => type(data.value)} />
      </label>
    </>
  );
}
