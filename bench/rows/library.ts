import { fork } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { graphLibrary } from "../../src/library/graph/library";
import type { SignIn, Way } from "../../src/library";
import { SETTINGS } from "../../tests/builders/tenant/shelf";
import { answersOf, folderOf, look } from "../library/look";
import type { Told } from "../library/tenant";
import { rounded } from "../measure/median";
import { measured, type Measured, type Row } from "../row";

const ids = [
  "library/equal",
  "library/missed",
  "library/candidates",
  "library/requests-every",
  "library/requests-index",
  "library/held",
] as const;
const DOCUMENTS = Number(process.env["LIBRARY_DOCUMENTS"] ?? 10_000);
const SEED = 1001;
/** The built tenant stands beside the built program (scripts/bench.mjs). */
const TENANT = join(dirname(process.argv[1] ?? ""), "tenant.mjs");

const sum = (requests: Record<string, number>) =>
  Object.entries(requests).reduce((all, [what, count]) => (what === "item" ? all : all + count), 0);

async function measureAll(say: (words: string) => void): Promise<Measured[]> {
  const folder = mkdtempSync(join(tmpdir(), "library-"));
  say(`library: making ${DOCUMENTS} documents, seed ${SEED} …`);
  const child = fork(TENANT, [String(SEED), String(DOCUMENTS), folder]);
  const next = () =>
    new Promise<Told>((resolve, reject) => {
      child.once("message", (told) => resolve(told as Told));
      child.once("exit", () => reject(new Error("The tenant ended.")));
    });
  try {
    const told = await next();
    if (!("base" in told)) throw new Error("The tenant did not say where it is.");
    const { base, own, token, bytes } = told;
    const account = { name: "Ola Grant", address: "ola.grant@council.example" };
    const signIn: SignIn = {
      account: () => account,
      signIn: () => Promise.resolve(account),
      token: () => Promise.resolve(token),
      signOut: () => Promise.resolve(),
    };
    const fetch: typeof globalThis.fetch = (input, init) => {
      const { host, pathname, search } = new URL(String(input));
      return globalThis.fetch(`${base}/${host}${pathname}${search}`, init);
    };
    const requests = async () => {
      child.send("requests");
      const answer = await next();
      return "requests" in answer ? answer.requests : {};
    };
    const by = async (way: Way) => {
      const seen = await look(graphLibrary(SETTINGS, way, signIn, { fetch }), own);
      const asked = await requests();
      say(
        `library: ${way}: ${seen.looked.read} of ${DOCUMENTS} read in ${rounded(seen.seconds)} s, requests ${JSON.stringify(asked)}`,
      );
      return { ...seen, asked };
    };

    say(`library: ${rounded(bytes / 1e6)} MB; a folder …`);
    const plain = await look(folderOf(folder), own);
    say(`library: folder: ${plain.looked.read} read in ${rounded(plain.seconds)} s`);
    const every = await by("every");
    const index = await by("index");
    const [right, whole, some] = [plain, every, index].map(({ looked }) => answersOf(looked));
    if (!right || !whole || !some) throw new Error("A look is missing.");
    const strange = some.filter((one) => !right.includes(one)).length;
    if (strange > 0) throw new Error(`The index led to ${strange} answers that the folder does not give.`);
    const same = whole.filter((one, at) => one === right[at]).length === right.length && whole.length === right.length;
    const mb = (of: number) => rounded(of / 1e6);
    return [
      measured({
        id: ids[0],
        what: `networks found in ${DOCUMENTS} documents of the library, every one read, as in a folder`,
        unit: "networks",
        better: "higher",
        ours: same ? whole.length : 0,
        peers: { "the folder": right.length },
        target: { than: "peer the folder", ratio: 1 },
      }),
      measured({
        id: ids[1],
        what: "of these, missed where the index chooses what is read",
        unit: "networks",
        better: "lower",
        ours: right.length - some.length,
        peers: {},
        target: { than: "value", value: 0 },
      }),
      measured({
        id: ids[2],
        what: "documents that the index chose to be read",
        unit: "documents",
        better: "lower",
        ours: index.looked.documents,
        peers: { "every document": every.looked.documents },
        target: { than: "peer every document", ratio: 0.2 },
      }),
      measured({
        id: ids[3],
        what: "requests for a look at every document",
        unit: "requests",
        better: "lower",
        ours: sum(every.asked),
        peers: { "two for each document": 2 * DOCUMENTS },
        target: { than: "peer two for each document", ratio: 0.6 },
      }),
      measured({
        id: ids[4],
        what: "requests for a look by the index",
        unit: "requests",
        better: "lower",
        ours: sum(index.asked),
        peers: { "every document": sum(every.asked) },
        target: { than: "peer every document", ratio: 0.3 },
      }),
      measured({
        id: ids[5],
        what: `held in memory at most while every document is read, of ${mb(bytes)} MB of documents`,
        unit: "MB",
        better: "lower",
        ours: mb(every.peak),
        peers: { "the folder": mb(plain.peak) },
        target: { than: "value", value: 150 },
      }),
    ];
  } finally {
    child.removeAllListeners("exit");
    child.kill();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** One network looked for in a council's library that is played on this machine, and in a folder with the same documents. */
export const library: Row = {
  ids,
  measure: async (wanted, say) => (await measureAll(say)).filter(({ id }) => wanted.includes(id)),
};
