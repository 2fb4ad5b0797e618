import { shownName, type Id } from "../../../record";
import type { Store } from "../../store";
import type { LiveMap } from "./live";
import { put, stepOf } from "./placing";

type Key = { key: string; altKey: boolean; shiftKey: boolean; ctrlKey: boolean; metaKey: boolean };

/** Alt with an arrow key moves someone on the map; presses in one go are one step to undo. Whether the key was used. */
export function moveByKey(store: Store, live: LiveMap, id: Id, { key, altKey, shiftKey, ctrlKey, metaKey }: Key): boolean {
  if (!altKey || ctrlKey || metaKey) return false;
  const place = live.placeOf(id);
  const record = store.state().steps?.history.present;
  const step = place && stepOf(key, shiftKey, place);
  if (!record || !step) return false;
  const name = shownName(record, id) || "It";
  store.change(put(record, id, step), `Move ${name} on the map`, `place-${id}`);
  store.say(`${name} moved ${step.word}.`);
  return true;
}
