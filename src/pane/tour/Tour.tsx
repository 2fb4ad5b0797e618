import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useCallback, useEffect, useRef } from "react";
import { useOpening, useServices, useStore, useStoreState } from "../context";
import { LOW } from "../theme";
import { STEPS } from "./steps";

const useStyles = makeStyles({
  tour: {
    flexShrink: 0,
    maxHeight: "45%",
    overflowY: "auto",
    boxSizing: "border-box",
    padding: "10px 12px 12px",
    borderTop: `3px solid ${tokens.colorBrandStroke1}`,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    // In a low window it scrolls along under the stage, which would have no room beside it.
    [LOW]: { maxHeight: "none", overflowY: "visible" },
  },
  inner: { display: "grid", gap: "8px", maxWidth: "560px", margin: "0 auto" },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
    ":focus": { outline: "none" },
  },
  at: { fontWeight: tokens.fontWeightRegular, color: tokens.colorNeutralForeground3 },
  words: { margin: 0 },
  row: { display: "flex", flexWrap: "wrap", gap: "6px" },
  skip: { marginLeft: "auto" },
});

/** Where somebody was before: the stage, or the first screen. */
const back = () =>
  (
    document.getElementById("stage") ??
    document.getElementById("show-me-round") ??
    document.querySelector<HTMLElement>("main button")
  )?.focus();

/** The tour: a band under the pane, which goes on working. It can be left at any step, and says so once that it can be had again. */
export function Tour() {
  const styles = useStyles();
  const store = useStore();
  const services = useServices();
  const opening = useOpening();
  const at = useStoreState((state) => state.tour) ?? 0;
  const record = useStoreState((state) => state.steps?.history.present);
  const heading = useRef<HTMLHeadingElement>(null);
  const parts = { store, services, opening };
  const step = STEPS[at] ?? STEPS[0];
  const isLast = at === STEPS.length - 1;
  const isOpen = record !== undefined;

  const leave = useCallback(() => {
    services.host.once.note("tour");
    store.tour(undefined);
    store.say("The tour is closed. “Show me round” in the menu and in Help brings it back.");
    requestAnimationFrame(back);
  }, [store, services]);

  const show = (to: number) => {
    const next = STEPS[to];
    if (!next) return leave();
    store.tour(to);
    store.say(`Step ${to + 1} of ${STEPS.length}. ${next.title}. ${next.words(parts)}`);
  };

  // Whoever asked for the tour hears its first words.
  useEffect(() => heading.current?.focus(), []);

  // What the step asked for was done, here or on the first screen itself.
  const wasOpen = useRef(isOpen);
  useEffect(() => {
    if (isOpen && !wasOpen.current && step.until?.(parts)) {
      store.tour(at + 1);
      // The button that was pressed is gone, and the first screen with it.
      heading.current?.focus();
    }
    wasOpen.current = isOpen;
  });

  return (
    <section
      className={styles.tour}
      aria-label="Show me round"
      onKeyDown={(event) => {
        if (event.key === "Escape") leave();
      }}
    >
      <div className={styles.inner}>
        <h2 ref={heading} tabIndex={-1} className={styles.title} aria-describedby="tour-words">
          {step.title} <span className={styles.at}>{`${at + 1} of ${STEPS.length}`}</span>
        </h2>
        <p id="tour-words" className={styles.words}>
          {step.words(parts)}
        </p>
        <div className={styles.row}>
          {step.ways(parts).map(({ label, go, arrives }) => (
            <Button
              key={label}
              onClick={() => {
                go();
                if (arrives) requestAnimationFrame(() => document.getElementById("stage")?.focus());
              }}
            >
              {label}
            </Button>
          ))}
        </div>
        <div className={styles.row}>
          <Button size="small" disabledFocusable={at === 0} onClick={() => show(at - 1)}>
            Back
          </Button>
          <Button size="small" appearance="primary" onClick={() => show(at + 1)}>
            {isLast ? "Finish" : "Next"}
          </Button>
          {!isLast && (
            <Button size="small" appearance="subtle" className={styles.skip} onClick={leave}>
              Skip
            </Button>
          )}
        </div>
      </div>
    </section>
  );
}
