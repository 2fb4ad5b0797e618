import { showDate } from "../../../../record";
import { useRecord } from "../../../context";
import { Card, later } from "../../../parts";
import { count } from "../../../words";
import { useLook } from "./useLook";

/** Asked once, before the first session: fetched when it is opened. */
const AlreadyBody = later(
  () => import("./AlreadyBody"),
  (it) => it.AlreadyBody,
);

/** Whether people or places of the network are being mapped by others already, looked up in earlier documents. */
export function AlreadyCard() {
  const { lookUps } = useRecord();
  const { state } = useLook();
  const last = lookUps.at(-1);
  const summary =
    state.phase === "looking"
      ? "Looking…"
      : last
        ? `Looked on ${showDate(last.on)}: ${last.found.length === 0 ? "none found" : count(last.found.length, "other network")}`
        : "Look in earlier documents for the people and places";
  return (
    <Card topic="already" title="Already mapped?" summary={summary}>
      <AlreadyBody />
    </Card>
  );
}
