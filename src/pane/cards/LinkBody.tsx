import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { nameOf, type Id } from "../../record";
import { useChange, useRecord, useStore } from "../context";
import { EntryForm } from "../fields";
import { LINK_KNOWN_FIELDS, linkIsFields } from "../forms";
import { Proposed } from "./Proposed";

const useStyles = makeStyles({
  body: { display: "grid", gap: "14px", minWidth: 0 },
  title: { margin: "4px 0 0", fontSize: tokens.fontSizeBase400, fontWeight: tokens.fontWeightSemibold },
});

/** Everything the guidance asks mappers to test about a link: how it is known, before what it is. */
export function LinkBody({ id }: { id: Id }) {
  const styles = useStyles();
  const record = useRecord();
  const change = useChange();
  const store = useStore();
  const link = record.links.find((candidate) => candidate.id === id);
  if (!link) return null;
  const between = `${nameOf(record, link.from) || "someone"} and ${nameOf(record, link.to) || "someone"}`;
  const about = `the link between ${between}`;
  return (
    <div className={styles.body}>
      <Proposed collection="links" id={id} status={link.status} name={about} />
      <h4 className={styles.title}>How it is known</h4>
      <EntryForm collection="links" id={id} fields={LINK_KNOWN_FIELDS} about={about} />
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
