import { basename } from "node:path";
import { dayOf } from "../../record";
import { parseRequest, USAGE, type Request } from "./arguments";
import { TerminalFault } from "./fault";
import { checkFolder, readInputFile, writeAll } from "./folder";
import { makeBlanks, makeFrom, BLANK_KINDS, TERMINAL_KINDS, type Outcome } from "./make";

async function outcomeOf(request: Request): Promise<Outcome> {
  await checkFolder(request.folder);
  const today = dayOf(new Date());
  if (request.inputs.length === 0) return makeBlanks(request, today);
  const files = request.inputs.map(async (path) => ({ bytes: await readInputFile(path), name: basename(path) }));
  return makeFrom(await Promise.all(files), request, today);
}

function say(paths: string[], { outputs, warnings }: Outcome, json: boolean): void {
  if (json) {
    const files = outputs.map(({ kind, title, draft }, index) => ({ path: paths[index] ?? "", kind, title, draft }));
    process.stdout.write(`${JSON.stringify({ files, warnings }, null, 2)}\n`);
    return;
  }
  for (const path of paths) process.stdout.write(`${path}\n`);
  for (const warning of warnings) process.stderr.write(`Note: ${warning}\n`);
  if (outputs.some(({ draft }) => draft)) {
    process.stderr.write('Note: these are drafts until the key context risk is stated: add --risk "…".\n');
  }
}

/** Does what the words ask for. Throws NamedFault with nothing written. */
export async function run(words: string[]): Promise<void> {
  const parsed = parseRequest(words, TERMINAL_KINDS, BLANK_KINDS);
  if (!parsed.ok) throw new TerminalFault("wrong-call", { values: { what: parsed.fault, next: parsed.next } });
  if ("help" in parsed) {
    process.stdout.write(`${USAGE}\n`);
    return;
  }
  const { request } = parsed;
  const outcome = await outcomeOf(request);
  const paths = await writeAll(request.folder, request.inputs, outcome.outputs);
  say(paths, outcome, request.json);
}
