import { leftOutSentences, namesInFull, namesLeftIn, namesLeftSentence, type NameMode } from "../../copies";
import { kindOf, missingFor, namingOf, sessionFor, viewOf, type Missing } from "../../documents";
import { checkRisk, type Profile } from "../../guidance";
import type { Id, NetworkRecord, PartialDate } from "../../record";

/** What somebody wants to know of a paper before it is made: its names, whether it is a draft and why, what is missing. */
export type PaperCheck = {
  id: string;
  title: string;
  fileName: string;
  /** Why it is a draft; "" where it is none. */
  draft: string;
  missing: Missing[];
  session: Id | "";
};

export type CheckOptions = { profile: Profile; today: PartialDate; names: NameMode; sessionId?: Id };

/** The check of one paper in its team copy. Makes no document, so it may run at each change. */
export function checkPaper(record: NetworkRecord, id: string, { profile, today, names, sessionId }: CheckOptions): PaperCheck {
  const kind = kindOf(id);
  const session = sessionFor(record, kind, sessionId);
  const copy = { audience: { type: "team" }, names } as const;
  const at = sessionId === undefined ? {} : { sessionId };
  const { title, draft, file } = namingOf({ kind, record, session, copy, profile, today });
  const [fault] = checkRisk(record.risk, record);
  return {
    id,
    title,
    fileName: file.name,
    draft: draft ? (fault?.message ?? "") : "",
    missing: missingFor(record, kind, { profile, today, ...at }),
    session: session?.id ?? "",
  };
}

/** What the copy does not carry and why, in sentences for whoever hands it over. */
export function leftOutOf(
  record: NetworkRecord,
  id: string,
  { names, sessionId }: Pick<CheckOptions, "names" | "sessionId">,
): string[] {
  const kind = kindOf(id);
  const { leftOut, record: copy } = viewOf(record, kind, { audience: { type: "team" }, names }, sessionId);
  const stays = names === "full" || namesInFull(kind) ? "" : namesLeftSentence(namesLeftIn(copy, record));
  return [...leftOutSentences(leftOut).map(({ sentence }) => sentence), ...(stays === "" ? [] : [stays])];
}

/** What is missing for any of the papers, each once, in the order of the papers. */
export function missingForAll(checks: readonly PaperCheck[]): { message: string; at: Missing["at"]; papers: string[] }[] {
  const found = new Map<string, { message: string; at: Missing["at"]; papers: string[] }>();
  for (const { id, missing } of checks) {
    for (const { message, at } of missing) {
      const known = found.get(message);
      if (known) known.papers.push(id);
      else found.set(message, { message, at, papers: [id] });
    }
  }
  return [...found.values()];
}
