import { Input, Textarea } from "@fluentui/react-components";
import { useContext } from "react";
import { CarefulField } from "../../careful";
import { useRecord } from "../../context";
import type { ControlProps } from "../field";
import { FieldOwner, targetOf } from "../owner";
import { useDraft } from "../useDraft";

export function Line({ id, value, set, describedBy }: ControlProps<string>) {
  const draft = useDraft(value, set);
  return (
    <Input
      id={id}
      value={draft.text}
      aria-describedby={describedBy}
      autoComplete="off"
      onChange={(_, data) => draft.type(data.value)}
      onBlur={draft.leave}
    />
  );
}

const rowsFor = (text: string) => Math.min(8, Math.max(2, text.split("\n").length, Math.ceil(text.length / 44)));

/** Text of any length. Words to be careful with are marked in it, where it is running text of the network. */
export function LongText({ id, field: { path }, value, set, describedBy }: ControlProps<string>) {
  const draft = useDraft(value, set);
  const record = useRecord();
  const owner = useContext(FieldOwner);
  return (
    <CarefulField field={id} at={targetOf(record, owner, path)} text={draft.text} write={draft.type}>
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
