import type { OpenedFile } from "../hosts";
import { bringTogether } from "../matching";
import { markChanges, namesAfter, type Names, type NetworkRecord } from "../record";
import type { Read, Services } from "./services";
import type { Store } from "./store";

/**
 * What became of several files: the network of those that could be read, what to know of it, and why others could not; `names` are
 * what entries of the first are called there.
 */
export type Brought = {
  record: NetworkRecord | undefined;
  names: Names;
  home: OpenedFile | undefined;
  notes: string[];
  unread: string[];
};

type Good = Extract<Read, { ok: true }> & { file: OpenedFile };

async function readAll(files: readonly OpenedFile[], { readFile }: Services): Promise<{ good: Good[]; unread: string[] }> {
  const [good, unread]: [Good[], string[]] = [[], []];
  for (const file of files) {
    const read = await readFile(file);
    if (read.ok) good.push({ ...read, file });
    else unread.push(read.message);
  }
  return { good, unread };
}

/**
 * Makes one network of the files and what is open, if anything is. Papers of that network, such as minutes, give it what was
 * edited on their pages; everything else is brought together with it.
 */
export async function bringAll(files: readonly OpenedFile[], services: Services, open?: NetworkRecord): Promise<Brought> {
  const { good, unread } = await readAll(files, services);
  // Whole networks first, so that a paper finds the one it was made from.
  const sorted = [...good.filter(({ part }) => !part), ...good.filter(({ part }) => part)];
  const homes = sorted.filter(({ home }) => home);
  const home = homes.length === 1 ? homes[0]?.file : undefined;
  const made: Brought = { record: open, names: new Map(), home, notes: [], unread };
  for (const one of sorted) {
    if (made.record === undefined) {
      Object.assign(made, { record: one.record, notes: [...one.warnings] });
    } else if (one.part && one.record.id === made.record.id) {
      const again = await services.readFile(one.file, made.record);
      if (again.ok) Object.assign(made, { record: again.record, notes: [...made.notes, ...again.warnings] });
      else made.unread.push(again.message);
    } else {
      const { record, notes, names } = bringTogether(made.record, one.record);
      made.names = namesAfter(made.names, names.mine);
      Object.assign(made, { record, notes: [...made.notes, ...one.warnings, ...notes] });
    }
  }
  return made;
}

const sameNetwork = (a: NetworkRecord, b: NetworkRecord) =>
  JSON.stringify({ ...a, lineage: null }) === JSON.stringify({ ...b, lineage: null });

/** Brings files into the network that is open, as one step that undo takes back. Sentences on what became of it. */
export async function bringIn(
  files: readonly OpenedFile[],
  name: string,
  { store, services }: { store: Store; services: Services },
): Promise<{ notes: string[]; unread: string[] } | undefined> {
  const { steps, sitting } = store.state();
  if (!steps || !sitting) return undefined;
  const mine = steps.history.present;
  const { record, names, notes, unread } = await bringAll(files, services, markChanges(sitting.base, mine));
  // Somebody went on typing while the files were read: what they typed is in, or nothing is brought.
  if (store.state().steps?.history.present !== mine) return bringIn(files, name, { store, services });
  if (record === undefined || files.length === unread.length) return { notes: [], unread };
  if (sameNetwork(record, mine)) return { notes: ["It says nothing that is not here already."], unread };
  store.bring(record, `Bring in ${name}`, { names });
  return { notes: notes.length > 0 ? notes : ["It is all in one network now."], unread };
}
