import { jest } from "@jest/globals";
import { defaultProfile } from "../../src/guidance";
import type { HostPage } from "../../src/hosts";
import { wordHost } from "../../src/hosts/word";
import { readInput } from "../../src/intake";
import { openSession, type PageSession, type Wrote } from "../../src/pane/page/session";
import { apply, type Change, type NetworkRecord } from "../../src/record";
import { impatience } from "../builders/impatience";
import { link, network, person } from "../builders/network";
import { rounds, some } from "../builders/rounds";
import { documentOf, wordStage, type WordStage } from "../builders/wordStage";
import { PlayedDocument } from "../office/document";
import { FAULTS, failAt, meanwhile, turnsOf, type Fault } from "../office/faults";
import { FLOOR, NEWER } from "../office/host";

/**
 * A change of the document is played once per turn to Word and per way in which that turn can fail. Whatever comes of it, the
 * document is as it was, or as was asked, or the next opening finds what stands on its pages and the next change mends the rest.
 */
const start = network(
  { type: "set", values: { purpose: "To see who meets at the station", scope: "Two children" } },
  person("p1", "Aisha Begum", { kind: "child", subject: true }),
  person("p2", "Ben Cole", { kind: "child" }),
  link("l1", "p1", "p2", { nature: "friends" }),
);
const record = { ...start, id: "n1" };

const set = (values: Extract<Change, { type: "set" }>["values"]): Change => ({ type: "set", values });
const CHANGES: Record<string, Change> = {
  "one line": set({ purpose: "To see who links the two groups" }),
  "the risk, with title, head, foot and properties": set({ risk: "County Line to Brighton" }),
};

let bytes: Uint8Array;
let stage: WordStage;
let page: HostPage;
const hope = impatience();

/** All that a person or a program can see of the document. */
function seen({ document }: WordStage["word"]) {
  const edges = document.sections.flatMap((section) => [document.edge(section, "header"), document.edge(section, "footer")]);
  return {
    title: document.title,
    body: document.controls.map((control) => [control.tag, control.text("\n")]),
    all: document.body.textContent,
    edges: edges.map((edge) => edge.textContent),
    properties: document.properties.names().map((name) => [name, document.properties.get(name)]),
    parts: document.parts.all().map(({ xml }) => xml),
  };
}

async function open(from: Uint8Array): Promise<PageSession> {
  stage.word.document = new PlayedDocument(from);
  stage.word.between = undefined;
  const session = await openSession(page, defaultProfile);
  if (typeof session === "string") throw new Error(session);
  return session;
}

const outcomeOf = (writing: Promise<Wrote>) =>
  writing.then(
    (wrote) => wrote,
    () => undefined,
  );

/** The change once without a fault: what is asked for, and in how many turns. */
async function whole(change: Change) {
  const session = await open(bytes);
  const asked = apply(session.opened.record, change);
  const turns = await turnsOf(stage.word, () => session.write(() => asked));
  return { asked, turns, after: seen(stage.word) };
}

async function readAgain(): Promise<{ record: NetworkRecord; warnings: readonly string[] }> {
  const read = await readInput(stage.word.document.toBytes(), "saved.docx");
  if (!read.ok) throw read.error;
  return read;
}

/** By day some of the turns and faults, at night every turn with every fault. */
const QUICK = 12;

/** One after the other. */
async function eachTurn(change: Change, faults: readonly Fault[], check: (at: Played) => Promise<void>): Promise<void> {
  const { asked, turns, after } = await whole(change);
  expect(turns).toBeGreaterThan(1);
  const cases = faults.flatMap((fault) => Array.from({ length: turns }, (_, at) => ({ fault, turn: at + 1 })));
  for (const { fault, turn } of some(cases, QUICK, turns)) {
    const session = await open(bytes);
    const before = seen(stage.word);
    failAt(stage.word, turn, fault, hope.loseHope);
    let taken = asked;
    const wrote = await outcomeOf(
      session.write(
        () => asked,
        (looked) => (taken = looked.record),
      ),
    );
    stage.word.between = undefined;
    try {
      await check({ session, wrote, asked, taken, before, after });
    } catch (error) {
      throw new Error(`At turn ${turn} of ${turns}: ${fault.name}.`, { cause: error });
    }
  }
}

