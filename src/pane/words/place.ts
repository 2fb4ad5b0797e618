import { linksOf, type NetworkRecord, type Place } from "../../record";
import { PLACE_KINDS, wordFor } from "../forms/options";
import { count } from "./lists";

const EFFECT_WORDS: Record<Place["effect"], string> = {
  protective: "protective",
  harmful: "harmful",
  mixed: "protective and harmful",
  "not-known": "",
};

/** What is not known or not settled about a place; [] where the card is complete. */
export function missingOfPlace(record: NetworkRecord, place: Place): string[] {
  const links = linksOf(record, place.id);
  const unconfirmed = links.filter((link) => link.status === "proposed").length;
  return [
    place.status === "proposed" && "not confirmed",
    place.name === "" && "no name",
    place.kind === "not-known" && "kind of place not said",
    place.effect === "not-known" && place.context && "protective or harmful not said",
    links.length === 0 && "no links",
    unconfirmed > 0 && count(unconfirmed, "unconfirmed link"),
  ].filter((words) => words !== false);
}

export function knownOfPlace(record: NetworkRecord, place: Place): string[] {
  const links = linksOf(record, place.id).length;
  return [
    place.kind === "not-known" ? "" : wordFor(PLACE_KINDS, place.kind).toLowerCase(),
    place.unknown ? "not found out yet" : "",
    EFFECT_WORDS[place.effect],
    links === 0 ? "" : count(links, "link"),
  ].filter((words) => words !== "");
}
