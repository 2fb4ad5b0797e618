import { ROWS } from "./rows";
import { tableOf } from "./table";
import type { Measured } from "./row";

/** `bench [PART] [--json]`: PART is the beginning of the ids that are measured. Only results go to standard output. */
const say = (words: string) => process.stderr.write(`${words}\n`);

const asked = process.argv.slice(2);
const json = asked.includes("--json");
const parts = asked.filter((word) => word !== "--json");
const known = ROWS.flatMap(({ ids }) => ids);
const wanted = known.filter((id) => parts.length === 0 || parts.some((part) => id.startsWith(part)));

async function measureAll(): Promise<Measured[]> {
  const made: Measured[] = [];
  for (const row of ROWS) {
    const ids = row.ids.filter((id) => wanted.includes(id));
    if (ids.length > 0) made.push(...(await row.measure(ids, say)));
  }
  return made;
}

const stray = parts.find((part) => !known.some((id) => id.startsWith(part)));
if (stray !== undefined) {
  say(`There is no row "${stray}". There are: ${known.join(", ")}.`);
  process.exitCode = 2;
} else {
  const made = await measureAll();
  process.stdout.write(json ? `${JSON.stringify(made, null, 2)}\n` : tableOf(made));
}
