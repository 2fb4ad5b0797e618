import { readInput, type ReadResult } from "../../intake";
import { bringTogether } from "../../matching";
import { canonical, type NetworkRecord } from "../../record";

export type InputFile = { bytes: Uint8Array; name: string };

type Good = Extract<ReadResult, { ok: true }>;
type Read = Good & { file: InputFile };
type All = { record: NetworkRecord; warnings: string[] };

async function read(file: InputFile, into?: NetworkRecord): Promise<Read> {
  const result = await readInput(file.bytes, file.name, into ? { into } : {});
  if (!result.ok) throw result.error;
  return { ...result, file };
}

/** A paper of a network, such as minutes: it holds a part of it only. */
const isPaper = ({ from, kind }: Read) => from === "our-document" && kind !== "team-file";

/** By what they say, so that it does not matter in which order files were named. */
function inOrder(files: readonly Read[]): Read[] {
  const keyed = files.map((one) => ({ one, key: canonical(one.record) }));
  return keyed.sort((a, b) => (a.key < b.key ? -1 : 1)).map(({ one }) => one);
}

/**
 * One record of all files, whichever was named first. Papers of a network that is among them give it what was edited on their
 * pages. Throws IntakeError naming the file that cannot be read.
 */
export async function readTogether(files: readonly InputFile[]): Promise<All> {
  const found: Read[] = [];
  for (const file of files) found.push(await read(file));
  const sorted = inOrder(found);
  const warnings = sorted.flatMap((one) => one.warnings);
  const whole = sorted.filter((one) => !isPaper(one));
  const ids = new Set(whole.map(({ record }) => record.id));
  const [first, ...others] = [...whole, ...sorted.filter((one) => isPaper(one) && !ids.has(one.record.id))];
  const home = first ?? sorted[0];
  if (!home) throw new Error("There is no input.");
  const made: All = { record: home.record, warnings };
  for (const { record } of others) {
    const { record: both, notes } = bringTogether(made.record, record);
    Object.assign(made, { record: both, warnings: [...made.warnings, ...notes] });
  }
  for (const paper of sorted.filter((one) => isPaper(one) && one !== home && ids.has(one.record.id))) {
    const { record, warnings: said } = await read(paper.file, made.record);
    Object.assign(made, { record, warnings: [...made.warnings, ...said] });
  }
  return made;
}
