import type { HostPage } from "../page";
import type { Delivery } from "../port";
import { wordBlocks } from "./blocks";
import { loadControls, shownOf } from "./controls";
import { pageFaultWords, pageFaultOf } from "./faults";
import { readFile } from "./file";
import { meet } from "./meet";
import { readParts } from "./parts";
import type { Program } from "./program";

async function save({ run }: Program): Promise<Delivery> {
  try {
    await run(async (context, sync) => {
      context.document.save();
      await sync();
    });
    return { ok: true, where: "this document" };
  } catch (error) {
    return { ok: false, why: "failed", message: pageFaultWords(pageFaultOf(error, "document-not-saved")) };
  }
}

/** The document that is open in Word beside the pane. */
export function wordPage(program: Program): HostPage {
  return {
    read: () => readFile(program),
    parts: (namespace) => readParts(program, namespace),
    controls: (prefix) => program.run(async (context, sync) => shownOf(await loadControls(context, sync, { prefix }))),
    meet: (what, decide) => meet(program, what, decide),
    save: () => save(program),
    blocks: wordBlocks(program),
    onEdited(listener) {
      // It moves when somebody stops typing in one place; every Word tells it, only newer ones tell more.
      const office = program.window.Office;
      const moved = office.EventType.DocumentSelectionChanged;
      const { document } = office.context;
      void program.ask((done) => document.addHandlerAsync(moved, listener, done)).catch(() => undefined);
      return () => {
        void program.ask((done) => document.removeHandlerAsync(moved, { handler: listener }, done)).catch(() => undefined);
      };
    },
  };
}
