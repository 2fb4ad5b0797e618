import { KEPT_FOR_MS, type Kept, type MadeFile, type Recovery, type Snapshot } from "../../hosts";
import type { Services } from "../services";
import type { Store } from "../store";
import { keepingFaultWords } from "./faults";
import { offerFile } from "./rejoin";

type Parts = { store: Store; services: Services };

const kept = async (recovery: Recovery, id: string): Promise<Snapshot | undefined> =>
  (await recovery.list()).find((snapshot) => snapshot.id === id);

/**
 * Finds work of earlier sittings, without what other tabs have open now, and lets go of what is older than a week. Says whether
 * other tabs kept some of it back: a tab that is just closing still counts as open for a moment.
 */
export async function lookForLeft({ store, services }: Parts): Promise<{ heldBack: boolean }> {
  const { host, clock } = services;
  await host.recovery.tidy(clock().getTime() - KEPT_FOR_MS);
  const snapshots = await host.recovery.list();
  if (snapshots.length === 0 && store.state().left.length === 0) return { heldBack: false };
  const open = new Set((await host.presence.others()).map(({ id }) => id));
  const own = store.state().sitting?.id;
  const free = snapshots.filter(({ id }) => !open.has(id) && id !== own);
  const { leftOf } = await import("./left");
  store.learn({ left: free.map(leftOf) });
  return { heldBack: snapshots.some(({ id }) => open.has(id)) };
}

function forget({ store }: Parts, id: string) {
  store.learn({ left: store.state().left.filter((left) => left.id !== id) });
}

/** Opens it as the sitting it was: it stays kept until it is saved, and there is never a moment without it. */
export async function goOn(parts: Parts, id: string): Promise<void> {
  const { store, services } = parts;
  const { host } = services;
  const snapshot = await kept(host.recovery, id);
  const isOpen = (await host.presence.others()).some((sitting) => sitting.id === id);
  if (!snapshot || isOpen) {
    store.tell({ tone: "note", words: [keepingFaultWords("kept-work-gone")] });
    return void lookForLeft(parts);
  }
  const { recordIn } = await import("./left");
  const read = recordIn(snapshot);
  if (!read.ok) return store.tell({ tone: "error", words: [keepingFaultWords("kept-work-damaged")] });
  host.leaveHome();
  store.open(read.record, {
    carried: true,
    file: snapshot.file,
    was: snapshot.base,
    writing: snapshot.writing ?? "",
    sitting: id,
  });
  forget(parts, id);
  const words = read.repairs.slice(0, 3);
  if (snapshot.file !== "") offerFile(parts, snapshot.file, words);
  else store.tell(words.length > 0 ? { tone: "note", words } : undefined);
  store.say("Your work is open again. It is not saved yet.");
}

/** As a team file; what cannot be read, or made, as it was kept. */
async function fileOf({ papers }: Services, snapshot: Snapshot): Promise<MadeFile> {
  const { recordIn } = await import("./left");
  const read = recordIn(snapshot);
  const asKept = (): MadeFile => ({
    name: "kept work.json",
    type: "application/json",
    bytes: new TextEncoder().encode(read.ok ? JSON.stringify(read.record) : snapshot.text),
  });
  return read.ok ? papers.make(read.record, "team-file").catch(asKept) : asKept();
}

export async function downloadLeft(parts: Parts, id: string): Promise<void> {
  const { store, services } = parts;
  const snapshot = await kept(services.host.recovery, id);
  if (!snapshot) {
    store.tell({ tone: "note", words: [keepingFaultWords("kept-work-gone")] });
    return void lookForLeft(parts);
  }
  const outcome = await services.host.deliver(await fileOf(services, snapshot));
  if (!outcome.ok) return store.tell({ tone: "error", words: [outcome.message] });
  store.say(`It is in ${outcome.where}. It is kept here as well until you delete it.`);
}

export async function deleteLeft(parts: Parts, id: string): Promise<void> {
  const { ok } = await parts.services.host.recovery.drop(id);
  if (!ok) return parts.store.tell({ tone: "error", words: [keepingFaultWords("kept-not-cleared")] });
  forget(parts, id);
  parts.store.say("Deleted from this device.");
}

async function clear({ store, services }: Parts): Promise<void> {
  const outcome: Kept = await services.host.recovery.clear();
  if (!outcome.ok) return store.tell({ tone: "error", words: [keepingFaultWords("kept-not-cleared")] });
  services.host.once.forget();
  store.learn({ left: [] });
  store.tell(undefined);
  store.say("Nothing is kept on this device now.");
}

/** What is kept on this device, for how long and when it goes; said in the question and in Help. */
export const WHAT_IS_KEPT =
  "Work that is not in its file yet is kept on this device until it is saved or closed, and so is where you were in each network. After seven days both go, as soon as this page is open again.";

/** Asks, and then takes away all that this page keeps in the browser. */
export function askToClear(parts: Parts): void {
  const { store } = parts;
  const isOpen = store.state().steps !== undefined;
  const stays = isOpen ? ["What is open stays open, and is kept again with the next change."] : [];
  store.tell({
    tone: "question",
    words: [WHAT_IS_KEPT, ...stays],
    choices: [
      { label: "Clear it", run: () => void clear(parts) },
      { label: "Keep it", run: () => store.tell(undefined) },
    ],
  });
}
