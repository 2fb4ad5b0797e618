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

/** Tags of the maps in the document that are not as the network is now: `old` can be drawn anew, `lost` are no page of it any more. */
export type OldMaps = { old: ReadonlySet<string>; lost: ReadonlySet<string> };

export const NO_OLD_MAPS: OldMaps = { old: new Set(), lost: new Set() };

/** `tags` are those of all controls in the document. */
export async function oldMapsIn(
  beside: Beside,
  { record, session }: { record: NetworkRecord; session: PageSession },
  tags: readonly string[],
): Promise<OldMaps> {
  const { envelope } = session.last();
  const there = tags.filter((tag) => mapPageOf(tag) !== undefined);
  if (envelope.mermaid === "" || there.length === 0) return NO_OLD_MAPS;
  const { maps, mermaid } = await drawn(beside, record, envelope);
  const [kept, lost] = [true, false].map((isKept) => there.filter((tag) => maps.some((map) => map.tag === tag) === isKept));
  return { old: new Set(bare(mermaid) === bare(envelope.mermaid) ? [] : kept), lost: new Set(lost) };
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

const pages = (count: number) => (count === 1 ? "1 page of the map" : `${count} pages of the map`);

/** Pages whose part of the network is on other pages by now: nothing would tell a reader that they are old. */
const oldPages = (count: number): string[] =>
  count === 0
    ? []
    : [
        `${pages(count)} still ${count === 1 ? "shows" : "show"} the network as it was: take ${count === 1 ? "it" : "them"} out, or make the document anew.`,
      ];

const newPages = (count: number): string[] =>
  count === 0
    ? []
    : [`${pages(count)} ${count === 1 ? "has" : "have"} no place in this document: make it anew to show all of the map.`];

/** Draws every copy of the map in the document as the network is now, all in one change of the document. */
export async function drawAnew(beside: Beside): Promise<void> {
  const { page, store, session, ours, inTurn, meet } = beside;
  const record = ours();
  const open = session();
  const tell = (words: string) => store.tell({ tone: "note", words: [words] });
  if (!open || open.last().envelope.mermaid === "") return tell(NO_MAP);
  if (!record) return tell(OTHER);
  store.tell({ tone: "busy", words: ["Drawing the maps…"] });
  // What was not written is said by now: a map beside it would speak of another day than the words.
  if (!(await inTurn(meet))) return;
  await inTurn(async () => {
    const { envelope } = open.last();
    const { maps, mermaid } = await drawn(beside, ours() ?? record, envelope);
    const now = { ...envelope, mermaid };
    const done = await page.blocks.draw(maps.map(pictureOf), writeEnvelope(now));
    if (!done.ok) {
      open.adopt();
      return store.tell({ tone: "error", words: [done.message] });
    }
    const copies = done.tags.filter((tag) => mapPageOf(tag) !== undefined);
    const left = copies.filter((tag) => !maps.some((map) => map.tag === tag));
    const drew = copies.length - left.length;
    if (copies.length === 0) return tell(NO_MAP);
    if (drew > 0) open.adopt(now);
    const said =
      drew === 0 ? "No map was drawn." : `${drew === 1 ? "The map is" : `${drew} maps are`} drawn as the network is now.`;
    const away = maps.filter(({ tag }) => !copies.includes(tag));
    store.tell({
      tone: left.length > 0 ? "error" : "note",
      words: [said, ...oldPages(left.length), ...newPages(away.length), WORDS],
    });
    store.say(said);
  });
}
