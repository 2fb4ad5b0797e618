import { useDeferredValue, useMemo } from "react";
import type { Found } from "../../guidance/careful";
import type { NetworkRecord, Target } from "../../record";
import { useLibrary } from "./library";

const NOTHING: readonly Found[] = [];

/** A place of running text, and what is written there; a line that is in no entry yet has an id of "". */
export type Written = { record: NetworkRecord; at: Target | undefined; text: string };

/** What to look at once more in words that are being written; a moment behind where somebody types fast. */
export function useFound({ record, at, text }: Written): readonly Found[] {
  const library = useLibrary(text.trim() !== "");
  const shown = useDeferredValue(text);
  const { collection, id, field } = at ?? { collection: undefined, id: "", field: "" };
  const running = library && collection && library.runningAt(record, { collection, id, field }, shown);
  return useMemo(() => {
    if (!library || !running || shown.trim() === "" || !library.isRunning(running.at)) return NOTHING;
    return library.carefulAt(record, running);
    // eslint-disable-next-line react-hooks/exhaustive-deps -- the rest of the record says hardly anything about these words
  }, [library, collection, id, field, shown, running?.source, running?.own, record.setAside]);
}
