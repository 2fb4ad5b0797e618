import type { Delivery } from "../port";
import { blockFaultWords } from "./blockFaults";
import type { Program } from "./program";

/** The name of the setting, and of the property in the document (learn.microsoft.com, "Automatically open a task pane with a document"). */
const SETTING = "Office.AutoShowTaskpaneWithDocument";

/** Whether Word opens the pane by itself with this document. */
export const opensItself = ({ window }: Program): boolean => window.Office.context.document.settings.get(SETTING) === true;

/** It is kept in the document, and stands once the document is saved. */
export async function setOpensItself({ window, ask }: Program, on: boolean): Promise<Delivery> {
  const { settings } = window.Office.context.document;
  const turn = (to: boolean) => (to ? settings.set(SETTING, true) : settings.remove(SETTING));
  const was = settings.get(SETTING) === true;
  try {
    turn(on);
    await ask((done) => settings.saveAsync(done));
    return { ok: true, where: "this document" };
  } catch {
    // The script holds it all the same, and would tell of it as if the document had kept it.
    turn(was);
    return { ok: false, why: "failed", message: blockFaultWords("still-opens") };
  }
}
