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
  try {
    if (on) settings.set(SETTING, true);
    else settings.remove(SETTING);
    await ask((done) => settings.saveAsync(done));
    return { ok: true, where: "this document" };
  } catch {
    return { ok: false, why: "failed", message: blockFaultWords("still-opens") };
  }
}
