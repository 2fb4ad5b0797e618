import type { Host, LetterHost } from "../../hosts";
import { browserHost } from "../../hosts/browser";
import { elsewhereHost } from "../../hosts/elsewhere";
import { officeProgram, wordHost } from "../../hosts/word";
import { sayFailure } from "./failure";

function hostFor(program: string | undefined): Host {
  if (program === "Word") return wordHost(window);
  return program === undefined ? browserHost(window) : elsewhereHost(window, program);
}

/** Beside a message the pane is the page, with files that come and go, and the message to put a copy into. */
async function beside(program: string | undefined): Promise<{ host: Host; letter?: LetterHost }> {
  if (program !== "Outlook") return { host: hostFor(program) };
  const { isWritten, outlookHost } = await import("../../hosts/outlook");
  return isWritten(window) ? { host: browserHost(window), letter: outlookHost(window) } : { host: hostFor(program) };
}

/** The pane is fetched while Office gets ready. Outside Office it is the page, with files that come and go as in any browser. */
async function start(): Promise<void> {
  const [{ mount }, program] = await Promise.all([import("../page/mount"), officeProgram(window)]);
  const { host, letter } = await beside(program);
  mount(host, letter);
}

start().catch(sayFailure);
