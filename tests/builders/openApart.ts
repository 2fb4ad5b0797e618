import { readFileSync } from "node:fs";
import { readInput } from "../../src/intake";

/** Run by itself: opens the file named in the first argument and says what came of it and how much memory it took at most. */
const [path = ""] = process.argv.slice(2);
const read = await readInput(new Uint8Array(readFileSync(path)), "table.docx");
const outcome = read.ok ? "read" : read.error.id;

/**
 * Linux hands a new process the highest mark of the one it was forked from (getrusage(2), ru_maxrss), which here is Jest's own;
 * the mark of its own memory begins anew with the program.
 */
function mostKilobytes(): number {
  try {
    const mark = /^VmHWM:\s*(\d+) kB$/m.exec(readFileSync("/proc/self/status", "utf8"))?.[1];
    if (mark !== undefined) return Number(mark);
  } catch {
    // No Linux.
  }
  return process.resourceUsage().maxRSS;
}

process.stdout.write(JSON.stringify({ outcome, megabytes: Math.round(mostKilobytes() / 1024) }));
