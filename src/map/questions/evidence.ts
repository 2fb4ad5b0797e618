import { showDate, type Incident, type Link, type Question, type Statement } from "../../record";
import { incidentLine, EFFECT, SOURCE } from "../narrative/words";
import type { Known } from "./known";
import type { Evidence } from "./suggestion";

const parts = (...words: readonly string[]) => words.filter((word) => word !== "").join(", ");
const from = (source: Link["source"]) => (SOURCE[source.kind] === "" ? "" : `from ${SOURCE[source.kind]}`);

/** "Aisha and Ben: friends, evidenced, 4 June 2025, from the police" */
export function linkEvidence(link: Link, known: Known): Evidence {
  const basis = { evidenced: "evidenced", anecdotal: "anecdotal", "not-known": "" }[link.basis];
  const told = parts(
    link.nature,
    link.past ? "over" : "",
    EFFECT[link.effect],
    basis,
    showDate(link.date) || "no date",
    from(link.source) || "no source",
  );
  return { id: link.id, text: `${known.name(link.from)} and ${known.name(link.to)}: ${told}` };
}

export const incidentEvidence = (incident: Incident): Evidence => ({
  id: incident.id,
  text: parts(incidentLine(incident), from(incident.source)),
});

export const statementEvidence = ({ id, text, date, source }: Statement): Evidence => ({
  id,
  text: parts(`“${text.replace(/\s+/g, " ").trim()}”`, showDate(date), from(source)),
});

export function questionEvidence({ id, text, owner, due }: Question): Evidence {
  const who = owner === "" ? "nobody is to find out" : `${owner} is to find out`;
  return { id, text: parts(`“${text.replace(/\s+/g, " ").trim()}”`, who, due === "" ? "no deadline" : `by ${showDate(due)}`) };
}

/** Somebody or somewhere, where nothing more is known of it than that it is there. */
export const bareEvidence = (id: string, known: Known): Evidence => ({ id, text: `Card of ${known.name(id)}` });
