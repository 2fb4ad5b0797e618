import { Input, Textarea } from "@fluentui/react-components";
import type { ControlProps } from "../field";
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

export function LongText({ id, value, set, describedBy }: ControlProps<string>) {
  const draft = useDraft(value, set);
  return (
    <Textarea
      id={id}
      value={draft.text}
      rows={rowsFor(draft.text)}
      resize="vertical"
      aria-describedby={describedBy}
      onChange={(_, data) => draft.type(data.value)}
      onBlur={draft.leave}
    />
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
