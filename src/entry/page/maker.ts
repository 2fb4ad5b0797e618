import { zipSync } from "fflate";
import { leftOutSentences, namesInFull, releaseOf, visibleTo, withheldFrom, type Copy } from "../../copies";
import {
  askedOf,
  kindOf,
  makeDocument,
  makeExcerpt,
  mapsOn,
  mapViewOf,
  missingFor,
  viewOf,
  type Chosen,
  type ExcerptId,
  type MakeOptions,
  type Missing,
} from "../../documents";
import type { Profile } from "../../guidance";
import { DOCX_TYPE, type MadeFile } from "../../hosts";
import { MAP_ALONE, type MapOrder, type ViewName } from "../../map";
import { layoutApart } from "../../map/apart";
import type { CopyLook, MadeCopy, MadePack, OpenPaper, Outgoing, PaperMaps, PaperOptions, PaperPages, Papers } from "../../pane";
import { dayOf, type Id, type NetworkRecord } from "../../record";
import { carriedIds, makePack as packed } from "../../sharing";
import { paintApart } from "../painter/apart";
import { mapFiles, type TakenOut } from "../mapFiles";
import { mapFileName } from "../mapNames";
import { createPictures, mapTitle } from "../pictures";
import { fileNameFor } from "./fileNames";
import { kindsOf } from "./kinds";

/** What the team keeps and works with, and which session it is about. */
function askedFor({ names = "full", sessionId, audience = { type: "team" }, settled = [], chosen }: PaperOptions): {
  copy: Copy;
  sessionId?: Id;
  chosen?: Chosen;
} {
  return { copy: { audience, names, settled }, ...(sessionId === undefined ? {} : { sessionId }), ...(chosen && { chosen }) };
}

/** Questions that an agency is not asked because they name somebody else, for the sender. */
function heldBackFrom(record: NetworkRecord, kindId: string, { audience }: Copy, chosen: Chosen | undefined): Missing[] {
  if (kindId !== "subjects" || audience.type !== "partner") return [];
  return askedOf(record, audience.agency, chosen).heldBack.map((id) => ({
    message: `Not asked, since it names somebody this agency is not asked about: “${record.questions.find((one) => one.id === id)?.text ?? ""}”`,
    at: { collection: "questions", id, field: "text" },
  }));
}

/** Several files as one. Documents and pictures are packed already; packing them again only costs time. */
function archive(files: readonly MadeFile[], name: string): MadeFile {
  const bytes = zipSync(Object.fromEntries(files.map((file) => [file.name, file.bytes])), { level: 0 });
  return { name, type: "application/zip", bytes };
}

export type Maker = {
  make: (record: NetworkRecord, kindId: string, options?: PaperOptions) => Promise<MadeFile>;
  makeAll: (record: NetworkRecord, options?: PaperOptions) => Promise<MadeFile>;
} & Pick<Papers, "makePages" | "drawMaps"> &
  Pick<Outgoing, "lookAt" | "makeCopy" | "makeMapCopy" | "makePack">;

