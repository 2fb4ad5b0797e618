import { makeStyles, Select, tokens } from "@fluentui/react-components";
import { borderIn } from "../../theme";
import type { ControlProps, FieldOf, Option } from "../field";

const useStyles = makeStyles({
  row: { display: "flex", flexWrap: "wrap", gap: "6px" },
  pill: { position: "relative", display: "inline-flex" },
  input: {
    position: "absolute",
    inset: 0,
    margin: 0,
    opacity: 0,
    cursor: "pointer",
    width: "100%",
    height: "100%",
    ":checked + span": {
      backgroundColor: tokens.colorBrandBackground2,
      color: tokens.colorBrandForeground2,
      ...borderIn(tokens.colorBrandStroke1),
      boxShadow: `inset 0 0 0 1px ${tokens.colorBrandStroke1}`,
      fontWeight: tokens.fontWeightSemibold,
      "@media (forced-colors: active)": { backgroundColor: "Highlight", color: "HighlightText", forcedColorAdjust: "none" },
    },
    ":focus-visible + span": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "1px" },
    ":hover + span": borderIn(tokens.colorNeutralStroke1Hover),
  },
  label: {
    display: "inline-flex",
    alignItems: "center",
    minHeight: "30px",
    padding: "0 10px",
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: "15px",
    backgroundColor: tokens.colorNeutralBackground1,
  },
});

/** A long choice is cut, not the pane. */
const NARROW = { style: { minWidth: 0, width: "100%" } };

/** More than this many would fill a narrow pane; they go into a list. */
const PILLS = 5;

type Pills = {
  id: string;
  type: "radio" | "checkbox";
  options: readonly Option[];
  chosen: readonly string[];
  pick: (value: string) => void;
};

function PillRow({ id, type, options, chosen, pick, describedBy }: Pills & { describedBy: string | undefined }) {
  const styles = useStyles();
  return (
    <div
      className={styles.row}
      role={type === "radio" ? "radiogroup" : "group"}
      aria-labelledby={`${id}-label`}
      aria-describedby={describedBy}
    >
      {options.map(({ value, label }, index) => (
        <label key={value} className={styles.pill}>
          <input
            id={index === 0 ? id : undefined}
            className={styles.input}
            type={type}
            name={id}
            checked={chosen.includes(value)}
            onChange={() => pick(value)}
          />
          <span className={styles.label}>{label}</span>
        </label>
      ))}
    </div>
  );
}

export function Choice({ id, field, value, set, describedBy }: ControlProps<string, FieldOf<"choice">>) {
  if (field.options.length <= PILLS) {
    return <PillRow id={id} type="radio" options={field.options} chosen={[value]} pick={set} describedBy={describedBy} />;
  }
  return (
    <Select
      id={id}
      root={NARROW}
      select={NARROW}
      aria-labelledby={`${id}-label`}
      value={value}
      aria-describedby={describedBy}
      onChange={(_, data) => set(data.value)}
    >
      {field.options.map((option) => (
        <option key={option.value} value={option.value}>
          {option.label}
        </option>
      ))}
    </Select>
  );
}

export function Choices({ id, field, value, set, describedBy }: ControlProps<string[], FieldOf<"choices">>) {
  const pick = (one: string) => set(value.includes(one) ? value.filter((other) => other !== one) : [...value, one]);
  return <PillRow id={id} type="checkbox" options={field.options} chosen={value} pick={pick} describedBy={describedBy} />;
}
