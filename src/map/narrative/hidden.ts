import type { NetworkRecord } from "../../record";
import type { Chosen } from "../scene/chosen";
import { hiddenOf } from "../scene/hidden";
import { pointing, type Sentence } from "./telling";

/** What a view leaves out of the whole map, in numbers; nothing where it leaves out nothing. */
export function hiddenWords(record: NetworkRecord, shown: Chosen, proposed: boolean): Sentence[] {
  const away = hiddenOf(record, shown, proposed);
  return away === "" ? [] : [pointing(`Left out of this picture, and recorded: ${away}.`, [])];
}
