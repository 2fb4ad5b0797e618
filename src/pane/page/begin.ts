import { ENVELOPE_NAMESPACE, isSheetTag, OUR_TAGS } from "../../documents";
import type { HostPage, OpenedFile, Standing } from "../../hosts";
import { paneFaultWords } from "../faults";
import { createOpening } from "../opening";
import type { Services } from "../services";
import { START, type Store } from "../store";
import type { PageSession } from "./session";

const TABLE = "This document holds an information table. Read it into the pane? The document stays as it is.";

const LEFT_OVER = "Fields of ours stand in this document, and the network that belongs to them is not inside it.";

export type Given = { session: PageSession; file: OpenedFile | undefined };

/** A document of ours is opened at once, with what was edited on its pages. */
async function openOurs({ session, file }: Given, store: Store, services: Services): Promise<void> {
  if (file) return createOpening(store, services).openFile(file);
  // The program keeps the file to itself: its controls and the record inside say nearly as much.
  const { record, said } = session.opened;
  store.open(record, {
    kept: session.kind === "team-file",
    whereabouts: { ...START, topic: record.doubts.length > 0 ? "doubts" : "" },
  });
  store.tell(said.length > 0 ? { tone: "note", words: said } : undefined);
}

/** A table of somebody else's is offered, and any other document is left alone. */
async function offer(file: OpenedFile | undefined, store: Store, services: Services, ours: boolean): Promise<void> {
  const result = file && (await services.readFile(file));
  if (!file || store.state().steps) return;
  if (result?.ok) {
    const read = () => void createOpening(store, services).openFile(file);
    store.tell({
      tone: "question",
      words: [TABLE],
      choices: [
        { label: "Read it", run: read },
        { label: "Not now", run: () => store.tell(undefined) },
      ],
    });
  } else if (result && ours) {
    store.tell({ tone: "error", words: [result.message] });
  }
}

/** Fields of ours whose network is not there: a change was interrupted, or another program took it out. */
function sayLeftOver(store: Store): void {
  const { notice } = store.state();
  store.tell({
    tone: notice?.tone ?? "question",
    words: [...(notice?.words ?? []), LEFT_OVER],
    choices: [{ label: "Check document", run: () => (store.tell(undefined), store.show("check")) }, ...(notice?.choices ?? [])],
  });
}

/**
 * The session, where the document is one of ours, and how it stood when the pane looked. Not `sure` where the program kept a document
 * of somebody else's to itself, so that nobody knows whether it holds a table: it may have been busy.
 */
export type Begun = { session: PageSession | undefined; standing: Standing; sure: boolean };

/**
 * What the pane does with the document that is open when it starts. The parts come from the
 * file where there is one, since it is asked for anyhow and holds what would be saved.
 */
export async function begin(page: HostPage, store: Store, services: Services): Promise<Begun> {
  const [{ openSession }, { partsOf }, file] = await Promise.all([import("./session"), import("../../intake"), page.read()]);
  const parts = (file && partsOf(file.bytes)) ?? (await page.parts(ENVELOPE_NAMESPACE));
  const standing = await page.blocks.look("mt");
  const session = await openSession(page, services.profile, { parts, shown: standing.controls });
  if (typeof session === "string") {
    if (standing.controls.some(({ tag }) => isSheetTag(tag))) {
      store.tell({ tone: "note", words: [paneFaultWords("own-map-beside")] });
      return { session: undefined, standing, sure: true };
    }
    await offer(file, store, services, session === "unreadable");
    if (standing.controls.some(({ tag }) => OUR_TAGS.test(tag)) && !store.state().steps) sayLeftOver(store);
    return { session: undefined, standing, sure: file !== undefined };
  }
  if (session.isTheirs) await (await import("./theirs")).offerTheirs({ session, file }, store, services);
  else await openOurs({ session, file }, store, services);
  return { session, standing, sure: true };
}
