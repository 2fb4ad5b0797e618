import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { linksOf, shownName, type Id, type Link, type NetworkRecord } from "../../record";
import { useRecord, useStore } from "../context";
import { Icon } from "../parts";
import { linkInWords } from "../words";

const useStyles = makeStyles({
  list: { display: "grid", gap: "2px", margin: 0, padding: 0, listStyle: "none" },
  line: {
    width: "100%",
    justifyContent: "space-between",
    textAlign: "left",
    fontWeight: tokens.fontWeightRegular,
    minHeight: "36px",
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
});

const otherEnd = (record: NetworkRecord, link: Link, id: Id) => shownName(record, link.from === id ? link.to : link.from);

/** The links of a person or place; each opens its card on the map. */
export function LinkLines({ of }: { of: Id }) {
  const styles = useStyles();
  const record = useRecord();
  const store = useStore();
  const links = linksOf(record, of);
  if (links.length === 0) return null;
  return (
    <div>
      <h4 className={styles.title}>Links</h4>
      <ul className={styles.list}>
        {links.map((link) => (
          <li key={link.id}>
            <Button
              className={styles.line}
              appearance="subtle"
              icon={<Icon name="on" size={14} />}
              iconPosition="after"
              onClick={() => store.go({ stage: "map", topic: "links", card: link.id })}
            >
              <span>
                <strong>{otherEnd(record, link, of)}</strong> {linkInWords(link)}
              </span>
            </Button>
          </li>
        ))}
      </ul>
    </div>
  );
}
