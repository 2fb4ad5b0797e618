import { Input, Textarea } from "@fluentui/react-components";
import { useContext } from "react";
import { CarefulField } from "../../careful";
import { useRecord } from "../../context";
import type { ControlProps } from "../field";
import { FieldOwner, targetOf } from "../owner";
import { useDraft } from "../useDraft";

/** Where what is typed into a field stands in the record, so that words to be careful with can be marked in it. */
function useTarget(path: string) {
  const record = useRecord();
  return targetOf(record, useContext(FieldOwner), path);
}

export function Line({ id, field: { path }, value, set, describedBy }: ControlProps<string>) {
  const draft = useDraft(value, set);
  const at = useTarget(path);
  return (
    <CarefulField field={id} at={at} text={draft.text} write={draft.type}>
      <Input
        id={id}
        value={draft.text}
        aria-describedby={describedBy}
        autoComplete="off"
        onChange={(_, data) => draft.type(data.value)}
        onBlur={draft.leave}
      />
    </CarefulField>
  );
}

const rowsFor = (text: string) => Math.min(8, Math.max(2, text.split("\n").length, Math.ceil(text.length / 44)));

export function LongText({ id, field: { path }, value, set, describedBy }: ControlProps<string>) {
  const draft = useDraft(value, set);
  const at = useTarget(path);
  return (
    <CarefulField field={id} at={at} text={draft.text} write={draft.type}>
      <Textarea
        id={id}
        value={draft.text}
        rows={rowsFor(draft.text)}
        resize="vertical"
        aria-describedby={describedBy}
        onChange={(_, data) => draft.type(data.value)}
        onBlur={draft.leave}
      />
    </CarefulField>
  );
}

const split = (text: string) =>
  text
    .split(/[,;\n]/)
    .map((name) => name.trim())
    .filter((name) => name !== "");

/** Several short names in one line, with commas between. */
export function Names({ value, set, ...rest }: ControlProps<string[]>) {
  return <Line {...rest} value={value.join(", ")} set={(text) => set(split(text))} />;
}
