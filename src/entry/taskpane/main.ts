import { browserHost } from "../../hosts/browser";
import { officeProgram, wordHost } from "../../hosts/word";
import { sayFailure } from "./failure";

/** The pane is fetched while Office gets ready. Outside Office it is the page, with files that come and go as in any browser. */
async function start(): Promise<void> {
  const [{ mount }, program] = await Promise.all([import("../page/mount"), officeProgram(window)]);
  mount(program === "Word" ? wordHost(window) : browserHost(window));
}

start().catch(sayFailure);
