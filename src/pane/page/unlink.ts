import { BOOKMARK, ENVELOPE_NAMESPACE, excerptsIn, OUR_TAGS } from "../../documents";
import { notRead } from "./faults";
import { namingProperties } from "./properties";
import type { Beside } from "./openDocument";

const LOST = [
  "Unlink makes this document plain Word. Its words and pictures stay as they are.",
  "Lost in it: the network inside, so nothing typed here comes back into the pane any more; maps that can be drawn anew; the title that keeps itself right; and the columns Network, Kind, Session date and Review due in a library.",
];
const STAYS =
  "What stays is Word's own note that this tool was used, which names nobody: File, Info, Inspect Document, Task Pane Add-ins takes it out.";
const MARKS =
  "This Word lets no add-in take out bookmarks: those that begin with mt_ stay at the lines, and show nothing. Insert, Bookmark lists them.";
const HOME = "This is the team file: the network lives in it. Make a copy first, or the network is in no file any more.";
const NOTHING = "Nothing of ours stands in this document: it is plain Word already.";

/** Says what is lost, and does it when somebody still wants it. */
export function askToUnlink(beside: Beside): void {
  const { page, store, services, session, setSession, inTurn } = beside;
  const open = session();
  const isHome = open?.kind === "team-file";

  async function unlink(): Promise<void> {
    store.tell({ tone: "busy", words: ["Unlinking…"] });
    await inTurn(async () => {
      const { controls } = await page.blocks.look("mt");
      if (!session() && controls.length === 0 && !page.blocks.opensItself())
        return store.tell({ tone: "note", words: [NOTHING] });
      // Properties of somebody else's document are theirs.
      const theirs = open !== undefined && excerptsIn(open.kind).length > 0;
      const properties = theirs ? [] : namingProperties;
      const what = { tags: OUR_TAGS, properties, namespace: ENVELOPE_NAMESPACE, bookmarks: BOOKMARK };
      const done = await page.blocks.unlink(what);
      if (!done.ok) return store.tell({ tone: "error", words: [done.message] });
      setSession(undefined);
      store.learn({ titles: undefined });
      store.tell({
        tone: "note",
        words: [
          "This document is plain Word now. Save it in Word; Ctrl+Z in Word takes back what Word can.",
          ...(done.bookmarks ? [MARKS] : []),
        ],
      });
      store.say("Unlinked.");
    });
  }

  async function copyFirst(): Promise<void> {
    const record = store.state().steps?.history.present;
    if (!record || !open) return;
    const done = await services.host.deliver(await services.papers.make(record, open.kind));
    store.tell(done.ok ? undefined : { tone: "error", words: [done.message] });
    if (done.ok) askToUnlink(beside);
  }

  const stays = page.blocks.takesBookmarks() ? [STAYS] : [STAYS, MARKS];
  const failed = () => store.tell({ tone: "error", words: [notRead()] });
  store.tell({
    tone: "question",
    words: [...LOST, ...stays, ...(isHome ? [HOME] : [])],
    choices: [
      ...(isHome ? [{ label: "Make a copy", run: () => void copyFirst().catch(failed) }] : []),
      { label: "Unlink", run: () => void unlink().catch(failed) },
      { label: "Keep it as it is", run: () => store.tell(undefined) },
    ],
  });
}
