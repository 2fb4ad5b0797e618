import { YOUNG_PERSON } from "../../../guidance";
import { useOwnMap, useOwnStore } from "../context";
import { StepPage } from "../StepPage";
import { OwnPlan } from "./OwnPlan";

/** Step 4: what comes of it. */
export function PlanStep() {
  return (
    <StepPage title={YOUNG_PERSON.words.plan}>
      <OwnPlan ownMap={useOwnMap()} change={useOwnStore().change} />
    </StepPage>
  );
}
