import { sketchInput } from "../../src/intake";
import { soughtIn, standingIn, type Asked } from "../../src/library";
import { Seeker } from "../../src/matching";
import { crew, WORKERS } from "../mapped/crew";
import { shelf } from "../mapped/shelf";
import { median, rounded } from "../measure/median";
import { measured, type Row } from "../row";

const ID = "already-mapped/time";
const PEER = "unzipping them whole";
const DOCUMENTS = 1000;
const SEED = 1001;
const ROUNDS = 3;

/** What reading each document as a whole finds, for comparing: nobody may be lost by looking at bare words first. */
function wholly({ sought }: Asked, files: readonly Uint8Array[]): string[] {
  const seeker = new Seeker(sought);
  return files.map((bytes) => {
    const sketched = sketchInput(bytes, "document.docx");
    return JSON.stringify(sketched.ok && sketched.record ? seeker.find(standingIn(sketched.record)) : []);
  });
}

/** From the bytes of a thousand documents to who may be in them, with threads that are started for it; as many threads unzip them. */
export const alreadyMappedTime: Row = {
  ids: [ID],
  measure: async (_, say) => {
    say(`${ID}: making ${DOCUMENTS} documents, seed ${SEED} …`);
    const { own, files } = await shelf(SEED, DOCUMENTS);
    const asked = { own: own.id, sought: soughtIn(own) };
    const { answers } = await crew({ asked }, files);
    const found = answers.map((one) => JSON.stringify("seen" in one && one.seen.is === "network" ? one.seen.mayBe : []));
    const lost = wholly(asked, files).filter((whole, at) => whole !== found[at]).length;
    if (lost > 0) throw new Error(`${lost} documents gave another answer than reading them as a whole.`);
    const size = files.reduce((sum, { length }) => sum + length, 0) / 1e6;
    say(
      `${ID}: ${size.toFixed(1)} MB, somebody in ${found.filter((one) => one !== "[]").length} of them, ${WORKERS} threads, ${ROUNDS} rounds …`,
    );
    const [mine, floor]: [number[], number[]] = [[], []];
    for (let round = 0; round < ROUNDS; round += 1) {
      floor.push((await crew({ unzip: true }, files)).ms);
      mine.push((await crew({ asked }, files)).ms);
    }
    return [
      measured({
        id: ID,
        what: `looking through ${DOCUMENTS} documents for 40 people and 16 places`,
        unit: "ms CPU",
        better: "lower",
        ours: rounded(median(mine)),
        peers: { [PEER]: rounded(median(floor)) },
        target: { than: `peer ${PEER}`, ratio: 2 },
      }),
    ];
  },
};
