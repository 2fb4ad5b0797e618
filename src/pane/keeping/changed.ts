import type { ChangedFile, OpenedFile, Stop } from "../../hosts";
import { markChanges, renameEntries, type NetworkRecord } from "../../record";
import type { Read, Services } from "../services";
import { fingerprintOf, type Store } from "../store";
import { keepingFaultWords } from "./faults";
import { saveNow } from "./save";
import { clockTime } from "./when";

type Parts = { store: Store; services: Services };

/** `warnings`: what in the file is not in its network, such as words typed beside the fields. */
type Theirs = { ok: true; record: NetworkRecord; warnings: readonly string[]; file: OpenedFile } | { ok: false; message: string };

async function readTheirs({ services }: Parts, changed: ChangedFile): Promise<Theirs> {
  try {
    const file = await changed.theirs();
    const read: Read = await services.readFile(file);
    return read.ok ? { ...read, file } : read;
  } catch {
    return { ok: false, message: keepingFaultWords("changed-file-not-read") };
  }
}

/** More would cover what somebody works on. */
const MOST_NOTES = 4;

/** Makes one of what is open here and what the file holds now, and saves it there. One step back undoes it. */
async function bring(parts: Parts, changed: ChangedFile): Promise<void> {
  const { store, services } = parts;
  store.tell({ tone: "busy", words: [`Reading ${changed.name}…`] });
  const theirs = await readTheirs(parts, changed);
  const { steps, sitting } = store.state();
  if (!steps || !sitting) return;
  if (!theirs.ok) return ask(parts, changed, [theirs.message]);
  const mine = steps.history.present;
  if (theirs.record.id !== mine.id) return ask(parts, changed, [keepingFaultWords("another-network", changed.name)]);
  const { bringTogether } = await import("../../matching");
  const { record, notes, names } = bringTogether(markChanges(sitting.base, mine), theirs.record);
  store.bring(record, "Bring both together", { theirs: renameEntries(theirs.record, names.theirs), names: names.mine });
  theirs.file.keep?.();
  const open = record.doubts.length > mine.doubts.length ? ["What differs is asked under Prepare."] : [];
  store.tell({
    tone: "note",
    words: ["Both are together now.", ...[...theirs.warnings, ...notes].slice(0, MOST_NOTES), ...open],
  });
  await saveNow(store, services);
}

/** Says what happened and asks what to do; nothing is overwritten whatever is chosen, and nothing happens where nothing is. */
function ask(parts: Parts, changed: ChangedFile, more: readonly string[] = []): void {
  const { store, services } = parts;
  const closed = (run: () => void) => () => {
    store.tell(undefined);
    run();
  };
  store.tell({
    tone: "question",
    words: [`The file was changed elsewhere since ${clockTime(changed.since)}: ${changed.name}.`, ...more],
    choices: [
      ...(more.length === 0 ? [{ label: "Bring both together", run: () => void bring(parts, changed) }] : []),
      { label: "Save as another file", run: closed(() => void saveNow(store, services, "elsewhere")) },
      { label: "Look at it first", run: () => void look(parts, changed) },
      { label: "Not now", run: closed(() => {}) },
    ],
  });
}

/** Hands over the file as it is now, to look at in Word, and goes on asking. */
async function look(parts: Parts, changed: ChangedFile): Promise<void> {
  const { store, services } = parts;
  const outcome = await changed.theirs().then(
    ({ name, bytes }) => services.host.deliver({ name, bytes, type: "application/octet-stream" }),
    () => ({ ok: false as const, message: keepingFaultWords("changed-file-not-read") }),
  );
  store.say(outcome.ok ? `It is in ${outcome.where}.` : outcome.message);
}

/**
 * A server that keeps documents may write into a file what it knows of it, and nobody has changed anything then: where the network
 * in it is the one that was last written, and there is nothing else in it, saving goes on.
 */
async function isSameNetwork(parts: Parts, changed: ChangedFile): Promise<boolean> {
  const base = parts.store.state().sitting?.base;
  const theirs = await readTheirs(parts, changed);
  if (!theirs.ok || theirs.warnings.length > 0 || !base || fingerprintOf(theirs.record) !== fingerprintOf(base)) return false;
  theirs.file.keep?.();
  return true;
}

/** Asks once whenever a save finds that somebody else wrote to the file; quiet saves after that only say so at the foot. */
export function watchChanged(store: Store, services: Services): Stop {
  const parts = { store, services };
  let asked: number | undefined;

  async function found(changed: ChangedFile) {
    if (await isSameNetwork(parts, changed)) return store.save();
    ask(parts, changed);
  }

  let last = store.state().saving;
  return store.subscribe(() => {
    const { saving } = store.state();
    if (saving === last) return;
    last = saving;
    if (saving.state === "saved") asked = undefined;
    if (saving.state !== "failed" || !saving.changed) return;
    const since = saving.changed.since.getTime();
    if (asked === since && !saving.asked) return;
    asked = since;
    void found(saving.changed);
  });
}
