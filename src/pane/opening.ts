import { emptyRecord, type NetworkRecord } from "../record";
import type { OpenedFile } from "../hosts";
import { paneFaultWords } from "./faults";
import type { Read, Services } from "./services";
import { isUnsaved, SEND, START, type Store, type Whereabouts } from "./store";

/** Endings of files that can be read. */
export const READABLE = [".docx", ".json"] as const;

/** The ways into a network: a file, the worked example, or nothing yet. */
export type Opening = {
  chooseFile: () => Promise<void>;
  openFile: (file: OpenedFile) => Promise<void>;
  /** Several become one network; with one open already, whoever opens them says whether they go into it. */
  openFiles: (files: readonly OpenedFile[]) => Promise<void>;
  openSample: () => Promise<void>;
  startBlank: () => void;
};

const THREE_LINES = 3;

/** More would cover what somebody works on. */
function short(lines: readonly string[]): string[] {
  const more = lines.length - THREE_LINES;
  return [...lines.slice(0, THREE_LINES), ...(more > 0 ? [`And ${more} more.`] : [])];
}

/** What is open first: what is still to be settled, or, beside a message, the copy that is to go into it. */
function beginsAt({ doubts }: NetworkRecord, { letter }: Services): Whereabouts {
  if (letter) return { ...START, stage: "share", card: SEND };
  return { ...START, topic: doubts.length > 0 ? "doubts" : "" };
}

export function createOpening(store: Store, services: Services): Opening {
  /** A network that is open and not in a file yet would be gone: ask before it goes. */
  function whenFree(name: string, go: () => void) {
    if (!isUnsaved(store.state())) return go();
    store.tell({
      tone: "question",
      words: [`Open ${name} in place of what is open now? What is open now is not saved.`],
      choices: [
        { label: `Open ${name}`, run: go },
        { label: "Keep what is open", run: () => store.tell(undefined) },
      ],
    });
  }

  /** Said with what was kept, where somebody may wonder whether it went. */
  function refuse(...messages: readonly string[]) {
    const open = store.state().steps !== undefined;
    store.tell({ tone: "error", words: open ? [...messages, "What was open is still open, unchanged."] : messages });
  }

  async function read(name: string, reading: () => Promise<Read>, file?: OpenedFile): Promise<void> {
    store.tell({ tone: "busy", words: [`Reading ${name}…`] });
    const result = await reading();
    if (!result.ok) {
      refuse(result.message);
      return;
    }
    services.host.leaveHome();
    if (result.home) file?.keep?.();
    store.open(result.record, {
      kept: result.home,
      ...(result.home && file && { file: file.name }),
      whereabouts: beginsAt(result.record, services),
    });
    const words = short(result.warnings);
    store.tell(words.length > 0 ? { tone: "note", words } : undefined);
    store.say(`${name} is open.`);
  }

  const nameOf = (files: readonly OpenedFile[]) =>
    files.length === 1 ? (files[0]?.name ?? "") : `${String(files.length)} files`;

  /** Those that could not be read, each with why, and what is good to know of the others. */
  function report(unread: readonly string[], notes: readonly string[]) {
    const words = [...unread, ...short(notes)];
    store.tell(words.length > 0 ? { tone: "note", words } : undefined);
  }

  async function openTogether(files: readonly OpenedFile[]): Promise<void> {
    store.tell({ tone: "busy", words: [`Reading ${nameOf(files)}…`] });
    const { bringAll } = await import("./bringing");
    const { record, home, notes, unread } = await bringAll(files, services);
    if (!record) return refuse(...unread);
    services.host.leaveHome();
    home?.keep?.();
    store.open(record, {
      ...(home && { file: home.name }),
      whereabouts: { ...START, topic: record.doubts.length > 0 ? "doubts" : "" },
    });
    report(unread, notes);
    store.say(`${nameOf(files)} are open as one network.`);
  }

  async function bring(files: readonly OpenedFile[]): Promise<void> {
    const name = nameOf(files);
    store.tell({ tone: "busy", words: [`Reading ${name}…`] });
    const { bringIn } = await import("./bringing");
    const brought = await bringIn(files, name, { store, services });
    if (!brought) return;
    if (brought.unread.length === files.length) return refuse(...brought.unread);
    report(brought.unread, brought.notes);
    store.say([`${name}:`, ...brought.notes].join(" "));
  }

  const open = (files: readonly OpenedFile[]) => {
    const [file] = files;
    return files.length > 1 || !file ? openTogether(files) : read(file.name, () => services.readFile(file), file);
  };

  /** Two files about one network, or two networks: nobody but the person can say which of the two is meant. */
  function openFiles(files: readonly OpenedFile[]): Promise<void> {
    if (files.length === 0) return Promise.resolve();
    if (store.state().steps === undefined) return open(files);
    const [name, isSaved] = [nameOf(files), !isUnsaved(store.state())];
    return new Promise((done) => {
      const then = (go: () => Promise<void>) => () => void go().finally(done);
      store.tell({
        tone: "question",
        words: [`A network is open. What is ${name} for?`, ...(isSaved ? [] : ["What is open now is not saved."])],
        choices: [
          { label: `Bring ${name} into what is open`, run: then(() => bring(files)) },
          { label: `Open ${name} instead`, run: then(() => open(files)) },
          { label: "Keep what is open", run: then(() => Promise.resolve(store.tell(undefined))) },
        ],
      });
    });
  }

  return {
    openFile: (file) => openFiles([file]),
    openFiles,
    async chooseFile() {
      const chosen = await services.host.chooseFiles(READABLE, { several: true }).catch(() => undefined);
      if (!chosen) refuse(paneFaultWords("file-not-opened"));
      if (chosen) await openFiles(chosen);
    },
    openSample: async () => whenFree("the worked example", () => void read("the worked example", services.readSample)),
    startBlank() {
      whenFree("a blank network", () => {
        services.host.leaveHome();
        store.open(emptyRecord(`n${services.clock().getTime().toString(36)}`), { whereabouts: { ...START, topic: "tables" } });
        store.tell(undefined);
      });
    },
  };
}
