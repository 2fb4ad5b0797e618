import { CopyRefused, namesInFull, staysInTeam, type Audience } from "../../copies";
import { KINDS } from "../../documents";
import { foldName, type NetworkRecord } from "../../record";
import type { Reader, Request } from "./arguments";
import { TerminalFault } from "./fault";

/** What is the team's own and has no copy for anybody else. */
const OF_THE_TEAM: readonly string[] = [...KINDS.filter(staysInTeam).map(({ id }) => id), "record"];
/** What holds full names in every name mode. */
const ALWAYS_FULL: readonly string[] = [...KINDS.filter(namesInFull).map(({ id }) => id), "record"];

/** Whom the papers are for. Throws TerminalFault where a subject is nobody, or not one person only. */
export function audienceOf(record: NetworkRecord, reader: Reader): Audience {
  if (reader.type !== "subject") return reader;
  const wanted = foldName(reader.name);
  const found = record.people.filter(({ name, aliases }) => [name, ...aliases].some((one) => foldName(one) === wanted));
  const [person] = found;
  if (!person || found.length > 1) throw new TerminalFault("no-such-subject", { about: `--for "subject:${reader.name}"` });
  return { type: "subject", person: person.id };
}

/** Whether a kind is made for this reader at all. Throws CopyRefused where just that was asked for and stays in the team. */
export function isMadeFor({ reader, kind: asked }: Request, kind: string): boolean {
  if (asked !== undefined && asked !== kind) return false;
  if (reader.type === "team" || !OF_THE_TEAM.includes(kind)) return true;
  if (asked === kind) throw new CopyRefused();
  return false;
}

const CHECK = "Papers that leave the team are read by a second person first.";

/** What whoever hands a folder on has to know: what in it holds full names, or that sharing is still to be written down. */
export function handingOver({ reader, names, kind }: Request): string[] {
  if (reader.type !== "team") {
    return [
      `These papers are for somebody outside the team. ${CHECK} Write down under Share in the team file what went to whom, and why.`,
    ];
  }
  if (names === "full" || (kind !== undefined && !ALWAYS_FULL.includes(kind))) return [];
  return [
    "The team file, the gathering sheets, the key to codes and record.json hold full names in every name mode: they stay with the team, apart from the others.",
  ];
}
