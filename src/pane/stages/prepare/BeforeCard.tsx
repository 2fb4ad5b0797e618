import { makeStyles } from "@fluentui/react-components";
import { PRE_MAPPING_QUESTIONS } from "../../../guidance";
import { useChange, useRecord } from "../../context";
import { fieldId, FieldView } from "../../fields";
import { Card } from "../../parts";

const useStyles = makeStyles({ form: { display: "grid", gap: "14px" } });

/** The guidance's questions to consider before the first session, each with room for an answer. */
export function BeforeCard() {
  const styles = useStyles();
  const record = useRecord();
  const change = useChange();
  const answered = PRE_MAPPING_QUESTIONS.filter(({ id }) => (record.preMapping[id] ?? "") !== "").length;
  return (
    <Card
      topic="before"
      title="Before the first session"
      summary={`${answered} of ${PRE_MAPPING_QUESTIONS.length} questions answered`}
    >
      <div className={styles.form}>
        {PRE_MAPPING_QUESTIONS.map(({ id, text }) => {
          const field = fieldId("network", `preMapping.${id}`);
          return (
            <FieldView
              key={id}
              id={field}
              field={{ type: "text", path: id, label: text }}
              value={record.preMapping[id] ?? ""}
              set={(answer) =>
                change(
                  { type: "set", values: { preMapping: { ...record.preMapping, [id]: answer as string } } },
                  "Change an answer",
                  field,
                )
              }
            />
          );
        })}
      </div>
    </Card>
  );
}
