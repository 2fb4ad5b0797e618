import { placeOf, type Incident, type Place } from "../../record";
import { ageOf, joined, listed, nameIn, sentenceOf, stopped, whenOf, type Sentence, type Telling } from "./telling";
import { SOURCE } from "./words";

const WITHIN = new Set<Place["kind"]>(["area", "online"]);

/** "at Larkhill House", "in Margate". */
function whereOf(incident: Incident, telling: Telling): string {
  const name = nameIn(telling, incident.place);
  const place = placeOf(telling.record, incident.place);
  if (name === "" || !place) return "";
  return `${WITHIN.has(place.kind) ? "in" : place.kind === "route" ? "on" : "at"} ${name}`;
}

/** "This is current and comes from the police." */
function knownFrom(incident: Incident, telling: Telling): string {
  const [age, source] = [ageOf(incident.date, telling), SOURCE[incident.source.kind]];
  if (source === "") return age === "" ? "Its source is not recorded." : `This is ${age}. Its source is not recorded.`;
  return age === "" ? `This comes from ${source}.` : `This is ${age} and comes from ${source}.`;
}

/** What happened, when, where and with whom, and where that is known from. */
export function incidentSentence(incident: Incident, telling: Telling): Sentence {
  const when = whenOf(incident.date);
  const head = [when, whereOf(incident, telling)].filter((part) => part !== "").join(", ");
  const what = (telling.nobody ? "" : stopped(incident.what)) || "There was an incident.";
  const present = incident.present.map((id) => nameIn(telling, id)).filter((name) => name !== "");
  const told = joined(
    head === "" ? what : `${head}: ${what}`,
    when === "" ? "The date is not recorded." : "",
    present.length === 0 ? "" : `${listed(present)} ${present.length === 1 ? "was" : "were"} present.`,
    knownFrom(incident, telling),
    incident.status === "proposed" ? "This is not confirmed yet." : "",
  );
  const ids = [incident.id, incident.place, ...incident.present].filter(
    (id) => id !== "" && (id === incident.id || telling.known.has(id)),
  );
  return sentenceOf(telling, { list: "incidents", id: incident.id }, told, ids);
}
