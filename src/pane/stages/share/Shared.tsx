import { makeStyles, tokens } from "@fluentui/react-components";
import { showDate, shownName, type NetworkRecord, type Share } from "../../../record";
import { useRecord } from "../../context";
import { sentence, sentences } from "../../words";

const useStyles = makeStyles({
  list: { display: "grid", gap: "10px", margin: 0, padding: 0, listStyle: "none" },
  what: { fontWeight: tokens.fontWeightSemibold, overflowWrap: "anywhere" },
  more: { display: "block", fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3, overflowWrap: "anywhere" },
});

const HOW: Readonly<Record<Share["how"], string>> = {
  "not-said": "",
  draft: "ready, not gone yet",
  message: "as a message",
  sent: "sent",
  uploaded: "uploaded",
  file: "as a file",
};
const NAMES: Readonly<Record<Share["names"], string>> = { full: "full names", initials: "initials", codes: "codes" };
const TOLD: Readonly<Record<Share["told"], string>> = {
  "not-asked": "",
  yes: "young person and carer were told",
  no: "young person and carer were not told",
};

/** One entry of the list, in a line: when, how, with which names, who read it, whether those concerned were told, and why. */
function inWords({ on, how, names, releasedBy, told, toldWhy, why }: Share): string {
  const went = sentence(
    showDate(on),
    HOW[how],
    NAMES[names],
    releasedBy !== "" && `released by ${releasedBy}`,
    told !== "not-asked" && `${TOLD[told]}${toldWhy === "" ? "" : ` (${toldWhy})`}`,
  );
  return sentences(went, why);
}

/** Whose file, while they are on the map; else as it was written down. */
function toWhom(record: NetworkRecord, { person, to }: Share): string {
  const name = person === "" ? "" : shownName(record, person);
  return name === "" ? to || "nobody named" : `the file of ${name}`;
}

/** What went to whom, latest first. */
export function Shared() {
  const styles = useStyles();
  const record = useRecord();
  const { shares } = record;
  if (shares.length === 0) return <p>Nothing was given to anybody yet.</p>;
  return (
    <ul className={styles.list}>
      {shares.toReversed().map((share) => (
        <li key={share.id}>
          <span className={styles.what}>
            {share.what || "A copy"}: {toWhom(record, share)}
          </span>
          <span className={styles.more}>{inWords(share)}</span>
        </li>
      ))}
    </ul>
  );
}
