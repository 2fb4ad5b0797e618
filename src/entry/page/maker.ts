import { zipSync } from "fflate";
import { visibleTo, type Copy } from "../../copies";
import { kindOf, makeDocument, viewOf } from "../../documents";
import type { Profile } from "../../guidance";
import { DOCX_TYPE, type MadeFile } from "../../hosts";
import type { PaperOptions } from "../../pane";
import { dayOf, type Id, type NetworkRecord } from "../../record";
import { paintApart } from "../painter/apart";
import { createPictures, MAP_ALONE, mapTitle } from "../pictures";
import { fileNameFor } from "./fileNames";
import { kindsOf } from "./kinds";

/** What the team keeps and works with, and which session it is about. */
function askedFor({ names = "full", sessionId }: PaperOptions): { copy: Copy; sessionId?: Id } {
  return { copy: { audience: { type: "team" }, names }, ...(sessionId === undefined ? {} : { sessionId }) };
}

/** Keeps a map with initials or codes apart from the one with names. */
const namesWord = ({ names = "full" }: PaperOptions) => (names === "full" ? "" : names);

export type Maker = {
  make: (record: NetworkRecord, kindId: string, options?: PaperOptions) => Promise<MadeFile>;
  makeAll: (record: NetworkRecord, options?: PaperOptions) => Promise<MadeFile>;
};

/** Documents and pictures as the page makes them: all that is heavy stands behind this one door. */
export function createMaker(profile: Profile, clock: () => Date): Maker {
  const pictures = createPictures(profile, paintApart);

  async function make(record: NetworkRecord, kindId: string, options: PaperOptions = {}): Promise<MadeFile> {
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
    const date = dayOf(clock());
    const files: MadeFile[] = [];
    for (const { id } of kindsOf(record, options)) files.push(await make(record, id, options));
    files.push(...(await mapFiles(record, options)));
    // Documents are packed already; packing them again only costs time.
    const bytes = zipSync(Object.fromEntries(files.map((file) => [file.name, file.bytes])), { level: 0 });
    const name = fileNameFor(record, { kindId: "team-file", date, extension: "zip", qualifier: "all papers" });
    return { name, type: "application/zip", bytes };
  }

  return { make, makeAll };
}
