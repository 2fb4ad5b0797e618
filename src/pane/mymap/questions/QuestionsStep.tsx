import { YOUNG_PERSON } from "../../../guidance";
import { useOwnMap, useOwnStore } from "../context";
import { StepPage } from "../StepPage";
import { Questions } from "./Questions";

/** Step 3: the map is talked about. */
export function QuestionsStep() {
  return (
    <StepPage title={YOUNG_PERSON.words.questions}>
      <Questions ownMap={useOwnMap()} change={useOwnStore().change} />
    </StepPage>
  );
}
