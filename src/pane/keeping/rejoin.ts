import { markChanges, renameEntries } from "../../record";
import { paneFaultWords } from "../faults";
import { READABLE } from "../opening";
import type { Services } from "../services";
import { isAsLeft, type Store } from "../store";
import { keepingFaultWords } from "./faults";
import { saveNow } from "./save";

/** More would cover what somebody works on. */
const MOST_NOTES = 4;

type Parts = { store: Store; services: Services };

/**
 * Work that was kept here goes back to its file: the person opens it, and what anybody saved in it meanwhile stays. Saving over it
 * unread is not offered, since the browser empties a file that is chosen to save in before this page may look at it
 * (https://wicg.github.io/file-system-access/#api-showsavefilepicker).
 */
async function rejoin(parts: Parts, name: string): Promise<void> {
  const { store, services } = parts;
  const chosen = await services.host.chooseFiles(READABLE).catch(() => undefined);
  if (!chosen) return offerFile(parts, name, [paneFaultWords("file-not-opened")]);
  const [file] = chosen;
  if (!file) return;
  store.tell({ tone: "busy", words: [`Reading ${file.name}…`] });
  const read = await services.readFile(file);
  const { steps, sitting } = store.state();
  if (!steps || !sitting) return;
  if (!read.ok) return offerFile(parts, name, [read.message]);
  const mine = steps.history.present;
  if (read.record.id !== mine.id) return offerFile(parts, name, [keepingFaultWords("another-network", file.name)]);
  const unchanged = isAsLeft(sitting, read.record) && read.warnings.length === 0;
  const { bringTogether } = await import("../../matching");
  const { record, notes, names } = unchanged
    ? { record: mine, notes: [], names: undefined }
    : bringTogether(markChanges(sitting.base, mine), read.record);
  const theirs = names ? renameEntries(read.record, names.theirs) : read.record;
  store.bring(record, "Bring both together", { theirs, ...(names && { names: names.mine }) });
  file.keep?.();
  store.tell(
    unchanged
      ? undefined
      : { tone: "note", words: ["Both are together now.", ...[...read.warnings, ...notes].slice(0, MOST_NOTES)] },
  );
  await saveNow(store, services);
}

/** Says where it was, and offers to bring it back there. */
export function offerFile(parts: Parts, name: string, more: readonly string[] = []): void {
  const { store, services } = parts;
  store.tell({
    tone: "question",
    words: [
      ...more,
      `This work is not saved. It was in ${name}: open that file to save it there, with what changed in it meanwhile.`,
    ],
    choices: [
      { label: "Open that file", run: () => void rejoin(parts, name) },
      { label: "Save as another file", run: () => void saveNow(store, services, "elsewhere").then(() => store.tell(undefined)) },
      { label: "Not now", run: () => store.tell(undefined) },
    ],
  });
}
