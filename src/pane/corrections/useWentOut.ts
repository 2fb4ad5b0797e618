import { useEffect, useState } from "react";
import { emptyRecord } from "../../record";
import { WentOut, type Correction } from "../../sharing/register";
import { useChange, useRecord, useStore, useStoreState } from "../context";
import { whileOpen } from "../store";

/** What went out of the network that is open, also while its room view is on. */
const OUT = whileOpen((store) => new WentOut(store.state().steps?.history.present ?? emptyRecord()));

/** Copies that are out and say what is no longer right, while nobody is in the middle of a word; what is left as it is goes. */
export function useWentOut(): { open: readonly Correction[]; leave: () => void } {
  const store = useStore();
  const record = useRecord();
  const change = useChange();
  const sitting = useStoreState((state) => state.sitting?.id);
  const writing = useStoreState((state) => state.steps?.field !== "");
  const [open, setOpen] = useState<readonly Correction[]>([]);
  // What nobody answers is asked again by the file.
  useEffect(() => store.writing((now) => OUT.of(store).marked(now)), [store, sitting]);
  useEffect(() => {
    const out = OUT.of(store);
    out.note(record);
    if (!writing) setOpen(out.open(record));
  }, [store, record, sitting, writing]);
  const leave = () => {
    const noted = OUT.of(store).leave(open, record);
    if (noted) change(noted, "Leave copies as they are");
    setOpen([]);
  };
  return { open, leave };
}
