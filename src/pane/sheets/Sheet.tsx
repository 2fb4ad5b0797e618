import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useLayoutEffect, useRef, type ReactNode, type SyntheticEvent } from "react";
import { useStore } from "../context";
import { Icon } from "../parts";

const useStyles = makeStyles({
  sheet: {
    width: "min(560px, calc(100% - 24px))",
    maxHeight: "min(640px, calc(100% - 24px))",
    boxSizing: "border-box",
    margin: "12px auto auto",
    padding: "0 16px 16px",
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusLarge,
    boxShadow: tokens.shadow28,
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    overflowY: "auto",
    "::backdrop": { backgroundColor: "rgb(0 0 0 / 35%)" },
  },
  head: {
    display: "flex",
    alignItems: "center",
    justifyContent: "space-between",
    position: "sticky",
    top: 0,
    padding: "10px 0 6px",
    backgroundColor: tokens.colorNeutralBackground1,
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase400, fontWeight: tokens.fontWeightSemibold },
});

/** Something over the pane: the browser's own dialog, which keeps the cursor inside, closes on Esc and gives it back.
 * The cursor goes to what is marked `data-first`, else to the button that closes. */
export function Sheet({ title, children }: { title: string; children: ReactNode }) {
  const styles = useStyles();
  const store = useStore();
  const dialog = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => {
    const element = dialog.current;
    if (!element) return;
    // The browser tells of it a moment after it closed one; by then another sheet may have been asked for, which must stay.
    const closed = () => store.show("");
    element.addEventListener("close", closed);
    element.showModal();
    element.querySelector<HTMLElement>("[data-first]")?.focus();
    return () => {
      element.removeEventListener("close", closed);
      element.close();
    };
  }, [store]);
  /** Esc, before the browser acts on it. A file chooser inside tells of its own in the same way. */
  const cancel = (event: SyntheticEvent) => {
    if (event.target !== dialog.current) return;
    event.preventDefault();
    store.show("");
  };
  return (
    <dialog
      ref={dialog}
      className={styles.sheet}
      aria-label={title}
      onCancel={cancel}
      // A click beside the sheet lands on the dialog itself.
      onClick={(event) => event.target === dialog.current && store.show("")}
    >
      <div className={styles.head}>
        <h2 className={styles.title}>{title}</h2>
        <Button appearance="subtle" icon={<Icon name="close" />} aria-label="Close" onClick={() => store.show("")} />
      </div>
      {children}
    </dialog>
  );
}
