import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { shownName, type Id } from "../../../record";
import { useRecord } from "../../context";
import { bestFits, Icon, Suggest } from "../../parts";
import type { ControlProps, FieldOf } from "../field";
import { offersAmong } from "../offers";

const useStyles = makeStyles({
  box: { display: "flex", flexWrap: "wrap", gap: "6px", alignItems: "center" },
  chosen: {
    display: "inline-flex",
    alignItems: "center",
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: "15px",
    paddingLeft: "10px",
    minHeight: "30px",
  },
});

/** People and places by name: those chosen, and a field to find another. */
function Picker({ id, field, value, set, describedBy }: ControlProps<Id[], FieldOf<"who">>) {
  const styles = useStyles();
  const record = useRecord();
  const offers = offersAmong(field.among, record).filter((one) => !value.includes(one.id));
  const full = !field.several && value.length > 0;
  return (
    <div className={styles.box}>
      {value.map((chosen) => (
        <span key={chosen} className={styles.chosen}>
          {shownName(record, chosen)}
          <Button
            size="small"
            appearance="transparent"
            icon={<Icon name="close" size={14} />}
            aria-label={`Take ${shownName(record, chosen)} out`}
            onClick={() => set(value.filter((other) => other !== chosen))}
          />
        </span>
      ))}
      {!full && (
        <Suggest
          id={id}
          label={field.label}
          placeholder={value.length > 0 ? "Add another" : "Type a name"}
          describedBy={describedBy}
          find={(words) => bestFits(offers, (one) => one.name, words).map((one) => ({ id: one.id, label: one.name }))}
          pick={(one) => set([...value, one])}
        />
      )}
    </div>
  );
}

type WhoValue = Id | Id[];

/** One ("" for nobody) or several, as the field says. */
export function Who({ value, set, ...rest }: ControlProps<WhoValue, FieldOf<"who">>) {
  const list = Array.isArray(value) ? value : [value].filter((one) => one !== "");
  return <Picker {...rest} value={list} set={(chosen) => set(rest.field.several ? chosen : (chosen[0] ?? ""))} />;
}
