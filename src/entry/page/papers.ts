import type { Copy } from "../../copies";
import { KIND_NOUNS, type Profile, type SessionKind } from "../../guidance";
import { DOCX_TYPE, type MadeFile } from "../../hosts";
import type { PaperKind, PaperOptions, Papers } from "../../pane";
import { dayOf, type Id, type NetworkRecord } from "../../record";
import { fileNameFor } from "./fileNames";

/** What the team keeps and works with, and which session it is about. */
function askedFor({ names = "full", sessionId }: PaperOptions): { copy: Copy; sessionId?: Id } {
  return { copy: { audience: { type: "team" }, names }, ...(sessionId === undefined ? {} : { sessionId }) };
}

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
  async function make(record: NetworkRecord, kindId: string, options: PaperOptions = {}): Promise<MadeFile> {
    const { makeDocument } = await import("../../documents");
    const today = dayOf(clock());
    const { fileName, bytes } = await makeDocument(record, kindId, { profile, today, ...askedFor(options) });
    return { name: fileName, type: DOCX_TYPE, bytes };
  }

  async function makeAll(record: NetworkRecord, options: PaperOptions = {}): Promise<MadeFile> {
    const { zipSync } = await import("fflate");
    const date = dayOf(clock());
    const files: MadeFile[] = [];
    for (const { id } of kindsOf(record, options)) files.push(await make(record, id, options));
    // Documents are packed already; packing them again only costs time.
    const bytes = zipSync(Object.fromEntries(files.map((file) => [file.name, file.bytes])), { level: 0 });
    const name = fileNameFor(record, { kindId: "team-file", date, extension: "zip", qualifier: "all papers" });
    return { name, type: "application/zip", bytes };
  }

  return { kindsOf, make, makeAll };
}
