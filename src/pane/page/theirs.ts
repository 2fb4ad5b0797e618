import { EXCERPTS, excerptsIn } from "../../documents";
import { createOpening } from "../opening";
import type { Services } from "../services";
import type { Store } from "../store";
import type { Given } from "./begin";

/** Somebody else's document with pages of ours in it: the network is opened by whoever wants it. */
export async function offerTheirs({ session, file }: Given, store: Store, services: Services): Promise<void> {
  const opening = createOpening(store, services);
  const names = EXCERPTS.filter(({ id }) => excerptsIn(session.kind).includes(id)).map(({ label }) => label.toLowerCase());
  const result = file && (await services.readFile(file));
  const isTable = result?.ok === true && result.part !== true && !result.home;
  store.tell({
    tone: "question",
    words: [`Parts of a network stand in this document: ${names.join(", ")}. Open its team file to bring them up to date.`],
    choices: [
      { label: "Open the team file", run: () => void opening.chooseFile() },
      ...(file && isTable ? [{ label: "Read the table here", run: () => void opening.openFile(file) }] : []),
      { label: "Not now", run: () => store.tell(undefined) },
    ],
  });
}
