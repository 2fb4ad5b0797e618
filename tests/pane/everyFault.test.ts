import { jest } from "@jest/globals";
import { readFileSync } from "node:fs";
import { readInput } from "../../src/intake";
import { DEED_NAMES, deedsFor, openNetwork, RECORD } from "../builders/deeds";
import {
  findingsIn,
  mendAll,
  openFailing,
  openOn,
  play,
  saidIn,
  seenOf,
  type Deed,
  type Plays,
  type Seen,
} from "../builders/faultPlays";
import { some } from "../builders/rounds";
import { documentOf, wordStage } from "../builders/wordStage";
import { FAULTS, meanwhile, type Fault } from "../office/faults";
import { FLOOR, NEWER, type PlayedHost } from "../office/host";
import { appendText } from "../office/paragraphs";
import { insideOf } from "../office/wordXml";

/**
 * Everything that somebody does in the pane beside a document, once per turn to Word and per way in which that turn can fail. Whatever
 * comes of it, nobody waits for ever; the document is as it was or as was asked, or that it is neither is said by the pane and once
 * more when it is opened again; and what is offered then puts it right. `npm run nightly` plays every one of them.
 */
const WEB: PlayedHost = { ...NEWER, platform: "OfficeOnline" };
const WORDS: readonly { name: string; host: PlayedHost; arrange?: Plays["arrange"] }[] = [
  { name: "of today", host: NEWER },
  { name: "at the floor", host: FLOOR },
  {
    name: "on the web, where parts are reported as written and are not",
    host: WEB,
    arrange: (word) => {
      word.document.partMishap = "ignored";
      word.mishaps.add("parts-do-nothing");
    },
  },
  {
    name: "on the web, where writing parts is an error",
    host: WEB,
    arrange: (word) => {
      word.document.partMishap = "refused";
      word.mishaps.add("no-add");
    },
  },
];
const QUICK = 1;
jest.setTimeout(30 * 60_000);

const THEIRS = "Written by somebody else just now";

/** In the first field that takes it, or at the end where there is none. */
const SOMEBODY_ELSE = meanwhile("somebody else types", ({ document }) => {
  const field = document.controls.find(({ tag }) => /^mt:.*(purpose|concerns)$/.test(tag));
  if (field) field.append(THEIRS);
  else appendText(insideOf(document.body, "p").at(-1)!, THEIRS);
});

type Case = { fault: Fault; turn: number };
const casesOf = (turns: number, faults: readonly Fault[]): Case[] =>
  faults.flatMap((fault) => Array.from({ length: turns }, (_, at) => ({ fault, turn: at + 1 })));
/** The seal of the pages only spares whoever reads them from comparing: with it or without, the document says the same. */
const unsealed = (one: Seen) => JSON.stringify(one).replace(/ pages=\\"[^"\\]*\\"/g, "");
const same = (one: Seen, other: Seen) => unsealed(one) === unsealed(other);

