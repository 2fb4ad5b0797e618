import { Button, Checkbox, Input, makeStyles, Textarea, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { Copy } from "../../../../copies";
import type { Share } from "../../../../record";
import { useRecord, useServices } from "../../../context";
import { disclosing, GROUP_WORDS } from "../../../../sharing/recipients";
import { contactsFor, everybody } from "./recipients";
import type { useSending } from "./useSending";

const useStyles = makeStyles({
  group: { display: "grid", gap: "2px", border: 0, margin: 0, padding: 0, minWidth: 0 },
  head: { fontWeight: tokens.fontWeightSemibold, padding: 0 },
  line: { display: "grid", gap: "4px", fontWeight: tokens.fontWeightSemibold, minWidth: 0 },
  row: { display: "flex", flexWrap: "wrap", gap: "8px" },
  note: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
  address: { overflowWrap: "anywhere" },
});

const GROUPS = ["usually", "check", "not-suitable"] as const;

type Sending = ReturnType<typeof useSending>;
type Props = { copy: Copy; share: Share; sending: Sending };

/** Who it goes to and how: into the message that is open, as an unsent message, as text, or as the file alone. */
export function Deliver({ copy, share, sending }: Props) {
  const styles = useStyles();
  const record = useRecord();
  const { profile, letter, host } = useServices();
  const [typed, setTyped] = useState("");
  const [left, setLeft] = useState<readonly string[]>([]);
  const [text, setText] = useState("");
  const all = everybody(contactsFor(record, copy.audience, profile), typed, profile);
  // Nobody is written to at an address that does not suit.
  const to = all.filter(({ address, suits }) => suits !== "not-suitable" && !left.includes(address));
  const toggle = (address: string, on: boolean) => setLeft(on ? left.filter((one) => one !== address) : [...left, address]);
  const apart = disclosing(to);
  const waits = sending.busy || apart !== "";
  const unless = (run: () => void) => () => waits || run();
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
                    checked={to.some((one) => one.address === address)}
                    label={name === "" ? address : `${name}, ${address}`}
                    onChange={(_, data) => toggle(address, data.checked === true)}
                  />
                  {why !== "" && <p className={styles.note}>{why}</p>}
                </div>
              ))}
            </fieldset>
          )
        );
      })}
      <label className={styles.line} htmlFor="send-typed">
        Other addresses
        <Input id="send-typed" value={typed} type="text" autoComplete="off" onChange={(_, data) => setTyped(data.value)} />
      </label>
      {apart !== "" && <p role="status">{apart}</p>}
      <div className={styles.row}>
        {letter && (
          <Button appearance="primary" disabledFocusable={waits} onClick={unless(() => void sending.intoMessage(share, to))}>
            Put it into this message
          </Button>
        )}
        <Button
          appearance={letter ? "secondary" : "primary"}
          disabledFocusable={waits}
          onClick={unless(() => void sending.asMessageFile(share, to))}
        >
          Make an unsent message
        </Button>
        <Button disabledFocusable={waits} onClick={unless(() => void sending.textOf(share, to).then(setText))}>
          Show the text to copy
        </Button>
        <Button disabledFocusable={sending.busy} onClick={() => void sending.asCopyFile(share)}>
          {host.verbs.deliver} the file
        </Button>
      </div>
      {text !== "" && (
        <Textarea aria-label="Text to copy" readOnly rows={10} value={text} onFocus={(event) => event.target.select()} />
      )}
    </>
  );
}
