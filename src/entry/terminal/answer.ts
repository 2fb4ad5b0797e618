import { NamedFault } from "../../record";
import { TerminalFault } from "./fault";
import { checkTemplates } from "./templates";

/** Bad input, as shells know it from many commands; and a fault of ours (sysexits.h, EX_SOFTWARE). */
const BAD_INPUT = 2;
const OURS = 70;

/** One line, whatever a file is called or says. */
const oneLine = (message: string) => message.replace(/\s*[\n\v\f\r\u0085\u2028\u2029]+\s*/g, " ");

function refuse(error: unknown): number {
  const what = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  const fault = error instanceof NamedFault ? error : new TerminalFault("unexpected", { values: { what } });
  process.stderr.write(`${oneLine(fault.message)}\n`);
  if (process.env["DEBUG"] && fault !== error) console.error(error);
  return fault.family === "ours" ? OURS : BAD_INPUT;
}

/**
 * Does what the words after `npm run make --` ask for, and gives the exit code. What cannot be done is one line on standard error,
 * with nothing written.
 */
export async function answer(words: string[]): Promise<number> {
  try {
    checkTemplates();
    // Loaded once the templates are known to be sound: nothing that reads them can be loaded while they are not.
    const { run } = await import("./run");
    await run(words);
    return 0;
  } catch (error) {
    return refuse(error);
  }
}
