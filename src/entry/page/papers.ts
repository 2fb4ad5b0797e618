import type { Copy } from "../../copies";
import { KIND_NOUNS, type Profile, type SessionKind } from "../../guidance";
import { DOCX_TYPE, type MadeFile } from "../../hosts";
import type { PaperKind, PaperOptions, Papers } from "../../pane";
import { dayOf, type Id, type NetworkRecord } from "../../record";
import { createPictures, MAP_ALONE, mapTitle } from "../pictures";
import { fileNameFor } from "./fileNames";

/** What the team keeps and works with, and which session it is about. */
function askedFor({ names = "full", sessionId }: PaperOptions): { copy: Copy; sessionId?: Id } {
  return { copy: { audience: { type: "team" }, names }, ...(sessionId === undefined ? {} : { sessionId }) };
}

/** Keeps a map with initials or codes apart from the one with names. */
const namesWord = ({ names = "full" }: PaperOptions) => (names === "full" ? "" : names);

/** The session that was asked for, or the one prepared or held now: the first unfinished one, else the latest. */
function sessionKindOf({ sessions }: NetworkRecord, sessionId: Id | undefined): SessionKind {
  const asked = sessions.find(({ id }) => id === sessionId);
  return (asked ?? sessions.find(({ finished }) => finished === "") ?? sessions.at(-1))?.kind ?? "internal";
}

function kindsOf(record: NetworkRecord, { sessionId }: PaperOptions = {}): PaperKind[] {
  const ids = ["information", `agenda-${sessionKindOf(record, sessionId)}`, "minutes", "team-file"];
  return ids.map((id) => ({ id, noun: KIND_NOUNS[id] ?? id }));
}

/** Documents and pictures as the page makes them; the engine is fetched with the first one. */
export function createPapers(profile: Profile, clock: () => Date): Papers {
  const pictures = createPictures(profile, async (drawing) => (await import("../painter/apart")).paintApart(drawing));

  async function make(record: NetworkRecord, kindId: string, options: PaperOptions = {}): Promise<MadeFile> {
    const { kindOf, makeDocument, viewOf } = await import("../../documents");
    const today = dayOf(clock());
    const { copy, sessionId } = askedFor(options);
    const kind = kindOf(kindId);
    const pictureOf = pictures(mapTitle(record));
    const drawn = kind.hasMap ? { map: await pictureOf(viewOf(record, kind, copy, sessionId).record, today) } : {};
    const made = await makeDocument(record, kindId, { profile, today, ...askedFor(options), ...drawn });
    return { name: made.fileName, type: DOCX_TYPE, bytes: made.bytes };
  }

  /** The map by itself, to look at, to put on a wall and to work on in any Mermaid editor. */
  async function mapFiles(record: NetworkRecord, options: PaperOptions): Promise<MadeFile[]> {
    const { visibleTo } = await import("../../copies");
    const date = dayOf(clock());
    const view = visibleTo(record, MAP_ALONE, askedFor(options).copy);
    const { png, svg, mermaid } = await pictures(mapTitle(record))(view.record, date);
    const name = (extension: string) =>
      fileNameFor(record, { kindId: "diagram", date, extension, qualifier: namesWord(options) });
    const text = (content: string) => new TextEncoder().encode(content);
    return [
      { name: name("png"), type: "image/png", bytes: png },
      { name: name("svg"), type: "image/svg+xml", bytes: text(svg) },
      { name: name("mmd"), type: "text/plain", bytes: text(mermaid) },
    ];
  }

  async function makeAll(record: NetworkRecord, options: PaperOptions = {}): Promise<MadeFile> {
    const { zipSync } = await import("fflate");
    const date = dayOf(clock());
    const files: MadeFile[] = [];
    for (const { id } of kindsOf(record, options)) files.push(await make(record, id, options));
    files.push(...(await mapFiles(record, options)));
    // Documents are packed already; packing them again only costs time.
    const bytes = zipSync(Object.fromEntries(files.map((file) => [file.name, file.bytes])), { level: 0 });
    const name = fileNameFor(record, { kindId: "team-file", date, extension: "zip", qualifier: "all papers" });
    return { name, type: "application/zip", bytes };
  }

  return { kindsOf, make, makeAll };
}
