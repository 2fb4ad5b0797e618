import { makeStyles, tokens } from "@fluentui/react-components";
import { YOUNG_PERSON } from "../../../guidance";
import type { Plan } from "../../../ownmap";
import { isWholeDate, showDate } from "../../../record";
import { BigField } from "../BigField";
import { DayField } from "./DayField";
import { PLAN_FIELDS, type PlanField } from "./planning";
import { Reading } from "./Reading";

const useStyles = makeStyles({
  card: {
    display: "grid",
    gap: "14px",
    padding: "14px",
    minWidth: 0,
    border: `2px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusLarge,
  },
});

const { words } = YOUNG_PERSON;

type Props = { plan: Plan; number: number; set: (field: PlanField, text: string) => void };

/** One thing that is tried: what it builds on, what should happen less, who helps, and when we look again. */
export function PlanCard({ plan, number, set }: Props) {
  const styles = useStyles();
  return (
    <div className={styles.card} role="group" aria-label={`${words.plan} ${number}`}>
      {PLAN_FIELDS.map((field) => {
        const shared = { id: `own-plan-${number}-${field}`, label: words[field], write: (text: string) => set(field, text) };
        if (field === "helps") return <BigField key={field} {...shared} value={plan.helps} short />;
        if (field !== "again") {
          return (
            <div key={field}>
              <BigField {...shared} value={plan[field]} />
              <Reading text={plan[field]} />
            </div>
          );
        }
        const inPart = plan.again !== "" && !isWholeDate(plan.again) ? showDate(plan.again) : "";
        return <DayField key={field} {...shared} value={plan.again} note={inPart} />;
      })}
    </div>
  );
}
