import { Input } from "@fluentui/react-components";
import { useState } from "react";
import { showDate } from "../../../record";
import { useServices, useStore, useStoreState } from "../../context";
import { readDate } from "../dates";
import type { ControlProps, FieldOf } from "../field";

/** A date in words; what cannot be read stays in the field with the reason, and the network keeps the date it had. */
export function DateLine({ id, field, value, set, describedBy, complain }: ControlProps<string, FieldOf<"date">>) {
  const { today } = useServices();
  const store = useStore();
  const turn = useStoreState((state) => state.turn);
  const [draft, setDraft] = useState<{ text: string; turn: number }>();
  const own = draft?.turn === turn ? draft.text : undefined;
  return (
    <Input
      id={id}
      value={own ?? showDate(value)}
      placeholder="4 June 2025"
      autoComplete="off"
      aria-describedby={describedBy}
      onChange={(_, data) => {
        setDraft({ text: data.value, turn: store.state().turn });
        const read = readDate(data.value, today(), field.leaning);
        if (read.ok) complain("");
        if (read.ok && read.date !== value) set(read.date);
      }}
      onBlur={() => {
        store.closeField();
        const read = own === undefined ? { ok: true as const } : readDate(own, today(), field.leaning);
        if (read.ok) setDraft(undefined);
        else complain(read.message);
      }}
    />
  );
}
