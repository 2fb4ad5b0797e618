import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { Found } from "../../guidance/careful";
import { count } from "../words";

const useStyles = makeStyles({
  list: { display: "grid", gap: "2px", margin: 0, padding: 0, listStyle: "none", minWidth: 0 },
  line: {
    width: "100%",
    minHeight: "28px",
    padding: "2px 8px",
    border: "1px solid transparent",
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: "transparent",
    color: tokens.colorNeutralForeground2,
    font: "inherit",
    fontSize: tokens.fontSizeBase200,
    textAlign: "left",
    overflowWrap: "anywhere",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  open: {
    display: "grid",
    gap: "6px",
    padding: "4px 8px 8px",
    borderLeft: `3px solid ${tokens.colorNeutralStroke1}`,
    marginLeft: "8px",
    minWidth: 0,
  },
  why: { margin: 0, fontSize: tokens.fontSizeBase200 },
  choices: { display: "flex", flexWrap: "wrap", gap: "6px", minWidth: 0 },
  choice: { maxWidth: "100%", justifyContent: "flex-start", textAlign: "left", overflowWrap: "anywhere", height: "auto" },
  unseen: { position: "absolute", width: "1px", height: "1px", overflow: "hidden", clipPath: "inset(50%)", whiteSpace: "nowrap" },
});

/** What something found is called in a line: its words, or what is missing. */
export function calledFound({ said, id }: Pick<Found, "said" | "id">): string {
  if (said !== "") return `“${said.replace(/\s+/gu, " ")}”`;
  return id === "as-fact" ? "Written as a fact" : "No source yet";
}

type Props = {
  found: readonly Found[];
  /** Ids of the fields of one list from those of another. */
  id: string;
  /** The place is a line, not an entry, and nothing of it can be kept in mind yet. */
  leave?: ((found: Found) => void) | undefined;
  /** Undefined where what stands there cannot be put in other words from here. */
  choose?: ((found: Found, instead: string) => void) | undefined;
  /** Where Esc goes. */
  back?: (() => void) | undefined;
};

const keyOf = ({ at, id, start }: Found) => `${at.collection}-${at.id}-${at.field}-${id}-${start}`;

/** What was found, a line each; opened, why, what may stand in its place, and the way to leave it. */
export function WordsList({ found, id, leave, choose, back }: Props) {
  const styles = useStyles();
  const [open, setOpen] = useState("");
  return (
    <ul
      id={id}
      className={styles.list}
      aria-label="Words to look at"
      onKeyDown={(event) => {
        if (event.key !== "Escape" || !back) return;
        event.stopPropagation();
        back();
      }}
    >
      {found.map((one) => {
        const key = keyOf(one);
        const isOpen = open === key;
        return (
          <li key={key}>
            <button type="button" className={styles.line} aria-expanded={isOpen} onClick={() => setOpen(isOpen ? "" : key)}>
              {calledFound(one)}
              {one.instead.length > 0 && (
                <span className={styles.unseen}>, {count(one.instead.length, "other way")} to say it</span>
              )}
            </button>
            {isOpen && (
              <div className={styles.open}>
                <p className={styles.why}>{one.why}</p>
                <div className={styles.choices}>
                  {choose &&
                    one.instead.map((instead) => (
                      <Button key={instead} size="small" className={styles.choice} onClick={() => choose(one, instead)}>
                        {instead === "" ? "Leave the words out" : instead}
                      </Button>
                    ))}
                  {leave && (
                    <Button size="small" appearance="subtle" onClick={() => leave(one)}>
                      Leave it as it is
                    </Button>
                  )}
                </div>
              </div>
            )}
          </li>
        );
      })}
    </ul>
  );
}