type Played = {
  session: PageSession;
  wrote: Wrote | undefined;
  asked: NetworkRecord;
  /** With what was found on the page. */
  taken: NetworkRecord;
  before: ReturnType<typeof seen>;
  after: ReturnType<typeof seen>;
};

/** At the floor the record goes another way than in a Word of today. */
const WORDS = [
  { name: "of today", host: NEWER },
  { name: "at the floor", host: FLOOR },
];

describe.each(WORDS)("in a Word $name", ({ host }) => {
  beforeAll(async () => {
    bytes = await documentOf(record, "information");
    stage = await wordStage(bytes, host);
    page = wordHost(stage.window, hope.patience).page!;
  });
  afterAll(() => {
    expect(stage.word.unplayed).toEqual([]);
    stage.window.close();
  });

  // A hundred documents and more are opened in turn.
  jest.setTimeout(rounds(240_000, 30 * 60_000));

  test.each(Object.entries<Change>(CHANGES))(
    "%s: whatever fails, no state of the document goes unseen",
    async (_what, change) => {
      const known = new Set<string>();
      await eachTurn(change, FAULTS, async ({ session, wrote, asked, before, after }) => {
        const halfway = stage.word.document.toBytes();
        const stands = seen(stage.word);
        // An older part may be left over: it is said at the next opening, and goes with the next change.
        if (wrote?.delivery.ok) expect({ ...stands, parts: stands.parts.slice(-1) }).toEqual(after);
        else if (wrote)
          expect(wrote.delivery).toMatchObject({ message: expect.stringContaining("still here in the pane") as unknown });
        // Not even read: nothing was written.
        else expect(stands).toEqual(before);

        // Many turns and faults leave the same behind: what follows depends on nothing else.
        const key = JSON.stringify([stands, wrote?.delivery.ok]);
        if (known.has(key)) return;
        known.add(key);

        // The person stays, and the next change goes over all of it.
        expect((await session.write(() => asked)).delivery.ok).toBe(true);
        expect(seen(stage.word)).toEqual(after);

        // The document is closed as it was left, and opened again: its pages count, and two parts are said.
        const again = await open(halfway);
        const { record: opened, said } = again.opened;
        expect([record, asked].map(({ purpose, risk }) => [purpose, risk])).toContainEqual([opened.purpose, opened.risk]);
        if (stands.parts.length > 1) expect(said.join()).toContain("interrupted");
        await again.write(() => apply(opened, change));
        expect(seen(stage.word)).toEqual(after);
        const read = await readAgain();
        expect([read.warnings, read.record.purpose, read.record.risk]).toEqual([[], asked.purpose, asked.risk]);
      });
    },
  );

  const THEIRS = "Written by somebody else just now";
  const types = (field: string) =>
    meanwhile(`somebody else types in ${field}`, ({ document }) =>
      document.control(`mt:information/n1/${field}`).replace(THEIRS),
    );

  test("what somebody else types meanwhile, in the same field or in another, is on the page or asked about", async () => {
    await eachTurn(CHANGES["one line"]!, [types("purpose"), types("risk")], async ({ session, wrote, taken }) => {
      expect(wrote?.delivery.ok).toBe(true);
      const brought = wrote?.found?.record ?? taken;
      const { record: looked } = await session.look(brought);
      expect(JSON.stringify(looked)).toContain(THEIRS);
      await session.write(() => looked);
      expect([looked.purpose, looked.risk].includes(THEIRS) || looked.doubts.some(({ other }) => other === THEIRS)).toBe(true);
      // Closed with the question open, it is asked again or the page counts.
      const read = await readAgain();
      expect(JSON.stringify(read.record)).toContain(THEIRS);
      expect(stage.word.document.parts.all()).toHaveLength(1);
    });
  });
});
