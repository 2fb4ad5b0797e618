import { ENGINES } from "../engines";
import { minutesPage } from "../engines/page";
import { wordsOf } from "../engines/template";

/**
 * One engine in a process of its own: `worker.mjs ENGINE TIMES`. Each message asks for one document; the answer is the processor
 * time it took, in milliseconds, with everything the process did meanwhile (compiling, collecting garbage).
 */
export type Ask = "make" | "words";
export type Answer = { ms: number } | { words: string[]; bytes: number } | { error: string };

const [name, times] = process.argv.slice(2);
const engine = ENGINES.find((one) => one.name === name);
if (!engine || !process.send) throw new Error(`worker.mjs is started by the bench, with the name of an engine, not "${name}".`);
const ready = engine.ready(minutesPage(Number(times)));

async function answer(ask: Ask): Promise<Answer> {
  const make = ready.next();
  if (ask === "words") {
    const bytes = await make();
    return { words: wordsOf(bytes), bytes: bytes.length };
  }
  const before = process.cpuUsage();
  await make();
  const { user, system } = process.cpuUsage(before);
  return { ms: (user + system) / 1000 };
}

process.on("message", (ask: Ask) => {
  void answer(ask)
    .catch((error: unknown): Answer => ({ error: String(error) }))
    .then((said) => process.send?.(said));
});
