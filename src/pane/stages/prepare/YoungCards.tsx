import { missingOfOwnMap, missingOfSheet, ownMapsOf, sheetOf, youngPeople } from "../../../meeting";
import type { NetworkRecord } from "../../../record";
import { useRecord } from "../../context";
import { Card, later } from "../../parts";
import { count, sentence } from "../../words";

const GatheringSheets = later(
  () => import("./gathering"),
  (it) => it.GatheringSheets,
);
const OwnMaps = later(
  () => import("./ownMaps"),
  (it) => it.OwnMaps,
);

function gatheredInWords(record: NetworkRecord): string {
  const people = youngPeople(record);
  const open = people.filter(({ id }) => missingOfSheet(sheetOf(record, id)).length > 0).length;
  if (people.length === 0) return "Nobody is a subject yet";
  return open === 0
    ? "All are done or say everything"
    : `${open} of ${count(people.length, "young person", "young people")} with something missing`;
}

function drawnInWords(record: NetworkRecord): string {
  const people = youngPeople(record);
  if (people.length === 0) return "Nobody is a subject yet";
  const maps = people.map(({ id }) => ownMapsOf(record, id));
  const done = maps.filter((all) => all.some(({ state }) => state === "done")).length;
  const unsaid = maps.filter((all) => missingOfOwnMap(all.at(-1)).length > 0).length;
  return sentence(`${done} of ${people.length} done`, unsaid > 0 && `${unsaid} with something missing`);
}

/** What is gathered on each young person; its parts are fetched when it is opened. */
export function GatheringCard() {
  const record = useRecord();
  return (
    <Card topic="gathering" title="Gathering sheets" summary={gatheredInWords(record)}>
      <GatheringSheets />
    </Card>
  );
}

export function OwnMapsCard() {
  const record = useRecord();
  return (
    <Card topic="own-maps" title="Young people’s own maps" summary={drawnInWords(record)}>
      <OwnMaps />
    </Card>
  );
}
