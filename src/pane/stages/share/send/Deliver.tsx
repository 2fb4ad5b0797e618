import { Button, Checkbox, Input, makeStyles, Textarea, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { Copy } from "../../../../copies";
import type { Share } from "../../../../record";
import { useRecord, useServices } from "../../../context";
import { recipientsFor, SUITS_WORDS, typedRecipients, type Recipient } from "./recipients";
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

const NOTES: Readonly<Record<(typeof GROUPS)[number], string>> = {
  usually: "",
  check: "Make sure that this is the right person, and how their organisation takes such mail.",
  "not-suitable": "Do not send it there. Ask for another address, or give it to them another way.",
};

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
  const known = recipientsFor(record, copy.audience, profile);
  const added = typedRecipients(typed, profile);
  const all = [...known, ...added];
  // Nobody is written to at an address that does not suit.
  const to = all.filter(({ address, suits }) => suits !== "not-suitable" && !left.includes(address));
  const toggle = (address: string, on: boolean) => setLeft(on ? left.filter((one) => one !== address) : [...left, address]);
  const { busy } = sending;
  return (
    <>
      {GROUPS.map((group) => {
        const members = all.filter(({ suits }) => suits === group);
        return (
          members.length > 0 && (
            <fieldset key={group} className={styles.group}>
              <legend className={styles.head}>{SUITS_WORDS[group]}</legend>
              {members.map(({ address, name }: Recipient) => (
                <Checkbox
                  key={address}
                  className={styles.address}
                  disabled={group === "not-suitable"}
                  checked={to.some((one) => one.address === address)}
                  label={name === "" ? address : `${name}, ${address}`}
                  onChange={(_, data) => toggle(address, data.checked === true)}
                />
              ))}
              {NOTES[group] !== "" && <p className={styles.note}>{NOTES[group]}</p>}
            </fieldset>
          )
        );
      })}
      <label className={styles.line} htmlFor="send-typed">
        Other addresses
        <Input id="send-typed" value={typed} type="text" autoComplete="off" onChange={(_, data) => setTyped(data.value)} />
      </label>
      <div className={styles.row}>
        {letter && (
          <Button appearance="primary" disabledFocusable={busy} onClick={() => void sending.intoMessage(share, to)}>
            Put it into this message
          </Button>
        )}
        <Button
          appearance={letter ? "secondary" : "primary"}
          disabledFocusable={busy}
          onClick={() => void sending.asMessageFile(share, to)}
        >
          Make an unsent message
        </Button>
        <Button disabledFocusable={busy} onClick={() => void sending.textOf(share, to).then(setText)}>
          Show the text to copy
        </Button>
        <Button disabledFocusable={busy} onClick={() => void sending.asCopyFile(share)}>
          {host.verbs.deliver} the file
        </Button>
      </div>
      {text !== "" && (
        <Textarea aria-label="Text to copy" readOnly rows={10} value={text} onFocus={(event) => event.target.select()} />
      )}
    </>
  );
}