describe.each(WORDS.map((word, at) => ({ ...word, at })))("in a Word $name", ({ host, at: which, arrange = () => undefined }) => {
  /** By day each thing in one of the Words. */
  const byDay = <T>(names: readonly T[]) => some(names, Math.ceil(names.length / WORDS.length), which);
  let plays: Plays;
  /** The same Word on a day when all goes well. */
  let well: Plays;
  let deeds: Deed[];
  beforeAll(async () => {
    const stage = await wordStage(await documentOf(RECORD, "information"), host);
    plays = { stage, arrange };
    well = { stage, arrange: () => undefined };
    deeds = await deedsFor(well);
  });
  afterAll(() => {
    expect(plays.stage.word.unplayed).toEqual([]);
    plays.stage.window.close();
  });

  /** What a document is that nobody has to worry about: it carries one part, or nothing of ours at all, and reads without a word. */
  async function sound(deed: Deed): Promise<void> {
    const now = seenOf(plays.stage.word);
    expect(now.parts.length).toBe(now.controls.length === 0 ? 0 : 1);
    const tags = now.controls.map(([tag]) => String(tag)).filter((tag) => !tag.startsWith("mt-map"));
    expect(new Set(tags).size).toBe(tags.length);
    expect(now.pictures.length).toBeLessThanOrEqual(deed.name.startsWith("putting in a map") ? 2 : 1);
    if (now.parts.length === 0) return;
    const read = await readInput(plays.stage.word.document.toBytes(), "saved.docx", { into: RECORD });
    // Words of the page that came into the pane, and nothing was changed there since.
    const warnings = read.ok ? read.warnings.filter((words) => !words.includes("taken over")) : [read.error.message];
    expect(warnings).toEqual([]);
  }

  async function check(one: Case, deed: Deed, asked: Seen, known: Set<string>): Promise<void> {
    const { beside, before, stands, bytes } = await play(plays, deed, one);
    const { store, services } = beside;
    const word = plays.stage.word;
    expect([store.state().notice?.tone, store.state().saving.state]).not.toContain("busy");
    const said = saidIn(beside);
    if (!same(stands, asked)) expect([...said, ...(await findingsIn(beside))]).not.toEqual([]);
    const key = JSON.stringify([stands, said]);
    if (known.has(key)) return beside.close();
    known.add(key);

    // Somebody stays, and takes what is offered, on a day when all goes well again.
    word.mishaps.clear();
    word.document.partMishap = undefined;
    if (!store.state().steps) openNetwork(beside);
    store
      .state()
      .notice?.choices?.find(({ label }) => label.endsWith("again"))
      ?.run();
    await services.document!.glance();
    expect(await mendAll(beside)).toEqual([]);
    await sound(deed);
    beside.close();

    // Or the document is closed as it was left, and opened again.
    const later = await openOn(well, bytes);
    const found = saidIn(later);
    if (!later.store.state().steps) openNetwork(later);
    // A head and foot that were not written on a page of somebody's are said at once, and not looked for later.
    const kept = (one: Seen) => (deed.name.startsWith("beginning") ? { ...one, edges: [] } : one);
    const isKnown = [before, asked].some((one) => same(kept(stands), kept(one)));
    if (!isKnown) expect([...found, ...(await findingsIn(later))]).not.toEqual([]);
    expect(await mendAll(later)).toEqual([]);
    await sound(deed);
    later.close();
  }

  /** Without a fault, and the pane is closed. */
  async function once(given: Plays, deed: Deed) {
    const played = await play(given, deed);
    played.beside.close();
    return played;
  }

  async function eachOf(cases: readonly Case[], turns: number, run: (one: Case) => Promise<void>): Promise<void> {
    for (const one of cases) {
      await run(one).catch((cause: unknown) => {
        throw new Error(`At turn ${one.turn} of ${turns}: ${one.fault.name}.`, { cause });
      });
    }
  }

  test.each(byDay(DEED_NAMES))("%s: whatever fails, no state of the document goes unseen", async (name) => {
    const at = DEED_NAMES.indexOf(name);
    const deed = deeds[at]!;
    const { turns } = await once(plays, deed);
    const { stands: asked } = await once(well, deed);
    const known = new Set<string>();
    await eachOf(some(casesOf(turns, FAULTS), QUICK, at), turns, (one) => check(one, deed, asked, known));
  });

  /** Whether the pane opens is nothing that stands on a page. */
  const ON_PAGES = DEED_NAMES.filter((name) => !name.includes("the pane"));

  test.each(byDay(ON_PAGES))(
    "%s: what somebody else types meanwhile is on the page, in the pane, or asked about",
    async (name) => {
      const at = DEED_NAMES.indexOf(name);
      const deed = deeds[at]!;
      const { turns } = await once(plays, deed);
      await eachOf(some(casesOf(turns, [SOMEBODY_ELSE]), QUICK, at), turns, async (one) => {
        const { beside, stands, shown, happened } = await play(plays, deed, one);
        const inPane = JSON.stringify(beside.store.state().steps?.history.present ?? "");
        // Words that were in the list when somebody chose to write over them are lost to nobody.
        const known = [stands.all, inPane, shown].some((words) => words.includes(THEIRS));
        expect(known || !happened).toBe(true);
        beside.close();
      });
    },
  );

  test("opening: the document stays as it was, and it is opened once Word tells", async () => {
    const stranger = readFileSync("templates/samples/worked-example.docx");
    for (const [at, from] of [deeds[6]!.from, deeds[7]!.from, stranger].entries()) {
      const { stands: before } = await once(plays, { name: "only opening", from, run: () => Promise.resolve() });
      await eachOf(some(casesOf(7, FAULTS), QUICK, at), 7, async ({ turn, fault }) => {
        const beside = await openFailing(plays, from, turn, fault);
        expect(same(seenOf(plays.stage.word), before)).toBe(true);
        plays.stage.window.dispatchEvent(new plays.stage.window.Event("focus"));
        await beside.services.document!.glance();
        const isOpen = () => {
          const { notice, steps } = beside.store.state();
          return steps !== undefined || notice?.tone === "question";
        };
        // Reading a table takes a moment.
        for (let tries = 0; tries < 100 && !isOpen(); tries += 1) await new Promise((resolve) => setTimeout(resolve, 30));
        expect(isOpen()).toBe(true);
        beside.close();
      });
    }
  });
});
