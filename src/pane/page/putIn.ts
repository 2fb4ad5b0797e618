import { excerptKindId, type ExcerptId } from "../../documents";
import type { NameMode } from "../../copies";
import { paneFaultWords } from "../faults";
import type { OpenPaper } from "../papers";
import { blocksOn, excerptLabel } from "./blocksOn";
import { paperOf } from "./drawAnew";
import type { Beside } from "./openDocument";
import { offerPart, openAgain } from "./partAgain";

const OWN = "This is a paper of its own, with pages of its own. Put it into a document that is yours.";
const NOBODY = "Open a network first, or start one: there is nothing to put there yet.";
const UNNAMED = "Choose first how people are named in this document: New information table, in the menu.";
const OTHER = "Parts of another network stand in this document already, and it can hold those of one only.";
const HALF = "Pages of ours stand here already, and the network that belongs to them is not inside the document.";
const CHECK_FIRST = "Press Check document and put that right first.";

const isText = (id: ExcerptId) => id !== "map";

const blocksIn = async ({ page }: Beside) => (await page.blocks.look("mt-block:")).controls;

/**
 * Puts pages of the open network at the cursor of somebody else's document. The document then carries what all pages of ours in it
 * show, in one part; people are named as they were when the first came.
 */
export async function putIn(beside: Beside, id: ExcerptId, names?: NameMode): Promise<void> {
  const { page, store, services, session, inTurn } = beside;
  const record = store.state().steps?.history.present;
  const refuse = (...words: string[]) => store.tell({ tone: "error", words });
  if (!record) return refuse(NOBODY);
  const open = session();
  const label = excerptLabel(id);
  if (open && !open.isTheirs) return refuse(OWN);
  if (open && open.network !== record.id) return refuse(OTHER);
  const now = open ? paperOf(open.last().envelope) : undefined;
  const copy = now?.copy ?? (names && { audience: { type: "team" as const }, names });
  if (!copy) return refuse(UNNAMED);
  store.tell({ tone: "busy", words: ["Putting it there…"] });
  // What the page says, and not what was put there: somebody may have taken it out again.
  const before = await inTurn(() => blocksIn(beside));
  const there = blocksOn(before);
  if (!open && there.length > 0) return refuse(HALF, CHECK_FIRST);
  if (there.includes(id) && isText(id)) return refuse(`The ${label.toLowerCase()} stands in this document already.`);
  const paper: OpenPaper = {
    copy,
    today: now?.today ?? services.today(),
    kindId: excerptKindId([...there, id]),
  };
  const made = await services.papers.makePages(record, id, paper).catch(() => undefined);
  if (!made) return refuse(paneFaultWords("paper-not-made"));
  const done = await inTurn(() => page.blocks.insert(made));
  const finish = () => {
    store.tell(undefined);
    store.say(`${label}: put where the cursor was.`);
  };
  if (done.ok) return openAgain(beside, finish);
  const stands = (await inTurn(() => blocksIn(beside))).length > before.length;
  if (stands) offerPart(beside, done.message, made.part, finish);
  else refuse(done.message);
}