/** Documents and pictures as the page makes them: all that is heavy stands behind this one door. */
export function createMaker(profile: Profile, clock: () => Date): Maker {
  const pictures = createPictures(profile, layoutApart, paintApart);

  async function made(record: NetworkRecord, kindId: string, options: PaperOptions): Promise<{ file: MadeFile; title: string }> {
    const today = dayOf(clock());
    const { copy, sessionId } = askedFor(options);
    const kind = kindOf(kindId);
    const pictureOf = pictures(mapTitle(record));
    const drawn = kind.hasMap ? { map: await pictureOf(mapViewOf(record, kind, copy, sessionId), today, options.view) } : {};
    const { fileName, title, bytes } = await makeDocument(record, kindId, { profile, today, ...askedFor(options), ...drawn });
    return { file: { name: fileName, type: DOCX_TYPE, bytes }, title };
  }

  const make = async (record: NetworkRecord, kindId: string, options: PaperOptions = {}): Promise<MadeFile> =>
    (await made(record, kindId, options)).file;

  const takeOut = (record: NetworkRecord, order: MapOrder, view?: ViewName): Promise<TakenOut> =>
    mapFiles(record, order, { today: dayOf(clock()), pictureOf: pictures(mapTitle(record)), ...(view && { view }) });

  async function makeMapCopy(record: NetworkRecord, order: MapOrder): Promise<MadeCopy> {
    const { files: parts } = await takeOut(record, order);
    const [only, ...others] = parts;
    const name = mapFileName(record, { copy: order.copy, date: dayOf(clock()), extension: "zip" });
    const file = only && others.length === 0 ? only : archive(parts, name);
    const carries = carriedIds(visibleTo(record, MAP_ALONE, order.copy).record);
    return { kindId: "diagram", file, parts, title: mapTitle(record), print: releaseOf(file.bytes), carries };
  }

  async function makeAll(record: NetworkRecord, options: PaperOptions = {}): Promise<MadeFile> {
    const date = dayOf(clock());
    const files: MadeFile[] = [];
    const { copy } = askedFor(options);
    // What says who is who never lies in one archive with what does not.
    const kinds = kindsOf(record, options).filter(({ id }) => copy.names === "full" || !namesInFull(kindOf(id)));
    for (const { id } of kinds) files.push(await make(record, id, options));
    files.push(...(await takeOut(record, { copy, forms: ["png", "svg", "mermaid"] }, options.view)).files);
    return archive(files, fileNameFor(record, { kindId: "team-file", date, extension: "zip", qualifier: "all papers" }));
  }

  /** What an open document is made of, with the map where it has one. The day on a map is that of its drawing. */
  async function openPaper(record: NetworkRecord, { kindId, copy, today, sessionId }: OpenPaper): Promise<MakeOptions> {
    const kind = kindOf(kindId);
    const session = sessionId === undefined ? {} : { sessionId };
    const draw = () => pictures(mapTitle(record))(mapViewOf(record, kind, copy, sessionId), dayOf(clock()));
    return { profile, copy, today, ...session, ...(kind.hasMap ? { map: await draw() } : {}) };
  }

  async function makePages(record: NetworkRecord, id: ExcerptId, paper: OpenPaper): Promise<PaperPages> {
    const { bytes, envelope } = await makeExcerpt(record, paper.kindId, id, await openPaper(record, paper));
    return { bytes, part: envelope };
  }

  async function drawMaps(record: NetworkRecord, paper: OpenPaper): Promise<PaperMaps> {
    const options = await openPaper(record, paper);
    return { maps: mapsOn(record, paper.kindId, options), mermaid: options.map?.mermaid ?? "" };
  }

  function lookAt(record: NetworkRecord, kindId: string, options: PaperOptions): Promise<CopyLook> {
    const { copy, sessionId, chosen } = askedFor(options);
    const seen = viewOf(record, kindOf(kindId), copy, sessionId, chosen);
    const leftOut = leftOutSentences(seen.leftOut).map(({ sentence }) => sentence);
    const at = { profile, today: dayOf(clock()), ...(sessionId === undefined ? {} : { sessionId }) };
    const missing = [...heldBackFrom(record, kindId, copy, chosen), ...missingFor(record, kindOf(kindId), at)];
    const withheld = withheldFrom(record, copy.audience, seen);
    return Promise.resolve({ leftOut, withheld, undecided: seen.undecided, missing });
  }

  async function makeCopy(record: NetworkRecord, kindId: string, options: PaperOptions): Promise<MadeCopy> {
    const { copy, sessionId, chosen } = askedFor(options);
    const carries = carriedIds(viewOf(record, kindOf(kindId), copy, sessionId, chosen).record);
    const { file, title } = await made(record, kindId, options);
    return { kindId, file, title, print: releaseOf(file.bytes), carries };
  }

  async function makePack(record: NetworkRecord, sessionId: Id): Promise<MadePack> {
    const session = record.sessions.find(({ id }) => id === sessionId);
    if (!session) throw new Error("A pack is of a session.");
    const today = dayOf(clock());
    const drawMap = pictures(mapTitle(record));
    const pack = await packed(record, { session, profile, today, drawMap: (visible) => drawMap(visible, today) });
    const leftOut = pack.papers.flatMap(({ person, leftOut: gone }) => {
      const sentences = leftOutSentences(gone).map(({ sentence }) => sentence);
      return sentences.length === 0 ? [] : [{ person, sentences }];
    });
    return {
      file: { name: pack.fileName, type: "application/zip", bytes: pack.bytes },
      leftOut,
      uploads: pack.record.uploads.filter((upload) => upload.session === sessionId),
      shares: pack.record.shares.filter((share) => !record.shares.includes(share)),
    };
  }

  return { make, makeAll, makePages, drawMaps, lookAt, makeCopy, makeMapCopy, makePack };
}
