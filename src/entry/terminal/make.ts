import { visibleTo, type Copy } from "../../copies";
import { KINDS, makeBlank, makeDocument, viewOf } from "../../documents";
import { checkRisk, defaultProfile, fileNameOf, standingRisk, titleOf } from "../../guidance";
import { apply, isWholeDate, markChanges, type NetworkRecord, type PartialDate } from "../../record";
import { createPictures, MAP_ALONE, mapTitle, type PictureOf } from "../pictures";
import type { Request } from "./arguments";
import { TerminalFault } from "./fault";
import type { Output } from "./folder";
import { readTogether, type InputFile } from "./inputs";

/** A file that was made, as `--json` lists it; `kind` is a document's, "record" or "map". */
export type MadeOutput = Output & { kind: string; title: string; draft: boolean };

export type Outcome = { outputs: MadeOutput[]; warnings: string[] };

/** The kinds `--kind` takes. */
export const TERMINAL_KINDS: readonly string[] = [...KINDS.map(({ id }) => id), "map", "record"];

const wanted = (request: Request, kind: string) => request.kind === undefined || request.kind === kind;

function withRisk(record: NetworkRecord, risk: string | undefined): NetworkRecord {
  if (risk === undefined) return record;
  const stated = apply(record, { type: "set", values: { risk } });
  const fault = checkRisk(stated.risk, stated)[0];
  if (!fault) return stated;
  const next = fault.mend ? `Try --risk "${fault.mend.risk}".` : 'Write it as in "County Line to Brighton".';
  throw new TerminalFault("risk-says-nothing", { about: `--risk "${risk}"`, detail: fault.message, values: { next } });
}

/** Mermaid and the page it draws on take seconds to load: bad input has been refused before that. */
const pictures = createPictures(defaultProfile, (drawing) =>
  import("../../map/picture/node").then(({ makePicture }) => makePicture(drawing)),
);

type Making = { record: NetworkRecord; request: Request; copy: Copy; today: PartialDate; pictureOf: PictureOf };

async function documents({ record, request, copy, today, pictureOf }: Making): Promise<Outcome> {
  const outputs: MadeOutput[] = [];
  const warnings: string[] = [];
  for (const kind of KINDS.filter(({ id }) => wanted(request, id))) {
    const map = kind.hasMap ? { map: await pictureOf(viewOf(record, kind, copy).record, today) } : {};
    const made = await makeDocument(record, kind.id, { profile: defaultProfile, copy, today, ...map });
    outputs.push({ name: made.fileName, bytes: made.bytes, kind: kind.id, title: made.title, draft: made.draft });
    warnings.push(...made.warnings.map((warning) => `${made.fileName}: ${warning}`));
  }
  return { outputs, warnings };
}

/** Keeps a map with initials or codes apart from the one with names. */
const namesWord = ({ names }: Request) => (names === "full" ? {} : { qualifier: names });

async function map({ record, request, copy, today, pictureOf }: Making): Promise<MadeOutput[]> {
  if (!wanted(request, "map")) return [];
  const { risk, draft } = standingRisk(record);
  const title = mapTitle(record);
  const { mermaid, svg, png } = await pictureOf(visibleTo(record, MAP_ALONE, copy).record, today);
  const file = (extension: string, bytes: string | Uint8Array): MadeOutput => {
    const { name } = fileNameOf({ kindId: "diagram", risk, date: today, draft, extension, ...namesWord(request) });
    return { name, bytes, kind: "map", title, draft };
  };
  return [file("mmd", mermaid), file("svg", svg), file("png", png)];
}

function recordFile({ record, request }: Making): MadeOutput[] {
  if (!wanted(request, "record")) return [];
  const { risk, draft } = standingRisk(record);
  const title = titleOf("team-file", risk, { draft });
  return [{ name: "record.json", bytes: `${JSON.stringify(record, null, 2)}\n`, kind: "record", title, draft }];
}

/** Whatever stays with the team holds full names: whoever asked for others has to know it before handing a folder on. */
function keepsNames({ names, kind }: Request): string[] {
  if (names === "full" || (kind !== undefined && kind !== "record" && kind !== "team-file")) return [];
  return [
    "The team file and record.json hold full names in every name mode: they stay with the team, and are the key to the others.",
  ];
}

function checkedDate(date: string | undefined, today: PartialDate): PartialDate {
  if (date === undefined) return today;
  if (isWholeDate(date)) return date;
  throw new TerminalFault("no-such-day", { about: `--date ${date}` });
}

/** The forms to fill by pen, of every kind. */
export async function makeBlanks(request: Request, today: PartialDate): Promise<Outcome> {
  const outputs: MadeOutput[] = [];
  for (const { id } of KINDS.filter((kind) => wanted(request, kind.id))) {
    const made = await makeBlank(id, { profile: defaultProfile, today: checkedDate(request.date, today) });
    outputs.push({ name: made.fileName, bytes: made.bytes, kind: id, title: made.title, draft: false });
  }
  return { outputs, warnings: [] };
}

/**
 * Every document that was asked for, from information tables, documents of ours or records, brought together where they are
 * several; nothing is written here. Throws
 * NamedFault where the input or what was asked for cannot be used.
 */
export async function makeFrom(files: readonly InputFile[], request: Request, now: PartialDate): Promise<Outcome> {
  const today = checkedDate(request.date, now);
  const read = await readTogether(files);
  const record = markChanges(read.record, withRisk(read.record, request.risk));
  const copy: Copy = { audience: { type: "team" }, names: request.names };
  const making: Making = { record, request, copy, today, pictureOf: pictures(mapTitle(record)) };
  const papers = await documents(making);
  const outputs = [...papers.outputs, ...recordFile(making), ...(await map(making))];
  return { outputs, warnings: [...read.warnings, ...keepsNames(request), ...papers.warnings] };
}
