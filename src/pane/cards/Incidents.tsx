import { nextId, placeOf, shownName, type Id } from "../../record";
import { useChange, useRecord } from "../context";
import { INCIDENT_FIELDS } from "../forms";
import { AddLine } from "../lines";
import { incidentInWords, incidentTitle } from "../words";
import { Entries } from "./Entries";

/** What happened at a place, or where someone was present, latest first. */
export function Incidents({ about }: { about: Id }) {
  const record = useRecord();
  const change = useChange();
  const name = shownName(record, about);
  const isPlace = placeOf(record, about) !== undefined;
  const own = record.incidents.filter(({ place, present }) => (isPlace ? place === about : present.includes(about)));
  const latest = [...own].sort((a, b) => b.date.localeCompare(a.date));
  const items = latest.map((incident) => ({
    id: incident.id,
    title: incidentTitle(record, incident),
    summary: incidentInWords(record, incident, about),
    status: incident.status,
    about: "an incident",
  }));
  return (
    <Entries
      title="Incidents"
      list="incidents"
      items={items}
      fields={INCIDENT_FIELDS}
      add={(open) => (
        <AddLine
          id={`incident-add-${about}`}
          label={`Add an incident ${isPlace ? "at" : "with"} ${name}`}
          placeholder={isPlace ? "What happened here" : "What happened"}
          add={(lines) => {
            const id = nextId(record, "incidents");
            const entry = { status: "confirmed", ...(isPlace ? { place: about } : { present: [about] }) } as const;
            const [first = "", ...rest] = lines;
            const more = rest.map((what) => ({ type: "add", to: "incidents", entry: { ...entry, what } }) as const);
            const changes = [{ type: "add", to: "incidents", entry: { ...entry, id, what: first } } as const, ...more];
            change({ type: "all", changes }, "Add an incident");
            open(id);
          }}
        />
      )}
    />
  );
}
