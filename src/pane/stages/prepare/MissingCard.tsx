import { useDeferredValue } from "react";
import { checkPaper, missingForAll, MissingList } from "../../check";
import { useRecord, useServices } from "../../context";
import { Card } from "../../parts";
import { count } from "../../words";

/** What is still missing before the papers can be finished, each a way to where it is put right. */
export function MissingCard() {
  const record = useDeferredValue(useRecord());
  const { papers, profile, today } = useServices();
  const checks = papers.kindsOf(record).map(({ id }) => checkPaper(record, id, { profile, today: today(), names: "full" }));
  // What has to be settled stands at the top of this stage already.
  const missing = missingForAll(checks).filter(({ at }) => at.collection !== "doubts");
  const summary =
    missing.length === 0
      ? "Nothing: all papers can be finished"
      : `${count(missing.length, "thing")} before all papers are finished`;
  return (
    <Card topic="missing" title="Still missing" summary={summary}>
      <MissingList missing={missing} all />
    </Card>
  );
}
