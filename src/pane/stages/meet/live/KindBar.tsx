import { Button, makeStyles } from "@fluentui/react-components";
import { useRef, type KeyboardEvent } from "react";
import { LINE_KINDS, type SaidAs } from "../../../../meeting";

const useStyles = makeStyles({
  // All kinds are in sight, in two rows at 320 pixels.
  bar: { display: "flex", flexWrap: "wrap", gap: "2px", padding: "2px" },
  kind: { minWidth: "auto", flexShrink: 0, paddingLeft: "6px", paddingRight: "6px" },
});

type Props = { label: string; chosen: SaidAs; choose: (as: SaidAs) => void };

const STEPS: Record<string, number> = { ArrowLeft: -1, ArrowRight: 1, Home: -99, End: 99 };

/** The kinds of a line as buttons, one stop for Tab; a press does not take the cursor out of the line. */
export function KindBar({ label, chosen, choose }: Props) {
  const styles = useStyles();
  const bar = useRef<HTMLDivElement>(null);
  const onKeyDown = (event: KeyboardEvent) => {
    const step = STEPS[event.key];
    const buttons = [...(bar.current?.querySelectorAll("button") ?? [])];
    const at = buttons.indexOf(document.activeElement as HTMLButtonElement);
    if (step === undefined || at < 0) return;
    event.preventDefault();
    buttons[Math.min(Math.max(at + step, 0), buttons.length - 1)]?.focus();
  };
  return (
    <div ref={bar} className={styles.bar} role="toolbar" aria-label={label} onKeyDown={onKeyDown}>
      {LINE_KINDS.map(({ as, label: name, mark, digit }) => (
        <Button
          key={as}
          className={styles.kind}
          size="small"
          appearance={as === chosen ? "primary" : "subtle"}
          aria-pressed={as === chosen}
          tabIndex={as === chosen ? 0 : -1}
          title={[`Alt+${digit}`, mark && `or ${mark} in front`].filter(Boolean).join(" ")}
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => choose(as)}
        >
          {name}
        </Button>
      ))}
    </div>
  );
}
