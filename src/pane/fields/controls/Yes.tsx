import { Checkbox } from "@fluentui/react-components";
import type { ControlProps } from "../field";

/** Yes or no; the label stands beside the box, so the field shows none above it. */
export function Yes({ id, field, value, set, describedBy }: ControlProps<boolean>) {
  return (
    <Checkbox
      id={id}
      checked={value}
      label={field.label}
      aria-describedby={describedBy}
      onChange={(_, data) => set(data.checked === true)}
    />
  );
}
