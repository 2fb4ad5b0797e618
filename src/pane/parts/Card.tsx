import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useEffect, useId, useRef, type ReactNode } from "react";
import { useStore, useStoreState } from "../context";
import { Icon } from "./icons";

const useStyles = makeStyles({
  card: {
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
    minWidth: 0,
  },
  head: {
    display: "grid",
    gridTemplateColumns: "1fr auto",
    gap: "0 8px",
    alignItems: "center",
    width: "100%",
    minHeight: "44px",
    padding: "8px 12px",
    border: "none",
    borderRadius: tokens.borderRadiusLarge,
    background: "none",
    font: "inherit",
    textAlign: "left",
    color: "inherit",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "1px" },
  },
  // A card inside a card shares its edges: at 320 pixels each frame would cost a word a line.
  inner: {
    border: "none",
    borderRadius: 0,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: "transparent",
  },
  innerHead: { width: "calc(100% + 16px)", margin: "0 -8px", padding: "8px", borderRadius: tokens.borderRadiusMedium },
  innerBody: { padding: "4px 0 14px" },
  heading: { margin: 0, font: "inherit" },
  title: { fontWeight: tokens.fontWeightSemibold, overflowWrap: "anywhere" },
  summary: {
    gridColumn: 1,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: "anywhere",
  },
  arrow: { gridColumn: 2, gridRow: "1 / span 2", display: "flex", color: tokens.colorNeutralForeground3 },
  body: { padding: "4px 12px 14px", minWidth: 0 },
});

type FoldProps = {
  /** Of its head, for whoever wants to go there. */
  id?: string;
  title: ReactNode;
  /** One line: what it holds, and what is missing, in words. */
  summary: ReactNode;
  open: boolean;
  toggle: () => void;
  children: ReactNode;
  level?: 2 | 3 | 5;
  /** It stands in another card. */
  inner?: boolean;
};

/** A card folded to one line, or open. */
export function Fold({ id, title, summary, open, toggle, children, level = 2, inner = false }: FoldProps) {
  const styles = useStyles();
  const body = useId();
  const card = useRef<HTMLElement>(null);
  const opened = useRef(open);
  // A card opened at the lower edge would show nothing but its head.
  useEffect(() => {
    if (open && !opened.current) card.current?.scrollIntoView({ block: "nearest" });
    opened.current = open;
  }, [open]);
  const Heading = `h${level}` as const;
  return (
    <section ref={card} className={mergeClasses(styles.card, inner && styles.inner)}>
      <Heading className={styles.heading}>
        <button
          {...(id === undefined ? {} : { id })}
          type="button"
          className={mergeClasses(styles.head, inner && styles.innerHead)}
          aria-expanded={open}
          aria-controls={body}
          onClick={toggle}
        >
          <span className={styles.title}>{title}</span>
          {summary !== "" && <span className={styles.summary}>{summary}</span>}
          <span className={styles.arrow}>
            <Icon name={open ? "open" : "on"} size={16} />
          </span>
        </button>
      </Heading>
      <div id={body} className={open ? mergeClasses(styles.body, inner && styles.innerBody) : undefined} hidden={!open}>
        {open && children}
      </div>
    </section>
  );
}

/** A part of a stage; which one is open is where somebody is, and is kept. */
export function Card({ topic, ...rest }: Omit<FoldProps, "open" | "toggle"> & { topic: string }) {
  const store = useStore();
  const open = useStoreState((state) => state.whereabouts.topic === topic);
  return <Fold {...rest} open={open} toggle={() => store.go({ topic: open ? "" : topic, card: "" })} />;
}
