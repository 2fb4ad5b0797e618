import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useEffect } from "react";
import type { AgendaItem, Id, Session } from "../../../../record";
import { useStore, useStoreState } from "../../../context";
import { count } from "../../../words";
import { Help } from "./Help";
import { ItemLines } from "./ItemLines";
import { LiveLine } from "./LiveLine";
import { ToConfirm } from "./ToConfirm";
import { UnderStage } from "./UnderStage";
import { useMinutes } from "./useMinutes";

const useStyles = makeStyles({
  agenda: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", gap: "2px", minWidth: 0 },
  title: { margin: "8px 0 2px", fontSize: tokens.fontSizeBase400, fontWeight: tokens.fontWeightSemibold },
  heading: { margin: 0, fontSize: "inherit", fontWeight: "inherit" },
  head: {
    display: "flex",
    justifyContent: "space-between",
    gap: "8px",
    width: "100%",
    padding: "6px 8px",
    border: "none",
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: "transparent",
    color: "inherit",
    font: "inherit",
    textAlign: "left",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  open: { fontWeight: tokens.fontWeightSemibold, backgroundColor: tokens.colorNeutralBackground1 },
  note: { flexShrink: 0, color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
});

const OTHER: AgendaItem = { id: "", line: "", text: "Other points", minutes: null, skipped: false };

/** The item of the agenda under which what was proposed is gone through. */
const isUpdate = ({ line, text }: AgendaItem) => /-update$/u.test(line) || (line === "" && /^review current map/iu.test(text));

/** Minutes as they are typed: the agenda with the item that is spoken about open, and one line for everything that is said. */
export function Live({ session }: { session: Session }) {
  const styles = useStyles();
  const store = useStore();
  const minutes = useMinutes(session);
  const { current, go, step, editing } = minutes;
  const wanted = useStoreState((state) => state.wanted.field);
  const wantedItem = session.items.find(({ id }) => wanted === `line-${id}`)?.agenda;
  useEffect(() => {
    if (wantedItem !== undefined) go(wantedItem);
  }, [wantedItem, go]);
  const hasOther = session.agenda.length === 0 || session.items.some(({ agenda }) => agenda === "");
  const items = hasOther ? [...session.agenda, OTHER] : session.agenda;
  const here = session.items.filter(({ agenda }) => agenda === current);
  const open = (id: Id | "") => {
    go(id);
    const item = items.find((one) => one.id === id);
    store.say(item?.text ?? "");
  };
  const goBy = (by: -1 | 1) => {
    const next = step(by);
    if (next !== undefined) open(next);
  };
  return (
    <>
      <section className={styles.agenda} aria-label="What was said">
        <h2 className={styles.title}>What was said</h2>
        {items.map((item) => {
          const isOpen = item.id === current;
          const lines = session.items.filter(({ agenda }) => agenda === item.id);
          return (
            <div key={item.id}>
              <h3 className={styles.heading}>
                <button
                  type="button"
                  className={mergeClasses(styles.head, isOpen && styles.open)}
                  aria-expanded={isOpen}
                  onClick={() => open(item.id)}
                >
                  <span>{item.text}</span>
                  <span className={styles.note}>
                    {[item.skipped ? "not discussed" : "", lines.length > 0 ? count(lines.length, "line") : ""]
                      .filter(Boolean)
                      .join(", ")}
                  </span>
                </button>
              </h3>
              {isOpen && isUpdate(item) && <ToConfirm record={minutes.room.record} />}
              {isOpen && <ItemLines minutes={minutes} label={item.text} items={lines} otherItem={step} />}
            </div>
          );
        })}
        <Help />
      </section>
      {session.finished === "" && (
        <UnderStage>
          <LiveLine minutes={minutes} goTo={goBy} last={editing === undefined ? here.at(-1)?.id : undefined} />
        </UnderStage>
      )}
    </>
  );
}
