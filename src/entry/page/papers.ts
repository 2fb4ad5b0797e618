import type { Copy } from "../../copies";
import { KIND_NOUNS, type Profile } from "../../guidance";
import { DOCX_TYPE, type MadeFile } from "../../hosts";
import type { PaperKind, Papers } from "../../pane";
import { dayOf, type NetworkRecord } from "../../record";
import { fileNameFor } from "./fileNames";

/** What the team keeps and works with; copies for others are chosen one by one where they are shared. */
const TEAM_COPY: Copy = { audience: { type: "team" }, names: "full" };

/** The kind of the session that is prepared or held now: the first unfinished one, else the latest, else the first of all. */
function agendaKindOf(record: NetworkRecord): string {
  const session = record.sessions.find(({ finished }) => finished === "") ?? record.sessions.at(-1);
  return `agenda-${session?.kind ?? "internal"}`;
}

function kindsOf(record: NetworkRecord): PaperKind[] {
  const ids = ["information", agendaKindOf(record), "minutes", "team-file"];
  return ids.map((id) => ({ id, noun: KIND_NOUNS[id] ?? id }));
}

/** Documents and pictures as the page makes them; the engine is fetched with the first one. */
export function createPapers(profile: Profile, clock: () => Date): Papers {
  async function make(record: NetworkRecord, kindId: string): Promise<MadeFile> {
    const { makeDocument } = await import("../../documents");
    const today = dayOf(clock());
    const { fileName, bytes } = await makeDocument(record, kindId, { profile, copy: TEAM_COPY, today });
    return { name: fileName, type: DOCX_TYPE, bytes };
  }

  async function makeAll(record: NetworkRecord): Promise<MadeFile> {
    const { zipSync } = await import("fflate");
    const date = dayOf(clock());
    const files: MadeFile[] = [];
    for (const { id } of kindsOf(record)) files.push(await make(record, id));
    // Documents are packed already; packing them again only costs time.
    const bytes = zipSync(Object.fromEntries(files.map((file) => [file.name, file.bytes])), { level: 0 });
    const name = fileNameFor(record, { kindId: "team-file", date, extension: "zip", qualifier: "all papers" });
    return { name, type: "application/zip", bytes };
  }

  return { kindsOf, make, makeAll };
}
