import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useDeferredValue } from "react";
import { undecidedQuestion, type Audience, type Settled, type Undecided } from "../../../../copies";
import { shownName, type NetworkRecord } from "../../../../record";
import { MissingList } from "../../../check";
import { useRecord } from "../../../context";
import type { CopyLook } from "../../../outgoing";
import { count } from "../../../words";
import { readerWords } from "../readers";
import { Withheld } from "../withheld";

const useStyles = makeStyles({
  note: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
  list: { margin: 0, paddingLeft: "18px", display: "grid", gap: "4px", fontSize: tokens.fontSizeBase200 },
  row: { display: "flex", flexWrap: "wrap", gap: "6px", marginTop: "4px" },
  head: { margin: 0, fontWeight: tokens.fontWeightSemibold },
});

/** The ways in which a question about some words can be settled. */
const answersTo = ({ among }: Undecided, record: NetworkRecord): { label: string; as: Settled["as"] }[] => [
  ...among.map((id) => ({ label: shownName(record, id) || "Somebody without a name", as: id })),
  { label: "It stays", as: "keep" },
  { label: "Hide it", as: "hide" },
];

type Props = {
  look: CopyLook;
  audience: Audience;
  settled: readonly Settled[];
  settle: (settled: readonly Settled[]) => void;
};

/** What a copy would not carry and what of it can be released, and which words in it only a person can decide about. */
export function Left({ look: { leftOut, withheld, undecided, missing }, audience, settled, settle }: Props) {
  const styles = useStyles();
  const record = useDeferredValue(useRecord());
  return (
    <>
      {missing.length > 0 && (
        <div>
          <p className={styles.head}>To look at before it goes:</p>
          <MissingList missing={missing} />
        </div>
      )}
      <p className={styles.head}>{leftOut.length === 0 ? "Nothing is left out of this copy." : "Left out of this copy:"}</p>
      {leftOut.map((sentence) => (
        <p key={sentence} className={styles.note}>
          {sentence}
        </p>
      ))}
      <Withheld audience={audience} reader={readerWords(record, audience)} entries={withheld} />
      {undecided.length > 0 && <p className={styles.head}>Hidden in this copy, since nobody but you can tell:</p>}
      {undecided.length > 0 && (
        <ul className={styles.list}>
          {undecided.map((one) => (
            <li key={`${one.id} ${one.text}`}>
              <span>
                {undecidedQuestion(one)} It stands in “{one.line}”.
              </span>
              <div className={styles.row}>
                {answersTo(one, record).map(({ label, as }) => (
                  <Button key={label} size="small" onClick={() => settle([...settled, { id: one.id, text: one.text, as }])}>
                    {label}
                  </Button>
                ))}
              </div>
            </li>
          ))}
        </ul>
      )}
      {settled.length > 0 && (
        <div>
          <Button size="small" onClick={() => settle([])}>
            Ask me again about {count(settled.length, "word")}
          </Button>
        </div>
      )}
    </>
  );
}
