import type { HostPage, PageChange, PageMore } from "../page";
import type { Delivery } from "../port";
import { ask } from "./ask";
import { readControls, writeControls } from "./controls";
import { pageFaultWords, type PageFaultId } from "./faults";
import { readFile } from "./file";
import { readParts, replacePart } from "./parts";
import { writeProperties } from "./properties";
import { writeEdges, writeTitle } from "./titles";

type WordWindow = Window & typeof globalThis;

const HERE: Delivery = { ok: true, where: "this document" };

const failed = (id: PageFaultId): Delivery => ({ ok: false, why: "failed", message: pageFaultWords(id) });

async function write(window: WordWindow, changes: readonly PageChange[], more: PageMore): Promise<Delivery> {
  const { title, edges = [], properties = {}, part } = more;
  try {
    await window.Word.run(async (context) => {
      await writeControls(context, changes);
      if (title !== undefined) await writeTitle(context, title);
      await writeEdges(context, edges);
      await writeProperties(context, properties);
    });
  } catch {
    return failed("page-not-written");
  }
  try {
    if (part !== undefined) await replacePart(window, part);
  } catch {
    return failed("record-not-kept");
  }
  return HERE;
}

async function save(window: WordWindow): Promise<Delivery> {
  try {
    await window.Word.run(async (context) => {
      context.document.save();
      await context.sync();
    });
    return HERE;
  } catch {
    return failed("document-not-saved");
  }
}

/** The document that is open in Word beside the pane. */
export function wordPage(window: WordWindow): HostPage {
  const office = window.Office;
  return {
    read: () => readFile(office),
    parts: (namespace) => readParts(office, namespace),
    controls: (prefix) => window.Word.run((context) => readControls(context, prefix)),
    write: (changes, more) => write(window, changes, more),
    save: () => save(window),
    onEdited(listener) {
      // It moves when somebody stops typing in one place; every Word tells it, only newer ones tell more.
      const moved = office.EventType.DocumentSelectionChanged;
      const { document } = office.context;
      void ask((done) => document.addHandlerAsync(moved, listener, done)).catch(() => undefined);
      return () => {
        void ask((done) => document.removeHandlerAsync(moved, { handler: listener }, done)).catch(() => undefined);
      };
    },
  };
}
