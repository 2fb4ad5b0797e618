import { mapPageOf, writeEnvelope, type Envelope } from "../../documents";
import type { PagePicture } from "../../hosts";
import type { NetworkRecord } from "../../record";
import type { OpenPaper, PaperMaps } from "../papers";
import type { Beside } from "./openDocument";
import type { PageSession } from "./session";

const POINTS_IN_A_MILLIMETRE = 72 / 25.4;

/** What the document is made of, as the parts that draw and write for it ask for it. */
export function paperOf({ kind, copy, made, session }: Envelope): OpenPaper {
  return { kindId: kind, copy, today: made, ...(session === "" ? {} : { sessionId: session }) };
}

/** The map without its first lines, which say the day and the version. */
const bare = (mermaid: string) => mermaid.split("\n").slice(3).join("\n").trim();

const drawn = ({ services }: Beside, record: NetworkRecord, envelope: Envelope): Promise<PaperMaps> =>
  services.papers.drawMaps(record, paperOf(envelope));

/** Tags of the maps in the document that show something else than the network is now. */
export async function oldMapsIn(beside: Beside, record: NetworkRecord, session: PageSession): Promise<ReadonlySet<string>> {
  const { envelope } = session.last();
  if (envelope.mermaid === "") return new Set();
  const { maps, mermaid } = await drawn(beside, record, envelope);
  return new Set(bare(mermaid) === bare(envelope.mermaid) ? [] : maps.map(({ tag }) => tag));
}

const pictureOf = ({ tag, png, widthMm, heightMm, name, alt }: PaperMaps["maps"][number]): PagePicture => ({
  tag,
  png,
  width: widthMm * POINTS_IN_A_MILLIMETRE,
  height: heightMm * POINTS_IN_A_MILLIMETRE,
  name,
  alt,
});

const NO_MAP = "No map of ours stands in this document. Put one where the cursor is: Ctrl+K, “Put the map here”.";
const OTHER = "Open the network that this document is about first. Its maps are drawn from that.";
const WORDS = "Words about the map that stand in the document are those of the day it was made.";

/** Draws every copy of the map in the document as the network is now, all in one change of the document. */
export async function drawAnew(beside: Beside): Promise<void> {
  const { page, store, session, ours, inTurn, meet } = beside;
  const record = ours();
  const open = session();
  const tell = (words: string) => store.tell({ tone: "note", words: [words] });
  if (!open) return tell(NO_MAP);
  if (!record) return tell(OTHER);
  store.tell({ tone: "busy", words: ["Drawing the maps…"] });
  await inTurn(meet);
  await inTurn(async () => {
    const { envelope } = open.last();
    const { controls } = await page.blocks.look("mt-");
    const copies = controls.filter(({ tag }) => mapPageOf(tag) !== undefined);
    if (copies.length === 0) return tell(NO_MAP);
    const { maps, mermaid } = await drawn(beside, ours() ?? record, envelope);
    const pictures = maps.map(pictureOf);
    const missing = copies.filter(({ tag }) => !pictures.some((picture) => picture.tag === tag)).length;
    const now = { ...envelope, mermaid };
    const done = await page.blocks.draw(pictures, writeEnvelope(now));
    if (!done.ok) {
      open.adopt();
      return store.tell({ tone: "error", words: [done.message] });
    }
    open.adopt(now);
    const count = copies.length - missing;
    const said = `${count === 1 ? "The map is" : `${count} maps are`} drawn as the network is now.`;
    const lost = missing === 0 ? [] : [`${missing} could not be drawn: that page of the map is not in the network any more.`];
    store.tell({ tone: "note", words: [said, ...lost, WORDS] });
    store.say(said);
  });
}
