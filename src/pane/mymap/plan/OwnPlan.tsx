import { makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { YOUNG_PERSON } from "../../../guidance";
import type { Plan } from "../../../ownmap";
import { BigButton } from "../BigButton";
import type { OwnPart } from "../ownPart";
import { PlanCard } from "./PlanCard";
import { emptyPlan, planning } from "./planning";

const useStyles = makeStyles({
  part: { display: "grid", gap: "16px", maxWidth: "720px", minWidth: 0 },
  step: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  row: { display: "flex", flexWrap: "wrap", gap: "10px" },
});

const { steps, words } = YOUNG_PERSON;

/** Step 4: what is good and can be built on, what should happen less, what is tried, who helps, and when we look again. */
export function OwnPlan({ ownMap, change }: OwnPart) {
  const styles = useStyles();
  const [adding, setAdding] = useState(false);
  const plans: Plan[] = ownMap.plan.length === 0 || adding ? [...ownMap.plan, emptyPlan(ownMap)] : ownMap.plan;
  const set = (plan: Plan) => (field: Parameters<typeof planning>[1], text: string) => {
    const made = planning(plan, field, text);
    if (!made) return;
    setAdding(false);
    change(made, words.plan, `plan-${plan.id}-${field}`);
  };
  const takeAway = (plan: Plan) => {
    setAdding(false);
    change({ type: "no-plan", id: plan.id }, "Take it away");
    document.getElementById("own-plan-add")?.focus();
  };
  return (
    <section className={styles.part} aria-label={words.plan}>
      <p className={styles.step}>{steps.plan.plain}</p>
      {plans.map((plan, index) => (
        // By its place: the first words of a new one make it an entry, and the field they are typed in stays.
        <div key={index} className={styles.part}>
          <PlanCard plan={plan} number={index + 1} set={set(plan)} />
          {ownMap.plan.includes(plan) && (
            <div className={styles.row}>
              <BigButton appearance="subtle" onClick={() => takeAway(plan)}>
                Take number {index + 1} away
              </BigButton>
            </div>
          )}
        </div>
      ))}
      <div className={styles.row}>
        <BigButton id="own-plan-add" disabledFocusable={plans.length > ownMap.plan.length} onClick={() => setAdding(true)}>
          Add one more thing to try
        </BigButton>
      </div>
    </section>
  );
}
