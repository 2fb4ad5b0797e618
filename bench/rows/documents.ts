import { ENGINES } from "../engines";
import { median, rounded } from "../measure/median";
import { Worker } from "../measure/workers";
import { fastest, measured, type Measured, type Row } from "../row";

/** Rounds that count; the engines take turns, so that a busy machine is busy for all. */
const ROUNDS = 15;

/** `warmUp`: rounds that do not count, until the compilers of the language are done with every engine. */
const CASES = [
  { id: "documents/minutes", times: 1, warmUp: 60, what: "minutes: 60 people, 60 links, 40 actions, a picture of 1 MB" },
  { id: "documents/minutes-x10", times: 10, warmUp: 20, what: "the same with every list ten times as long" },
] as const;

type Case = (typeof CASES)[number];

/** Nobody is compared with a page that says less. */
async function checkWords(workers: readonly Worker[]): Promise<number> {
  const pages = [];
  for (const worker of workers) {
    const said = await worker.ask("words");
    if ("words" in said) pages.push(said.words);
  }
  const [own = [], ...others] = pages;
  others.forEach((words, index) => {
    const at = own.findIndex((line, place) => line !== words[place]);
    if (at === -1 && words.length === own.length) return;
    throw new Error(`${workers[index + 1]?.engine} makes another page: “${words[at]}” where ours says “${own[at]}”.`);
  });
  return own.length;
}

async function race(workers: readonly Worker[], warmUp: number): Promise<Map<string, number>> {
  const figures = new Map<string, number[]>(workers.map(({ engine }) => [engine, []]));
  for (let round = -warmUp; round < ROUNDS; round += 1) {
    for (const worker of workers) {
      const said = await worker.ask("make");
      if (round >= 0 && "ms" in said) figures.get(worker.engine)?.push(said.ms);
    }
  }
  return new Map([...figures].map(([engine, all]) => [engine, rounded(median(all))]));
}

async function measureCase({ id, times, warmUp, what }: Case, say: (words: string) => void): Promise<Measured> {
  const workers = ENGINES.map(({ name }) => new Worker(name, times));
  try {
    const paragraphs = await checkWords(workers);
    say(`${id}: the same ${paragraphs} paragraphs by all; ${warmUp + ROUNDS} rounds of ${workers.length} engines …`);
    const [own, ...others] = await race(workers, warmUp);
    if (!own) throw new Error("There is no figure of our own.");
    const peers = Object.fromEntries(others);
    const target = { than: `peer ${fastest(peers)}`, ratio: 1 } as const;
    return measured({ id, what, unit: "ms CPU", better: "lower", ours: own[1], peers, target });
  } finally {
    for (const worker of workers) worker.end();
  }
}

/** Making a document, against three engines that fill templates; ours also carries controls, bookmarks and the record. */
export const documents: Row = {
  ids: CASES.map(({ id }) => id),
  measure: async (wanted, say) => {
    const made: Measured[] = [];
    for (const one of CASES.filter(({ id }) => wanted.includes(id))) made.push(await measureCase(one, say));
    return made;
  },
};
