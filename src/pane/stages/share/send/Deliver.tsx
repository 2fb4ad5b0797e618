import { Button, makeStyles, Textarea } from "@fluentui/react-components";
import { useState } from "react";
import type { LetterDraft } from "../../../../hosts";
import type { Share } from "../../../../record";
import { useRecord, useServices } from "../../../context";
import { LookAtThese, usePrepared } from "../prepared";
import { LabelChoice, useLabel } from "./label";
import { Recipients } from "./Recipients";
import type { Read, useSending } from "./useSending";
import { contactsFor, everybody, missingWords, tickedOf } from "./whom";

const useStyles = makeStyles({ row: { display: "flex", flexWrap: "wrap", gap: "8px" } });

type Props = { read: Read; share: Share; sending: ReturnType<typeof useSending> };

/** Who it goes to and how: into the message that is open, as an unsent message, as text, or as the file alone. */
export function Deliver({ read: { copy, made, sessionId }, share, sending }: Props) {
  const styles = useStyles();
  const record = useRecord();
  const { profile, letter, host } = useServices();
  const [typed, setTyped] = useState("");
  const [ticks, setTicks] = useState<Readonly<Record<string, boolean>>>({});
  const [text, setText] = useState("");
  const label = useLabel(letter, profile.sensitivityLabel);
  const contacts = contactsFor(record, { kindId: made.kindId, sessionId, audience: copy.audience }, profile);
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
              (ready) => void sending.intoMessage(share, label.chosen === "" ? ready : { ...ready, label: label.chosen }),
            )}
          >
            Put it into this {letter.kind}
          </Button>
        )}
        <Button
          appearance={letter ? "secondary" : "primary"}
          disabledFocusable={waits}
          onClick={once((ready) => void sending.asMessageFile(share, ready))}
        >
          Make an unsent message
        </Button>
        {sending.invites && (
          <Button disabledFocusable={sending.busy} onClick={() => void sending.asCalendarFile()}>
            Make a calendar file
          </Button>
        )}
        <Button disabledFocusable={waits} onClick={once((ready) => void sending.textOf(ready).then(setText))}>
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
