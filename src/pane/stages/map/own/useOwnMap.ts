import { useState } from "react";
import type { Id } from "../../../../record";
import { useServices, useStore } from "../../../context";
import { paneFaultWords } from "../../../faults";
import { noteCompared } from "./compared";
import { HELD, type Held } from "./held";

/** The map that is held against the network, and what is done with it. `words` say what became of the last file. */
export function useOwnMap() {
  const store = useStore();
  const { host, ownMaps, today } = useServices();
  const [held, setHeld] = useState<Held | undefined>(() => HELD.of(store));
  const [words, setWords] = useState("");
  const keep = (next: Held | undefined) => {
    HELD.put(store, next);
    setHeld(next);
  };
  const read = async () => {
    const chosen = await host.chooseFiles([".docx"]).catch(() => undefined);
    if (!chosen) setWords(paneFaultWords("file-not-opened"));
    const [file] = chosen ?? [];
    if (!file) return undefined;
    const found = await ownMaps.read(file);
    if (!found.ok) setWords(found.message);
    return found.ok ? found : undefined;
  };
  return {
    held,
    words,
    keep,
    /** Opens a map of somebody's, and notes that it was compared. */
    open: async (person: Id) => {
      const found = await read();
      if (!found) return;
      const { map, warnings } = found;
      keep({ person, map, warnings, answers: {} });
      store.change((record) => noteCompared(record, person, map, today()), "Note that a map was compared");
      const said = "Here is where the two agree and differ. The map itself is not kept in this network.";
      setWords(said);
      store.say(said);
    },
    /** Opens an earlier map of the same young person beside it. */
    openBefore: async () => {
      const found = held && (await read());
      if (!found) return;
      keep({ ...held, before: { map: found.map, answers: {} } });
      setWords("");
      store.say("Here is what is different since the earlier map.");
    },
  };
}
