import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ageBand, type AgeBand } from "../../guidance";
import { shownName, type Id } from "../../record";
import { useChange, useRecord, useServices, useStore } from "../context";
import { EntryForm } from "../fields";
import { LINK_KNOWN_FIELDS, linkIsFields } from "../forms";
import { Asked } from "./Asked";
import { Proposed } from "./Proposed";
import { SeenTogether } from "./SeenTogether";

const useStyles = makeStyles({
  body: { display: "grid", gap: "14px", minWidth: 0 },
  age: { margin: 0, color: tokens.colorNeutralForeground3 },
  title: { margin: "4px 0 0", fontSize: tokens.fontSizeBase400, fontWeight: tokens.fontWeightSemibold },
});

/** Whether what is known is recent, by its date and the council's months. */
const AGES: Record<AgeBand, string> = {
  current: "By its date this is current.",
  recent: "By its date this is recent.",
  historic: "By its date this is historic.",
  "not-known": "Without a date nobody can tell whether this is recent or historic.",
};

/** Everything the guidance asks mappers to test about a link: how it is known, before what it is. */
export function LinkBody({ id }: { id: Id }) {
  const styles = useStyles();
  const record = useRecord();
  const change = useChange();
  const store = useStore();
  const { profile, today } = useServices();
  const link = record.links.find((candidate) => candidate.id === id);
  if (!link) return null;
  const between = `${shownName(record, link.from)} and ${shownName(record, link.to)}`;
  const about = `the link between ${between}`;
  return (
    <div className={styles.body}>
      <Proposed collection="links" id={id} status={link.status} name={about} />
      <Asked about={id} />
      <h4 className={styles.title}>How it is known</h4>
      <EntryForm collection="links" id={id} fields={LINK_KNOWN_FIELDS} about={about} />
      <p className={styles.age}>{AGES[ageBand(link.date, today(), profile)]}</p>
      <SeenTogether link={link} />
      <h4 className={styles.title}>What it is</h4>
      <EntryForm collection="links" id={id} fields={linkIsFields(link, record)} about={about} />
      <div>
        <Button
          onClick={() => {
            change({ type: "drop", from: "links", id }, `Take out ${about}`);
            store.go({ card: "" });
            store.say("The link is out. Undo brings it back.");
          }}
        >
          Take this link out
        </Button>
      </div>
    </div>
  );
}
