import type { NetworkRecord } from "../../record";
import { counted, listed } from "../narrative/telling";
import { VIEWS, type View } from "../view";
import { choose, type Chosen } from "./chosen";

const COUNTED = [
  ["people", "person", "people"],
  ["places", "place", "places"],
  ["links", "link", "links"],
  ["incidents", "incident", "incidents"],
] as const;

/** "3 people and 5 links": what a view leaves out of the whole map, in numbers and never by name; "" where nothing. */
export function hiddenOf(record: NetworkRecord, shown: Chosen, proposed: boolean): string {
  const whole = choose(record, VIEWS.clean, proposed);
  const parts = COUNTED.flatMap(([list, one, many]) => {
    const away = whole[list].length - shown[list].length;
    return away > 0 ? [counted(away, one, many)] : [];
  });
  return listed(parts);
}

/** What a view is, where it is not the whole map: "only what harms". */
export function shownOf({ only, placesAlone, focus, labels }: View): string {
  const parts = [
    placesAlone ? "places alone" : "",
    only === undefined ? "" : `only what ${only === "harmful" ? "harms" : "protects"}`,
    focus.length > 0 ? "a part of the map" : "",
    labels || placesAlone ? "" : "no words on the lines",
  ];
  return parts.filter((part) => part !== "").join(", ");
}

const large = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** What stands on the picture itself of all that it does not show; "" for the whole map. */
export function hiddenWordsOf(record: NetworkRecord, view: View, shown: Chosen, proposed: boolean): string {
  const [what, away] = [shownOf(view), hiddenOf(record, shown, proposed)];
  const said = [what === "" ? "" : `${large(what)}.`, away === "" ? "" : `Not shown: ${away}.`];
  return said.filter((part) => part !== "").join(" ");
}
