import { Button, makeStyles, Textarea } from "@fluentui/react-components";
import { useState } from "react";
import type { Copy } from "../../../../copies";
import type { LetterDraft } from "../../../../hosts";
import type { Share } from "../../../../record";
import { useRecord, useServices } from "../../../context";
import { LookAtThese, usePrepared } from "../prepared";
import { LabelChoice, useLabel } from "./label";
import type { Order } from "./order";
import { Recipients } from "./Recipients";
import type { useSending } from "./useSending";
import { contactsFor, everybody, missingWords, tickedOf } from "./whom";

const useStyles = makeStyles({ row: { display: "flex", flexWrap: "wrap", gap: "8px" } });

type Props = { copy: Copy; order: Order; share: Share; sending: ReturnType<typeof useSending> };

/** Who it goes to and how: into the message that is open, as an unsent message, as text, or as the file alone. */
export function Deliver({ copy, order, share, sending }: Props) {
  const styles = useStyles();
  const record = useRecord();
  const { profile, letter, host } = useServices();
  const [typed, setTyped] = useState("");
  const [ticks, setTicks] = useState<Readonly<Record<string, boolean>>>({});
  const [text, setText] = useState("");
  const label = useLabel(letter, profile.sensitivityLabel);
  const contacts = contactsFor(record, { ...order, audience: copy.audience }, profile);
  const all = everybody(contacts.known, typed, profile);
  const to = tickedOf(all, ticks);
  const key = [share.id, share.print, ...to.map(({ address, agency }) => `${address} ${agency}`)].join("\n");
  const prepared = usePrepared(key, record, () => sending.prepare(share, to));
  const { draft } = prepared;
  const waits = sending.busy || draft === undefined;
  const once = (run: (draft: LetterDraft) => void) => () => waits || !draft || run(draft);
  return (
    <>
      <Recipients
        all={all}
        isTicked={(address) => to.some((one) => one.address === address)}
        tick={(address, on) => setTicks({ ...ticks, [address]: on })}
        missing={missingWords(contacts)}
        typed={typed}
        type={setTyped}
      />
      <LabelChoice of={label} />
      <LookAtThese of={prepared} />
      {prepared.words !== "" && <p role="status">{prepared.words}</p>}
      <div className={styles.row}>
        {letter && (
          <Button
            appearance="primary"
            disabledFocusable={waits}
            onClick={once(
              (made) => void sending.intoMessage(share, label.chosen === "" ? made : { ...made, label: label.chosen }),
            )}
          >
            Put it into this {letter.kind}
          </Button>
        )}
        <Button
          appearance={letter ? "secondary" : "primary"}
          disabledFocusable={waits}
          onClick={once((made) => void sending.asMessageFile(share, made))}
        >
          Make an unsent message
        </Button>
        {sending.invites && (
          <Button disabledFocusable={sending.busy} onClick={() => void sending.asCalendarFile()}>
            Make a calendar file
          </Button>
        )}
        <Button disabledFocusable={waits} onClick={once((made) => void sending.textOf(made).then(setText))}>
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
