import { Input } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import { showDate } from "../../../record";
import { useServices, useStore } from "../../context";
import { readDate } from "../dates";
import type { ControlProps, FieldOf } from "../field";
import { useUnread } from "../unread";

/** A date in words; what cannot be read stays in the field with the reason, and the network keeps the date it had. */
export function DateLine({ id, field, value, set, describedBy, complain }: ControlProps<string, FieldOf<"date">>) {
  const { today } = useServices();
  const store = useStore();
  const { text: own, keep } = useUnread(id);
  const read = (text: string) => readDate(text, today(), field.leaning);
  const left = useRef(own);
  // What was left unreadable says so again when it is come back to.
  useEffect(() => {
    const outcome = left.current === undefined ? undefined : read(left.current);
    if (outcome?.ok === false) complain(outcome.message);
    // eslint-disable-next-line react-hooks/exhaustive-deps -- once, of what was left before
  }, []);
  return (
    <Input
      id={id}
      value={own ?? showDate(value)}
      placeholder="4 June 2025"
      autoComplete="off"
      aria-describedby={describedBy}
      onChange={(_, data) => {
        keep(data.value);
        const outcome = read(data.value);
        if (outcome.ok) complain("");
        if (outcome.ok && outcome.date !== value) set(outcome.date);
      }}
      onBlur={() => {
        store.closeField();
        const outcome = own === undefined ? { ok: true as const } : read(own);
        if (outcome.ok) keep(undefined);
        else complain(outcome.message);
      }}
    />
  );
}
