import { ENVELOPE_NAMESPACE } from "../../documents";
import { notRead } from "./faults";
import type { Beside } from "./openDocument";

/** The document as one of ours, with what was just put there; what Word does not tell is asked for again when somebody says so. */
export async function openAgain(beside: Beside, done: () => void): Promise<void> {
  const { page, store, services, setSession, inTurn } = beside;
  const { openSession } = await import("./session");
  try {
    const opened = await inTurn(() => openSession(page, services.profile));
    setSession(typeof opened === "string" ? undefined : opened);
    done();
  } catch {
    store.tell({
      tone: "error",
      words: [notRead()],
      choices: [{ label: "Look again", run: () => void openAgain(beside, done) }],
    });
  }
}

/** Says why, and writes what goes with the pages once more where somebody wants that: they stand there without it. */
export function offerPart(beside: Beside, words: string, part: string, done: () => void): void {
  const { page, store, inTurn } = beside;
  const what = { prefix: "mt:", namespace: ENVELOPE_NAMESPACE };
  async function write(): Promise<void> {
    const outcome = await inTurn(() => page.meet(what, () => ({ changes: [], part }))).catch(() => undefined);
    if (outcome?.delivery.ok) return openAgain(beside, done);
    offerPart(beside, outcome && !outcome.delivery.ok ? outcome.delivery.message : notRead(), part, done);
  }
  store.tell({ tone: "error", words: [words], choices: [{ label: "Try again", run: () => void write() }] });
}
