import { excerptKindId, EXCERPTS, excerptsIn, type ExcerptId } from "../../documents";
import type { NameMode } from "../../copies";
import { paneFaultWords } from "../faults";
import type { OpenPaper } from "../papers";
import { paperOf } from "./drawAnew";
import type { Beside } from "./openDocument";

const OWN = "This is a paper of its own, with pages of its own. Put it into a document that is yours.";
const NOBODY = "Open a network first, or start one: there is nothing to put there yet.";
const UNNAMED = "Choose first how people are named in this document: New information table, in the menu.";
const OTHER = "Parts of another network stand in this document already, and it can hold those of one only.";

const isText = (id: ExcerptId) => id !== "map";

/**
 * Puts pages of the open network at the cursor of somebody else's document. The document then carries what all pages of ours in it
 * show, in one part; people are named as they were when the first came.
 */
export async function putIn(beside: Beside, id: ExcerptId, names?: NameMode): Promise<void> {
  const { page, store, services, session, setSession, inTurn } = beside;
  const record = store.state().steps?.history.present;
  const refuse = (words: string) => store.tell({ tone: "error", words: [words] });
  if (!record) return refuse(NOBODY);
  const open = session();
  const there = open ? excerptsIn(open.kind) : [];
  const label = EXCERPTS.find((one) => one.id === id)?.label ?? id;
  if (open && there.length === 0) return refuse(OWN);
  if (open && open.network !== record.id) return refuse(OTHER);
  if (there.includes(id) && isText(id)) return refuse(`The ${label.toLowerCase()} stands in this document already.`);
  const now = open ? paperOf(open.last().envelope) : undefined;
  const copy = now?.copy ?? (names && { audience: { type: "team" }, names });
  if (!copy) return refuse(UNNAMED);
  store.tell({ tone: "busy", words: ["Putting it there…"] });
  const paper: OpenPaper = {
    copy,
    today: now?.today ?? services.today(),
    kindId: excerptKindId([...there, id]),
  };
  const made = await services.papers.makePages(record, id, paper).catch(() => undefined);
  if (!made) return refuse(paneFaultWords("paper-not-made"));
  const { openSession } = await import("./session");
  await inTurn(async () => {
    const done = await page.blocks.insert(made);
    const opened = await openSession(page, services.profile);
    setSession(typeof opened === "string" ? undefined : opened);
    if (!done.ok) return refuse(done.message);
    store.tell(undefined);
    store.say(`${label}: put where the cursor was.`);
  });
}
