import { sayFault, type Faults } from "../../record";

const TITLE = "The pane could not start";

export const START_FAULTS = {
  "pane-not-started": {
    family: "ours",
    fault: "Nothing was changed in your document.",
    next: "Close the pane and open it again; if that does not help, restart Word.",
  },
} as const satisfies Faults;

/**
 * Says that the pane itself did not come up. The banner of Microsoft's own helpers needs nothing of ours, and is fetched only now;
 * where that fails too, plain text has to do. See docs/decisions/0011-word-host.md.
 */
export async function sayFailure(error: unknown): Promise<void> {
  // Also for whoever looks for it; there is no server to tell.
  reportError(error);
  const words = sayFault(START_FAULTS["pane-not-started"]);
  try {
    const { UI } = await import("@microsoft/office-js-helpers");
    UI.notify(words, TITLE, "error");
  } catch {
    document.body.textContent = `${TITLE}. ${words}`;
  }
}
