import { strFromU8, unzipSync } from "fflate";
import { SaxesParser } from "saxes";
import { makeDocument } from "../../src/documents";
import { readInput } from "../../src/intake";
import { networkOf } from "../cases/network";
import { picture } from "../cases/picture";
import { profile, TEAM, TODAY } from "../engines/page";
import { median, rounded } from "../measure/median";
import { measured, type Row } from "../row";

const ID = "read-back";
const PEER = "unzip and parse";
const WARM_UP = 12;
const ROUNDS = 15;
const SUBJECTS = 60;

/** What nobody who opens a document can save: taking every part out, and one pass over the pages. */
function unzipAndParse(bytes: Uint8Array): number {
  const parts = unzipSync(bytes);
  const parser = new SaxesParser({ xmlns: true });
  let elements = 0;
  parser.on("opentag", () => {
    elements += 1;
  });
  parser.write(strFromU8(parts["word/document.xml"] ?? new Uint8Array())).close();
  return elements;
}

async function cpu(act: () => unknown): Promise<number> {
  const before = process.cpuUsage();
  await act();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

/** From the bytes of a team file of sixty subjects to its record, edits on the pages looked for. */
export const readBack: Row = {
  ids: [ID],
  measure: async (_, say) => {
    const record = networkOf({ people: SUBJECTS, places: 12, links: 60, statements: 180, actions: 40, attendees: 20 }, SUBJECTS);
    const { bytes } = await makeDocument(record, "team-file", { profile, copy: TEAM, today: TODAY, map: picture() });
    const read = await readInput(bytes, "team file.docx");
    if (!read.ok || read.record.people.length !== SUBJECTS) throw new Error("The team file did not come back whole.");
    say(`${ID}: ${unzipAndParse(bytes)} elements, ${WARM_UP + ROUNDS} rounds …`);
    const own: number[] = [];
    const floor: number[] = [];
    for (let round = -WARM_UP; round < ROUNDS; round += 1) {
      const [theirs, mine] = [await cpu(() => unzipAndParse(bytes)), await cpu(() => readInput(bytes, "team file.docx"))];
      if (round < 0) continue;
      floor.push(theirs);
      own.push(mine);
    }
    return [
      measured({
        id: ID,
        what: `opening a team file of ${SUBJECTS} subjects`,
        unit: "ms CPU",
        better: "lower",
        ours: rounded(median(own)),
        peers: { [PEER]: rounded(median(floor)) },
        target: { than: `peer ${PEER}`, ratio: 2 },
      }),
    ];
  },
};
