import { useOwnMap, useOwnServices, useOwnStore } from "../context";
import { OwnPhotograph } from "../photograph";
import { StepPage } from "../StepPage";
import { BlankSheets } from "./BlankSheets";

/** For whoever would rather draw by hand: a sheet to print, and a photograph of one. */
export function PaperStep() {
  const { host } = useOwnServices();
  return (
    <StepPage title="On paper">
      <BlankSheets />
      <OwnPhotograph ownMap={useOwnMap()} change={useOwnStore().change} chooseFiles={(accept) => host.chooseFiles(accept)} />
    </StepPage>
  );
}
