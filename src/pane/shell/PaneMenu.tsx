import { Button } from "@fluentui/react-components";
import { useState } from "react";
import { Icon, later } from "../parts";

const PaneMenuItems = later(
  () => import("./PaneMenuItems"),
  (it) => it.PaneMenuItems,
);

/** What belongs to no stage. */
export function PaneMenu() {
  const [target, setTarget] = useState<HTMLButtonElement | null>(null);
  const [open, setOpen] = useState(false);
  const [wanted, setWanted] = useState(false);
  const show = (now: boolean) => {
    setWanted(true);
    setOpen(now);
  };
  return (
    <>
      <Button
        ref={setTarget}
        appearance="subtle"
        icon={<Icon name="more" />}
        aria-label="More"
        aria-haspopup="menu"
        aria-expanded={open}
        title="More"
        onClick={() => show(!open)}
        onKeyDown={(event) => {
          if (event.key === "ArrowDown") {
            event.preventDefault();
            show(true);
          }
        }}
      />
      {wanted && target && <PaneMenuItems open={open} setOpen={setOpen} target={target} />}
    </>
  );
}
