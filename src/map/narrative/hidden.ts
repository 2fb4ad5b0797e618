import type { NetworkRecord } from "../../record";
import { choose, type Chosen } from "../scene/chosen";
import { VIEWS } from "../view";
import { counted, listed, pointing, type Sentence } from "./telling";

/** What a view leaves out of the whole map, in numbers; nothing where it leaves out nothing. */
export function hiddenWords(record: NetworkRecord, shown: Chosen, proposed: boolean): Sentence[] {
  const whole = choose(record, VIEWS.clean, proposed);
  const away = (list: keyof Chosen) => whole[list].length - shown[list].length;
  const parts = [
    away("people") > 0 ? counted(away("people"), "person", "people") : "",
    away("places") > 0 ? counted(away("places"), "place", "places") : "",
    away("links") > 0 ? counted(away("links"), "link", "links") : "",
    away("incidents") > 0 ? counted(away("incidents"), "incident", "incidents") : "",
  ].filter((part) => part !== "");
  return parts.length === 0 ? [] : [pointing(`Left out of this picture, and recorded: ${listed(parts)}.`, [])];
}
