import { makeStyles, tokens } from "@fluentui/react-components";

const useStyles = makeStyles({
  list: {
    position: "absolute",
    zIndex: 20,
    left: 0,
    bottom: "calc(100% + 2px)",
    maxWidth: "100%",
    margin: 0,
    padding: "4px",
    listStyle: "none",
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    boxShadow: tokens.shadow16,
  },
  option: { padding: "4px 8px", borderRadius: "4px", cursor: "pointer", minHeight: "28px", boxSizing: "border-box" },
  active: { backgroundColor: tokens.colorNeutralBackground1Hover, outline: `2px solid ${tokens.colorStrokeFocus2}` },
});

type Props = { id: string; names: readonly string[]; at: number; pick: (name: string) => void };

/** Names that the word being typed may be the beginning of, above the line. */
export function Names({ id, names, at, pick }: Props) {
  const styles = useStyles();
  if (names.length === 0) return null;
  return (
    <ul id={id} role="listbox" aria-label="Names" className={styles.list}>
      {names.map((name, index) => (
        <li
          key={name}
          id={`${id}-${index}`}
          role="option"
          aria-selected={index === at}
          className={index === at ? `${styles.option} ${styles.active}` : styles.option}
          onMouseDown={(event) => {
            event.preventDefault();
            pick(name);
          }}
        >
          {name}
        </li>
      ))}
    </ul>
  );
}
