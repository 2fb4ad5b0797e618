import { looker, soughtIn, type Asked } from "../../src/library";
import { crew, WORKERS } from "../mapped/crew";
import { shelf } from "../mapped/shelf";
import { lookedAt, wholly } from "../mapped/wholly";
import { median, rounded } from "../measure/median";
import { measured, type Row } from "../row";

const ID = "already-mapped/time";
const PEER = "unzipping them whole";
const DOCUMENTS = 1000;
const SEED = 1001;
const ROUNDS = 3;

/** Sets of seeds that the matcher was looked at with, on which the answers are compared besides. */
const COMPARED = [2, 9, 23, 38];
const EACH = 100;

function sameAnswers(asked: Asked, files: readonly Uint8Array[], found: readonly string[]): void {
  const lost = wholly(asked, files).filter((whole, at) => whole !== found[at]).length;
  if (lost > 0) throw new Error(`${lost} documents gave another answer than reading them as a whole.`);
}

/** From the bytes of a thousand documents to who may be in them, with threads that are started for it; as many threads unzip them. */
export const alreadyMappedTime: Row = {
  ids: [ID],
  measure: async (_, say) => {
    say(`${ID}: making ${DOCUMENTS} documents, seed ${SEED} …`);
    const { own, files } = await shelf(SEED, DOCUMENTS);
    const asked = { own: own.id, sought: soughtIn(own) };
    const { answers } = await crew({ asked }, files);
    const found = answers.map((one) => ("seen" in one ? lookedAt(one.seen) : "[]"));
    sameAnswers(asked, files, found);
    for (const seed of COMPARED) {
      const other = await shelf(seed, EACH);
      const seeks = { own: other.own.id, sought: soughtIn(other.own) };
      const look = looker(seeks);
      sameAnswers(
        seeks,
        other.files,
        other.files.map((bytes) => lookedAt(look(bytes, "document.docx"))),
      );
    }
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
