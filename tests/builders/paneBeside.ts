import { defaultProfile } from "../../src/guidance";
import { wordHost } from "../../src/hosts/word";
import type { Patience } from "../../src/hosts/word/program";
import { readInput } from "../../src/intake";
import { createStore, type OpenPaper, type Services, type Store } from "../../src/pane";
import { withPage } from "../../src/pane/page";
import type { NetworkRecord } from "../../src/record";
import { kindOf, makeDocument, makeExcerpt, mapsOn, mapViewOf } from "../../src/documents";
import { DOCX_TYPE, type HostPage } from "../../src/hosts";
import { impatience } from "./impatience";
import { newDevice, stageIn, type Stage } from "./browserStage";
import { MAP, TODAY, type WordStage } from "./wordStage";

const clock = () => new Date(`${TODAY}T10:00:00Z`);

/**
 * The pane's store and services beside a document in the played Word. `made` are the records that documents were made of, `downloads`
 * knows what was downloaded.
 */
export type Beside = { store: Store; services: Services; made: NetworkRecord[]; downloads: Stage; close: () => void };

/** The page for as long as the pane is open: what a pane that was closed still waits for goes no further. */
function closable(page: HostPage): { page: HostPage; close: () => void } {
  let closed = false;
  const never = new Promise<never>(() => undefined);
  const whileOpen = <T extends object>(of: T): T =>
    new Proxy(of, {
      get(target, name) {
        const member: unknown = Reflect.get(target, name);
        if (typeof member === "object" && member !== null) return whileOpen(member);
        return closed && typeof member === "function" ? () => never : member;
      },
    });
  return { page: whileOpen(page), close: () => (closed = true) };
}

/** As the page makes them, but for the picture, which nobody looks at: what is drawn is told by the names in its text. */
function optionsOf(record: NetworkRecord, { kindId, copy, today, sessionId }: OpenPaper) {
  const names = mapViewOf(record, kindOf(kindId), copy, sessionId).people.map(({ name }) => name);
  const map = { ...MAP, mermaid: ["---", `title: drawn on ${TODAY}`, "---", ...names].join("\n") };
  return { profile: defaultProfile, copy, today, map, ...(sessionId === undefined ? {} : { sessionId }) };
}

/** The pane's own services, but for heavy ones that no test here looks at. */
function servicesFor(stage: WordStage, made: NetworkRecord[], patience: Patience): { plain: Services; downloads: Stage } {
  const downloads = stageIn(stage.window, newDevice(), () => wordHost(stage.window, patience));
  const plain = {
    host: downloads.host,
    profile: defaultProfile,
    clock,
    today: () => TODAY,
    readFile: async ({ bytes, name }) => {
      const read = await readInput(bytes, name);
      if (!read.ok) return { ok: false, message: read.error.message };
      return { ok: true, record: read.record, warnings: read.warnings, home: read.kind === "team-file" };
    },
    papers: {
      kindsOf: () => [],
      make: async (one: NetworkRecord, kindId: string) => {
        made.push(one);
        const copy = { audience: { type: "team" as const }, names: "full" as const };
        const { bytes } = await makeDocument(one, kindId, { profile: defaultProfile, copy, today: TODAY });
        return { name: `${kindId}.docx`, type: DOCX_TYPE, bytes };
      },
      makeAll: () => Promise.reject(new Error("not asked for")),
      makePages: async (one, id, paper) => {
        const { bytes, envelope } = await makeExcerpt(one, paper.kindId, id, optionsOf(one, paper));
        return { bytes, part: envelope };
      },
      drawMaps: async (one, paper) => {
        const options = optionsOf(one, paper);
        return { maps: mapsOn(one, paper.kindId, options), mermaid: options.map.mermaid };
      },
    },
    save: () => Promise.resolve({ ok: false, why: "not-chosen", message: "" }),
  } as Partial<Services> as Services;
  return { plain, downloads };
}

/** Opens the pane beside what the played Word has open; nothing is waited for. */
export function openBeside(stage: WordStage, patience: Patience = impatience().patience): Beside {
  const made: NetworkRecord[] = [];
  const { plain, downloads } = servicesFor(stage, made, patience);
  if (!plain.host.page) throw new Error("Word has no page.");
  const { page, close } = closable(plain.host.page);
  const beside = withPage(page, plain);
  const store = createStore({ save: (one) => beside.services.save(one, "quietly"), clock });
  beside.start(store);
  // Nothing that it would still have done goes on: neither in the document nor in the time of the next test.
  const closeAll = () => (close(), beside.close(), store.close());
  return { store, services: beside.services, made, downloads, close: closeAll };
}

/** Waits until something holds; an error where it does not in good time. */
export async function until(holds: () => boolean, what = String(holds)): Promise<void> {
  for (let turn = 0; turn < 1500; turn += 1) {
    if (holds()) return;
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  throw new Error(`It never came to be: ${what}`);
}
