const TITLE = "The pane could not start";
const WORDS = "Nothing was changed in your document. Close the pane and open it again; if that does not help, restart Word.";

/**
 * Says that the pane itself did not come up. The banner of Microsoft's own helpers needs nothing of ours, and is fetched only now;
 * where that fails too, plain text has to do. See docs/decisions/0011-word-host.md.
 */
export async function sayFailure(error: unknown): Promise<void> {
  // Also for whoever looks for it; there is no server to tell.
  reportError(error);
  try {
    const { UI } = await import("@microsoft/office-js-helpers");
    UI.notify(WORDS, TITLE, "error");
  } catch {
    document.body.textContent = `${TITLE}. ${WORDS}`;
  }
}
