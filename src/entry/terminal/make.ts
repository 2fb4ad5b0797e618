import { leftOutSentences, namesInFull, namesLeftIn, namesLeftSentence, type Copy } from "../../copies";
import { KINDS, makeBlank, makeDocument, mapViewOf, viewOf, type DocumentKind } from "../../documents";
import { checkRisk, defaultProfile, standingRisk, titleOf } from "../../guidance";
import { layoutOf, MAP_FORMS, type Drawing } from "../../map";
import type { RingsDrawing } from "../../map/rings";
import { apply, isWholeDate, markChanges, type NetworkRecord, type PartialDate } from "../../record";
import { mapFiles } from "../mapFiles";
import { createOwnSheets } from "../ownSheets";
import { createPictures, fontWarning, mapTitle, type PictureOf } from "../pictures";
import type { Request } from "./arguments";
import { TerminalFault } from "./fault";
import type { Output } from "./folder";
import { readTogether, type InputFile } from "./inputs";
import { audienceOf, handingOver, isMadeFor } from "./reader";

/** A file that was made, as `--json` lists it; `kind` is a document's, "record" or "map". */
export type MadeOutput = Output & { kind: string; title: string; draft: boolean };

export type Outcome = { outputs: MadeOutput[]; warnings: string[] };

/** The kinds `--kind` takes. */
export const TERMINAL_KINDS: readonly string[] = [...KINDS.map(({ id }) => id), "map", "record"];

/** A young person's own sheet is made of no network: from here it comes blank. */
const OWN_SHEET = "my-map";

/** The kinds `--kind` takes with `--blank`. */
export const BLANK_KINDS: readonly string[] = [...KINDS.map(({ id }) => id), OWN_SHEET];

function withRisk(record: NetworkRecord, risk: string | undefined): NetworkRecord {
  if (risk === undefined) return record;
  const stated = apply(record, { type: "set", values: { risk } });
  const fault = checkRisk(stated.risk, stated)[0];
  if (!fault) return stated;
  const next = fault.mend ? `Try --risk "${fault.mend.risk}".` : 'Write it as in "County Line to Brighton".';
  throw new TerminalFault("risk-says-nothing", { about: `--risk "${risk}"`, detail: fault.message, values: { next } });
}

/** Mermaid and the page it draws on take seconds to load: bad input has been refused before that. */
const paint = (drawing: Drawing | RingsDrawing) =>
  import("../../map/picture/node").then(({ makePicture }) => makePicture(drawing));

const pictures = createPictures(defaultProfile, layoutOf, paint);
const ownSheets = createOwnSheets(defaultProfile, paint);

type Making = { record: NetworkRecord; request: Request; copy: Copy; today: PartialDate; pictureOf: PictureOf };

/** The team's own copies without full names: in others no word stays that may be a name. */
const leavesNames = ({ audience, names }: Copy, kind: DocumentKind) =>
  audience.type === "team" && names !== "full" && !namesInFull(kind);

async function documents({ record, request, copy, today, pictureOf }: Making): Promise<Outcome> {
  const outputs: MadeOutput[] = [];
  const warnings: string[] = [];
  for (const kind of KINDS.filter(({ id }) => isMadeFor(request, id))) {
    const map = kind.hasMap ? await pictureOf(mapViewOf(record, kind, copy), today, request.view) : undefined;
    const made = await makeDocument(record, kind.id, { profile: defaultProfile, copy, today, ...(map && { map }) });
    outputs.push({ name: made.fileName, bytes: made.bytes, kind: kind.id, title: made.title, draft: made.draft });
    const leftOut = copy.audience.type === "team" ? [] : leftOutSentences(made.leftOut).map(({ sentence }) => sentence);
    const stays = leavesNames(copy, kind) ? namesLeftSentence(namesLeftIn(viewOf(record, kind, copy).record, record)) : "";
    const said = [...made.warnings, ...leftOut, ...(stays === "" ? [] : [stays]), ...(map ? fontWarning(map) : [])];
    warnings.push(...said.map((warning) => `${made.fileName}: ${warning}`));
  }
  return { outputs, warnings };
}

async function map({ record, request, copy, today, pictureOf }: Making): Promise<Outcome> {
  if (!isMadeFor(request, "map")) return { outputs: [], warnings: [] };
  const { draft } = standingRisk(record);
  const title = mapTitle(record);
  const { files, warnings } = await mapFiles(record, { copy, forms: MAP_FORMS }, { today, pictureOf, view: request.view });
  return { outputs: files.map(({ name, bytes }) => ({ name, bytes, kind: "map", title, draft })), warnings };
}

function recordFile({ record, request }: Making): MadeOutput[] {
  if (!isMadeFor(request, "record")) return [];
  const { risk, draft } = standingRisk(record);
  const title = titleOf("team-file", risk, { draft });
  return [{ name: "record.json", bytes: `${JSON.stringify(record, null, 2)}\n`, kind: "record", title, draft }];
}

function checkedDate(date: string | undefined, today: PartialDate): PartialDate {
  if (date === undefined) return today;
  if (isWholeDate(date)) return date;
  throw new TerminalFault("no-such-day", { about: `--date ${date}` });
}

/** A young person's own sheet for either paper. */
async function blankSheets(today: PartialDate): Promise<MadeOutput[]> {
  const made: MadeOutput[] = [];
  for (const paper of ["a4", "a3"] as const) {
    const { bytes, fileName, title } = await ownSheets.blank(paper, today);
    made.push({ name: fileName, bytes, kind: OWN_SHEET, title, draft: false });
  }
  return made;
}

/** The forms to fill by pen, of every kind. */
export async function makeBlanks(request: Request, now: PartialDate): Promise<Outcome> {
  const outputs: MadeOutput[] = [];
  const today = checkedDate(request.date, now);
  for (const { id } of KINDS.filter((kind) => isMadeFor(request, kind.id))) {
    const made = await makeBlank(id, { profile: defaultProfile, today });
    outputs.push({ name: made.fileName, bytes: made.bytes, kind: id, title: made.title, draft: false });
  }
  if (isMadeFor(request, OWN_SHEET)) outputs.push(...(await blankSheets(today)));
  return { outputs, warnings: [] };
}

/**
 * Every document that was asked for, from information tables, documents of ours or records, brought together where they are
 * several; nothing is written here. Throws NamedFault where the input or what was asked for cannot be used.
 */
export async function makeFrom(files: readonly InputFile[], request: Request, now: PartialDate): Promise<Outcome> {
  const today = checkedDate(request.date, now);
  const read = await readTogether(files);
  const record = markChanges(read.record, withRisk(read.record, request.risk));
  const copy: Copy = { audience: audienceOf(record, request.reader), names: request.names };
  const making: Making = { record, request, copy, today, pictureOf: pictures(mapTitle(record)) };
  const papers = await documents(making);
  const drawn = await map(making);
  const outputs = [...papers.outputs, ...recordFile(making), ...drawn.outputs];
  const warnings = [...read.warnings, ...handingOver(request), ...papers.warnings, ...drawn.warnings];
  return { outputs, warnings: [...new Set(warnings)] };
}
