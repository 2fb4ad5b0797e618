import type { SaveManner } from "../../hosts";
import type { Services } from "../services";
import type { Store } from "../store";

/** Saves now, in answer to a click or a key: where it lives, or, "elsewhere", in a place that is asked for. */
export const saveNow = (store: Store, { save }: Services, manner: Exclude<SaveManner, "quietly"> = "asking"): Promise<void> =>
  store.saveThrough((record) => save(record, manner));
