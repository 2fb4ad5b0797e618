import type { Host } from "../../hosts";
import { browserHost } from "../../hosts/browser";
import { elsewhereHost } from "../../hosts/elsewhere";
import { officeProgram, wordHost } from "../../hosts/word";
import { sayFailure } from "./failure";

function hostFor(program: string | undefined): Host {
  if (program === "Word") return wordHost(window);
  return program === undefined ? browserHost(window) : elsewhereHost(window, program);
}

/** The pane is fetched while Office gets ready. Outside Office it is the page, with files that come and go as in any browser. */
async function start(): Promise<void> {
  const [{ mount }, program] = await Promise.all([import("../page/mount"), officeProgram(window)]);
  mount(hostFor(program));
}

start().catch(sayFailure);
