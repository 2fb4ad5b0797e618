import {
  actsForAgency,
  incidentsTogether,
  nextId,
  personOf,
  placeOf,
  shownName,
  type Incident,
  type Link,
  type NetworkRecord,
} from "../../record";
import { useChange, useRecord } from "../context";
import { INCIDENT_FIELDS } from "../forms";
import { AddLine } from "../lines";
import { count, incidentInWords, incidentTitle } from "../words";
import { Entries } from "./Entries";

/** Times a person was at a place, or two people were present at the same time; also those nobody has confirmed. */
function meetings(record: NetworkRecord, { from, to }: Link): Incident[] {
  const isPlace = placeOf(record, to) !== undefined;
  return record.incidents.filter(({ place, present }) => {
    return present.includes(from) && (isPlace ? place === to : present.includes(to));
  });
}

/** How many times, of what is confirmed: the guidance asks how many times young people have been seen together. */
function times(record: NetworkRecord, link: Link): number {
  if (!placeOf(record, link.to)) return incidentsTogether(record, link.from, link.to).length;
  return meetings(record, link).filter(({ status }) => status === "confirmed").length;
}

/** Times seen together, counted from incidents and never typed; another one is written down as the incident it was. */
export function SeenTogether({ link }: { link: Link }) {
  const record = useRecord();
  const change = useChange();
  const ends = [personOf(record, link.from), personOf(record, link.to)];
  if (ends.some((person) => person && actsForAgency(person))) return null;
  const isPlace = placeOf(record, link.to) !== undefined;
  const [from, to] = [shownName(record, link.from), shownName(record, link.to)];
  const items = meetings(record, link).map((incident) => ({
    id: incident.id,
    title: incidentTitle(record, incident),
    summary: incidentInWords(record, incident),
    status: incident.status,
    about: "an incident",
  }));
  const number = times(record, link);
  const seen = number === 0 ? "not yet" : count(number, "time");
  return (
    <Entries
      title={isPlace ? `Seen there: ${seen}` : `Seen together: ${seen}`}
      list="incidents"
      items={items}
      fields={INCIDENT_FIELDS}
      add={(open) => (
        <AddLine
          id={`seen-add-${link.id}`}
          label={isPlace ? `Add a time ${from} was seen at ${to}` : `Add a time ${from} and ${to} were seen together`}
          placeholder="Another time: what was seen"
          add={([what = ""]) => {
            const id = nextId(record, "incidents");
            const where = isPlace ? { place: link.to, present: [link.from] } : { present: [link.from, link.to] };
            change({ type: "add", to: "incidents", entry: { id, what, status: "confirmed", ...where } }, "Add an incident");
            open(id);
          }}
        />
      )}
    />
  );
}
