import { readFileSync } from "node:fs";
import { apply, type Change, type NetworkRecord } from "../../src/record";
import { openOn, partsOfOurs, type Deed, type Plays } from "./faultPlays";
import { add, link, network, person, statement } from "./network";
import type { Beside } from "./paneBeside";
import { wordFile } from "./wordFile";
import { documentOf } from "./wordStage";

export const RECORD: NetworkRecord = {
  ...network(
    { type: "set", values: { risk: "County Line to Brighton", purpose: "To see who meets at the station" } },
    person("p1", "Aisha Begum", { kind: "child", subject: true }),
    person("p2", "Ben Cole", { kind: "child" }),
    link("l1", "p1", "p2", { nature: "friends" }),
    statement("s1", "Seen at the station on Fridays", ["p1"], { kind: "concern" }),
    add("actions", { id: "a1", text: "Ask the youth club", owner: "Dana", due: "2025-07-01" }),
  ),
  id: "n1",
};
const RENAMED: Change = { type: "edit", in: "people", id: "p2", values: { name: "Ben Cooper" } };
const PURPOSE = "mt:information/n1/purpose";
const EMPTY = wordFile(["<w:p/>"]);
const TABLE = readFileSync("templates/samples/worked-example.docx");

const pane = ({ services }: Beside) => services.document!;

/** The network that is open in the pane beside somebody else's document. */
export function openNetwork({ store }: Beside, record: NetworkRecord = RECORD): void {
  store.open(record);
  store.tell(undefined);
}

const mended =
  (id: string, how: Parameters<ReturnType<typeof pane>["mend"]>[1]): Deed["run"] =>
  async (beside) => {
    const found = await pane(beside)
      .check()
      .catch(() => ({ findings: [] }));
    const finding = found.findings.find((one) => one.id === id);
    if (finding) await pane(beside).mend(finding, how);
    return finding?.text;
  };

const unlinked: Deed["run"] = async (beside) => {
  pane(beside).unlink();
  const choice = beside.store.state().notice?.choices?.find(({ label }) => label === "Unlink");
  choice?.run();
  await pane(beside)
    .glance()
    .catch(() => undefined);
};

/** A document that is made; where it is stands under Share, beside what the pane says by itself. */
const started: Deed["run"] = async ({ services, store }) => {
  const done = await services.host.deliver(await services.papers.make(RECORD, "minutes"));
  if (store.state().notice) return;
  store.tell({ tone: done.ok ? "note" : "error", words: [done.ok ? `Done: it is in ${done.where}.` : done.message] });
};

/** A document with parts of the network in it, as the pane makes it. */
async function withParts(plays: Plays, from: Uint8Array, ids: readonly ("table" | "map")[]): Promise<Uint8Array> {
  const beside = await openOn(plays, from);
  openNetwork(beside);
  for (const id of ids) await pane(beside).putIn(id, "full");
  beside.close();
  return plays.stage.word.document.toBytes();
}

/** The document, once somebody has switched off that the pane opens with it. */
async function keptClosed(plays: Plays, from: Uint8Array): Promise<Uint8Array> {
  const beside = await openOn(plays, from);
  await pane(beside).setOpensItself(false);
  beside.close();
  return plays.stage.word.document.toBytes();
}

const edited: NonNullable<Deed["ready"]> = (_, { document }) => void document.control(PURPOSE).replace("Typed by hand");

/** Names of the deeds, in their order. */
export const DEED_NAMES = [
  "putting in a table",
  "putting in a map",
  "putting in a narrative",
  "putting in an action list",
  "putting in a map beside a table",
  "putting in a third part",
  "drawing the map of the minutes",
  "drawing the map in somebody else's document",
  "unlinking the minutes",
  "unlinking somebody else's document",
  "taking the page's words",
  "writing the network's words again",
  "making a field plain",
  "finishing an interrupted change",
  "putting the titles right",
  "saving as a draft",
  "saving the team file",
  "starting a document",
  "beginning on an empty page",
  "having the pane open with the document",
  "keeping the pane closed with the document",
] as const;

/** Everything in the pane that turns to Word for more than reading. `plays` is a Word in which nothing goes wrong. */
export async function deedsFor(plays: Plays): Promise<Deed[]> {
  const information = await documentOf(RECORD, "information");
  const minutes = await documentOf(RECORD, "minutes", true);
  const team = await documentOf(RECORD, "team-file");
  const withTable = await withParts(plays, TABLE, ["table"]);
  const closed = await keptClosed(plays, information);
  const withBoth = await withParts(plays, withTable, ["map"]);
  const put = (name: string, from: Uint8Array, id: Parameters<ReturnType<typeof pane>["putIn"]>[0]): Deed => ({
    name,
    from,
    ready: (beside) => openNetwork(beside),
    run: (beside) => pane(beside).putIn(id, "full"),
  });
  return [
    put("putting in a table", TABLE, "table"),
    put("putting in a map", TABLE, "map"),
    put("putting in a narrative", TABLE, "narrative"),
    put("putting in an action list", TABLE, "actions"),
    put("putting in a map beside a table", withTable, "map"),
    put("putting in a third part", withBoth, "actions"),
    {
      name: "drawing the map of the minutes",
      from: minutes,
      ready: ({ store }) => store.change(RENAMED, "Change the name"),
      run: (beside) => pane(beside).drawMaps(),
    },
    {
      name: "drawing the map in somebody else's document",
      from: withBoth,
      ready: (beside) => openNetwork(beside, apply(RECORD, RENAMED)),
      run: (beside) => pane(beside).drawMaps(),
    },
    { name: "unlinking the minutes", from: minutes, run: unlinked },
    { name: "unlinking somebody else's document", from: withBoth, run: unlinked },
    { name: "taking the page's words", from: information, ready: edited, run: mended(PURPOSE, "take") },
    { name: "writing the network's words again", from: information, ready: edited, run: mended(PURPOSE, "write") },
    { name: "making a field plain", from: information, ready: edited, run: mended(PURPOSE, "plain") },
    {
      name: "finishing an interrupted change",
      from: information,
      ready: (_, word) => void word.document.parts.add(partsOfOurs(word)[0]!.xml.replace("station", "Station")),
      run: mended("interrupted", "finish"),
    },
    {
      name: "putting the titles right",
      from: information,
      ready: (_, { document }) => {
        document.title = "Document1";
        document.control("mt-title").replace("Minutes of Tuesday");
      },
      run: (beside) => pane(beside).mend({ id: "title", label: "Title", state: "title", words: "", mends: ["title"] }, "title"),
    },
    { name: "saving as a draft", from: information, run: (beside) => pane(beside).saveAsDraft() },
    {
      name: "saving the team file",
      from: team,
      ready: ({ store }) => store.change({ type: "set", values: { purpose: "Another purpose" } }, "Change the purpose"),
      run: ({ store }) => store.save(),
    },
    { name: "starting a document", from: information, run: started },
    {
      name: "beginning on an empty page",
      from: EMPTY,
      ready: (beside, { mishaps }) => {
        openNetwork(beside);
        mishaps.add("no-new-document");
      },
      run: started,
    },
    { name: "having the pane open with the document", from: closed, run: (beside) => pane(beside).setOpensItself(true) },
    { name: "keeping the pane closed with the document", from: information, run: (beside) => pane(beside).setOpensItself(false) },
  ];
}
