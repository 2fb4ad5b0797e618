import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useRef, type KeyboardEvent } from "react";
import type { PaperKind } from "../papers";

const useStyles = makeStyles({
  row: { display: "flex", flexWrap: "wrap" },
  tab: {
    minHeight: "44px",
    padding: `0 ${tokens.spacingHorizontalM}`,
    border: "none",
    borderBottom: "3px solid transparent",
    background: "none",
    font: "inherit",
    color: tokens.colorNeutralForeground3,
    cursor: "pointer",
    ":hover": { color: tokens.colorNeutralForeground1 },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-3px" },
  },
  here: {
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    borderBottomColor: tokens.colorBrandStroke1,
    "@media (forced-colors: active)": { borderBottomColor: "Highlight" },
  },
});

const STEPS: Record<string, number> = { ArrowRight: 1, ArrowLeft: -1 };

type TabsProps = {
  kinds: readonly PaperKind[];
  chosen: string;
  choose: (id: string) => void;
  idOf: (id: string) => string;
  panel: string;
};

/**
 * Tabs as ARIA's practices describe them. Fluent's own put focus guards around their list that are hidden from people who
 * hear the page and yet take the focus (axe: aria-hidden-focus).
 */
export function Tabs({ kinds, chosen, choose, idOf, panel }: TabsProps) {
  const styles = useStyles();
  const row = useRef<HTMLDivElement>(null);
  const onKeyDown = (event: KeyboardEvent) => {
    const step = STEPS[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const at = kinds.findIndex(({ id }) => id === chosen);
    const next = kinds[(at + step + kinds.length) % kinds.length];
    if (!next) return;
    choose(next.id);
    row.current?.querySelector<HTMLElement>(`#${CSS.escape(idOf(next.id))}`)?.focus();
  };
  return (
    <div ref={row} role="tablist" aria-label="Document to show" className={styles.row} onKeyDown={onKeyDown}>
      {kinds.map(({ id, noun }) => (
        <button
          key={id}
          type="button"
          role="tab"
          id={idOf(id)}
          aria-selected={id === chosen}
          aria-controls={panel}
          tabIndex={id === chosen ? 0 : -1}
          className={mergeClasses(styles.tab, id === chosen && styles.here)}
          onClick={() => choose(id)}
        >
          {noun}
        </button>
      ))}
    </div>
  );
}
