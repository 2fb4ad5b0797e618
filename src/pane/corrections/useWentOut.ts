import { useEffect, useRef, useState } from "react";
import { WentOut, type Correction } from "../../sharing/register";
import { useRecord, useStoreState } from "../context";

/** Copies that are out and say what is no longer right, while nobody is in the middle of a word; what is left as it is goes. */
export function useWentOut(): { open: readonly Correction[]; leave: () => void } {
  const record = useRecord();
  const sitting = useStoreState((state) => state.sitting?.id);
  const writing = useStoreState((state) => state.steps?.field !== "");
  const kept = useRef<{ sitting: string | undefined; out: WentOut }>(undefined);
  const [open, setOpen] = useState<readonly Correction[]>([]);
  useEffect(() => {
    if (kept.current?.sitting !== sitting) kept.current = { sitting, out: new WentOut(record) };
    kept.current?.out.note(record);
    if (!writing) setOpen(kept.current?.out.open(record) ?? []);
  }, [record, sitting, writing]);
  const leave = () => {
    kept.current?.out.leave(open, record);
    setOpen([]);
  };
  return { open, leave };
}
