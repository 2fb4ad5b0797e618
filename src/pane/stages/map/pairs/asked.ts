import { whileOpen } from "../../../store";

/** What was answered while this network is open. It is written down nowhere: that two do not know each other is believed, not seen. */
export type Asked = { done: ReadonlySet<string>; later: readonly string[] };

export const ASKED = whileOpen((): Asked => ({ done: new Set(), later: [] }));
