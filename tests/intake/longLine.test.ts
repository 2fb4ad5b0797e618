import { readInput } from "../../src/intake";
import { informationTable, LABELS } from "../builders/informationTable";
import { rounds } from "../builders/rounds";
import { wordFile } from "../builders/wordFile";

/** Three pages without a full stop, and by night twenty, in words that each row looks at twice. */
const LENGTH = rounds(10_000, 60_000);
const REPEATED = ["1 ", "Flat ", "a", "Male A ", "to ", "1-", "Aisha Begum, ", "KFC on "];
const ROWS = Object.keys(LABELS) as (keyof typeof LABELS)[];

/** Time of this process, in seconds, so that whatever else the machine does is left out. */
async function secondsFor(act: () => Promise<unknown>): Promise<number> {
  const before = process.cpuUsage();
  await act();
  return process.cpuUsage(before).user / 1_000_000;
}

test.each(REPEATED)("a line that repeats %j for pages holds nobody up, in whichever row it stands", async (words) => {
  const line = words.repeat(LENGTH / words.length);
  for (const row of ROWS) {
    const file = wordFile([informationTable({ [row]: [line] })]);
    const seconds = await secondsFor(async () => expect((await readInput(file, "long.docx")).ok).toBe(true));
    expect([row, seconds < 4 ? "in time" : `${seconds} s`]).toEqual([row, "in time"]);
  }
});
