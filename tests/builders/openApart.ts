import { readFileSync } from "node:fs";
import { readInput } from "../../src/intake";

/** Run by itself: opens the file named in the first argument and says what came of it and how much memory it took at most. */
const [path = ""] = process.argv.slice(2);
const read = await readInput(new Uint8Array(readFileSync(path)), "table.docx");
const outcome = read.ok ? "read" : read.error.id;
process.stdout.write(JSON.stringify({ outcome, megabytes: Math.round(process.resourceUsage().maxRSS / 1024) }));
