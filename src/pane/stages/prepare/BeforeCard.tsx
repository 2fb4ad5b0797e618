import { makeStyles } from "@fluentui/react-components";
import { considered } from "../../../meeting";
import { useChange, useRecord } from "../../context";
import { fieldId, FieldView } from "../../fields";
import { Card } from "../../parts";
import { count, sentence } from "../../words";
import { ConsideredLine } from "./Considered";

const useStyles = makeStyles({
  form: { display: "grid", gap: "18px" },
  one: { display: "grid", gap: "6px", minWidth: 0 },
});

/** The guidance's questions to consider before the first session: what is recorded about each, and room for an answer of one's own. */
export function BeforeCard() {
  const styles = useStyles();
  const record = useRecord();
  const change = useChange();
  const questions = considered(record);
  const answered = questions.filter(({ id }) => (record.preMapping[id] ?? "") !== "").length;
  const open = questions.filter((one) => one.open !== "").length;
  return (
    <Card
      topic="before"
      title="Before the first session"
      summary={sentence(
        `${answered} of ${questions.length} questions answered`,
        open > 0 && `${count(open, "question")} with something open`,
      )}
    >
      <div className={styles.form}>
        {questions.map((item) => {
          const { id, text } = item;
          const field = fieldId("network", `preMapping.${id}`);
          return (
            <div key={id} className={styles.one}>
              <FieldView
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
              <ConsideredLine item={item} describes={`${field}-known`} />
            </div>
          );
        })}
      </div>
    </Card>
  );
}
