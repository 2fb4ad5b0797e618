import { showDate } from "../../record";
import type { Drawing } from "../drawing";
import { counted, joined, listed } from "./telling";

/** The alternative text of the picture: what it is, of when, how much is on it, and what its lines say. */
export function describeDrawing({ title, date, edition, links, figures, hidden }: Drawing): string {
  const name = title === "" ? "Network map" : `Network map, ${title}`;
  const parts = [counted(figures.people, "person", "people"), counted(figures.places, "place", "places")];
  const shown = listed([...parts, counted(figures.links, "link", "links")]);
  const incidents = figures.incidents > 0 ? `, with ${counted(figures.incidents, "incident", "incidents")}` : "";
  const said = (evidence: string) => links.filter((link) => link.evidence === evidence).length;
  const lines = [
    said("evidenced") > 0 ? `${counted(said("evidenced"), "is", "are")} evidenced (solid lines)` : "",
    said("anecdotal") > 0 ? `${counted(said("anecdotal"), "was", "were")} said but not evidenced (dashed)` : "",
    said("not-known") > 0 ? `for ${counted(said("not-known"), "link", "links")} the evidence is not known (dotted)` : "",
  ].filter((part) => part !== "");
  const first = `${name}, ${showDate(date)}, version ${edition}: ${shown}${incidents}.`;
  const ofLinks = lines.length === 0 ? "" : `Of the links, ${listed(lines)}.`;
  return joined(first, ofLinks, hidden);
}
