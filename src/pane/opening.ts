import { emptyRecord } from "../record";
import type { OpenedFile } from "../hosts";
import { paneFaultWords } from "./faults";
import type { Read, Services } from "./services";
import { isUnsaved, START, type Store } from "./store";

/** Endings of files that can be read. */
export const READABLE = [".docx", ".json"] as const;

/** The ways into a network: a file, the worked example, or nothing yet. */
export type Opening = {
  chooseFile: () => Promise<void>;
  openFile: (file: OpenedFile) => Promise<void>;
  openSample: () => Promise<void>;
  startBlank: () => void;
};

const THREE_LINES = 3;

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
  function refuse(message: string) {
    const open = store.state().steps !== undefined;
    store.tell({ tone: "error", words: open ? [message, "What was open is still open, unchanged."] : [message] });
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
      whereabouts: { ...START, topic: result.record.doubts.length > 0 ? "doubts" : "" },
    });
    const more = result.warnings.length - THREE_LINES;
    const words = [...result.warnings.slice(0, THREE_LINES), ...(more > 0 ? [`And ${more} more.`] : [])];
    store.tell(words.length > 0 ? { tone: "note", words } : undefined);
    store.say(`${name} is open.`);
  }

  const openFile = (file: OpenedFile) =>
    new Promise<void>((done) => {
      whenFree(file.name, () => void read(file.name, () => services.readFile(file), file).then(done));
    });

  return {
    openFile,
    async chooseFile() {
      const chosen = await services.host.chooseFiles(READABLE).catch(() => undefined);
      if (!chosen) refuse(paneFaultWords("file-not-opened"));
      if (chosen?.[0]) await openFile(chosen[0]);
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
