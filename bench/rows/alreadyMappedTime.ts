import { looker, soughtIn, type Asked } from "../../src/library";
import { Browsed } from "../mapped/inBrowser";
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
const ROUNDS = 5;

/** Sets of seeds that the matcher was looked at with, on which the answers are compared besides. */
const COMPARED = [2, 9, 23, 38];
const EACH = 100;

function sameAnswers(asked: Asked, files: readonly Uint8Array[], found: readonly string[]): void {
  const lost = wholly(asked, files).filter((whole, at) => whole !== found[at]).length;
  if (lost > 0) throw new Error(`${lost} documents gave another answer than reading them as a whole.`);
}

type Times = { ours: number; floor: number };

/** Of one shelf; what was found has to be what reading its documents as a whole finds. */
async function timesOf(asked: Asked, files: readonly Uint8Array[]): Promise<Times & { holding: number }> {
  const browsed = await Browsed.open(files);
  try {
    const [mine, floor]: [number[], number[]] = [[], []];
    let found: string[] = [];
    for (let round = 0; round < ROUNDS; round += 1) {
      floor.push(await browsed.unzip());
      const { ms, answers } = await browsed.look(asked);
      mine.push(ms);
      found = answers.map(lookedAt);
    }
    sameAnswers(asked, files, found);
    return { ours: rounded(median(mine)), floor: rounded(median(floor)), holding: found.filter((one) => one !== "[]").length };
  } finally {
    await browsed.close();
  }
}

/** By a look in this process, on documents of which every fourth was saved by another program since. */
async function comparedBesides(): Promise<void> {
  for (const seed of COMPARED) {
    const { own, files } = await shelf(seed, EACH);
    const asked = { own: own.id, sought: soughtIn(own) };
    const look = looker(asked);
    const mixed = files.map((bytes, at) => (at % 4 === 0 ? savedSince(bytes) : bytes));
    sameAnswers(
      asked,
      mixed,
      mixed.map((bytes) => lookedAt(look(bytes, "document.docx"))),
    );
  }
}

/** From the bytes of a thousand documents to who may be in them, in a browser, by threads that are started for it; as many unzip them. */
export const alreadyMappedTime: Row = {
  ids: IDS,
  measure: async (wanted, say) => {
    say(`${AS_WRITTEN}: making ${DOCUMENTS} documents, seed ${SEED} …`);
    const { own, files } = await shelf(SEED, DOCUMENTS);
    const asked = { own: own.id, sought: soughtIn(own) };
    await comparedBesides();
    const rows = [];
    for (const id of IDS.filter((one) => wanted.includes(one))) {
      const looked = id === SAVED ? files.map(savedSince) : files;
      const size = looked.reduce((sum, { length }) => sum + length, 0) / 1e6;
      say(`${id}: ${size.toFixed(1)} MB, ${ROUNDS} rounds …`);
      const { ours, floor, holding } = await timesOf(asked, looked);
      say(`${id}: somebody in ${holding} of them.`);
      const since = id === SAVED ? ", each saved by another program since" : "";
      rows.push(
        measured({
          id,
          what: `looking through ${DOCUMENTS} documents for 40 people and 16 places${since}`,
          unit: "ms",
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
