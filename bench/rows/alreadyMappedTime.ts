import { looker, soughtIn, type Asked } from "../../src/library";
import { lookInto, unzip, WORKERS } from "../mapped/crew";
import { savedSince, shelf } from "../mapped/shelf";
import { lookedAt, wholly } from "../mapped/wholly";
import { median, rounded } from "../measure/median";
import { measured, type Row } from "../row";

/** As this tool writes its papers; and after another program saved each of them, so that their pages have to be gone through. */
const IDS = ["already-mapped/time", "already-mapped/time-saved"] as const;
const [AS_WRITTEN, SAVED] = IDS;
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

async function timesOf(asked: Asked, files: readonly Uint8Array[]): Promise<{ ours: number; floor: number }> {
  const [mine, floor]: [number[], number[]] = [[], []];
  for (let round = 0; round < ROUNDS; round += 1) {
    floor.push(await unzip(files));
    mine.push((await lookInto(asked, files)).ms);
  }
  return { ours: rounded(median(mine)), floor: rounded(median(floor)) };
}

/** From the bytes of a thousand documents to who may be in them, with threads that are started for it; as many threads unzip them. */
export const alreadyMappedTime: Row = {
  ids: IDS,
  measure: async (wanted, say) => {
    say(`${AS_WRITTEN}: making ${DOCUMENTS} documents, seed ${SEED} …`);
    const { own, files } = await shelf(SEED, DOCUMENTS);
    const asked = { own: own.id, sought: soughtIn(own) };
    const found = (await lookInto(asked, files)).answers.map(lookedAt);
    sameAnswers(asked, files, found);
    for (const seed of COMPARED) {
      const { own: ours, files: made } = await shelf(seed, EACH);
      const seeks = { own: ours.id, sought: soughtIn(ours) };
      const look = looker(seeks);
      const mixed = made.map((bytes, at) => (at % 4 === 0 ? savedSince(bytes) : bytes));
      const told = mixed.map((bytes) => lookedAt(look(bytes, "document.docx")));
      sameAnswers(seeks, mixed, told);
    }
    const size = files.reduce((sum, { length }) => sum + length, 0) / 1e6;
    const holding = found.filter((one) => one !== "[]").length;
    say(`${AS_WRITTEN}: ${size.toFixed(1)} MB, somebody in ${holding} of them, ${WORKERS} threads, ${ROUNDS} rounds …`);
    const rows = [];
    for (const id of IDS.filter((one) => wanted.includes(one))) {
      const { ours, floor } = await timesOf(asked, id === SAVED ? files.map(savedSince) : files);
      const since = id === SAVED ? ", each saved by another program since" : "";
      rows.push(
        measured({
          id,
          what: `looking through ${DOCUMENTS} documents for 40 people and 16 places${since}`,
          unit: "ms CPU",
          better: "lower",
          ours,
          peers: { [PEER]: floor },
          target: { than: `peer ${PEER}`, ratio: 2 },
        }),
      );
    }
    return rows;
  },
};
