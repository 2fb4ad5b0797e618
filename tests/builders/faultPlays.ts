import { ENVELOPE_NAMESPACE } from "../../src/documents";
import type { Finding } from "../../src/pane/page/findings";
import { PlayedDocument } from "../office/document";
import { failAt, turnsOf, type Fault } from "../office/faults";
import { insideOf } from "../office/wordXml";
import { impatience } from "./impatience";
import { openBeside, until, type Beside } from "./paneBeside";
import type { WordStage } from "./wordStage";

type Word = WordStage["word"];

export const partsOfOurs = ({ document }: Word) =>
  document.parts.all().filter(({ namespace }) => namespace === ENVELOPE_NAMESPACE);

/** All that a person or a program can see of the document. */
export function seenOf(word: Word) {
  const { document } = word;
  const sections = document.sections.filter((section) => insideOf(section, "headerReference").length > 0);
  const edges = sections.flatMap((section) => [document.edge(section, "header"), document.edge(section, "footer")]);
  return {
    title: document.title,
    controls: document.controls.map((control) => [control.tag, control.text("\n")]),
    all: document.body.textContent ?? "",
    pictures: [...document.body.getElementsByTagName("wp:docPr")].map((one) => one.getAttribute("descr")),
    // Word makes an empty one for whoever asks.
    edges: edges.map((edge) => edge.textContent).filter((text) => text !== ""),
    properties: document.properties.names().map((name) => [name, document.properties.get(name)]),
    settings: document.settings,
    parts: partsOfOurs(word).map(({ xml }) => xml),
  };
}

export type Seen = ReturnType<typeof seenOf>;

/**
 * Something somebody does in the pane, beside a document; `ready` comes before it and does not fail. What comes of it, where it is a
 * text, was shown before anything was written.
 */
export type Deed = {
  name: string;
  from: Uint8Array;
  ready?: (beside: Beside, word: Word) => void;
  run: (beside: Beside) => Promise<unknown>;
};

/** A Word with its faults, put back to what it is whenever another document is opened in it. */
export type Plays = { stage: WordStage; arrange: (word: Word) => void };

const hope = impatience();

const OPENS = "Office.AutoShowTaskpaneWithDocument";

/** Another document in the same window, as if Word had just opened it with the pane. */
function put({ stage: { word, window }, arrange }: Plays, from: Uint8Array): void {
  word.document = new PlayedDocument(from);
  word.between = undefined;
  word.mishaps.clear();
  word.closeFiles();
  arrange(word);
  // The script reads them once, when it starts.
  const { settings } = window.Office.context.document;
  if (word.document.settings[OPENS] === "true") settings.set(OPENS, true);
  else settings.remove(OPENS);
}

/** The pane beside a document, once it has looked at it. */
export async function openOn(plays: Plays, from: Uint8Array): Promise<Beside> {
  put(plays, from);
  return lookedAt(plays.stage);
}

async function lookedAt(stage: WordStage): Promise<Beside> {
  const beside = openBeside(stage, hope.patience);
  await until(() => beside.services.document !== undefined);
  await beside.services.document!.glance().catch(() => undefined);
  return beside;
}

const pause = () => new Promise((resolve) => setTimeout(resolve, 4));

/** Does it once, with a fault at one of its turns where there is one; what then stands in the document. */
export async function play(plays: Plays, deed: Deed, fault?: { turn: number; fault: Fault }) {
  const beside = await openOn(plays, deed.from);
  const { word } = plays.stage;
  deed.ready?.(beside, word);
  const before = seenOf(word);
  const happened = fault && failAt(word, fault.turn, fault.fault, hope.loseHope);
  let shown = "";
  const turns = await turnsOf(word, async () => {
    const told = await deed.run(beside);
    if (typeof told === "string") shown = told;
  });
  await pause();
  await until(() => beside.store.state().saving.state !== "saving");
  word.between = undefined;
  return { beside, turns, shown, happened: happened?.() ?? false, before, stands: seenOf(word), bytes: word.document.toBytes() };
}

/** The pane opened beside a document that fails while it is opened. */
export async function openFailing(plays: Plays, from: Uint8Array, turn: number, fault: Fault): Promise<Beside> {
  const { stage } = plays;
  put(plays, from);
  failAt(stage.word, turn, fault, hope.loseHope);
  const beside = await lookedAt(stage);
  await pause();
  stage.word.between = undefined;
  return beside;
}

/** What the pane says by itself: an error, a question, that it could not be saved, that titles differ. */
export function saidIn({ store }: Beside): string[] {
  const { notice, saving, titles } = store.state();
  return [
    ...(notice && notice.tone !== "note" ? notice.words : []),
    ...(notice?.tone === "note"
      ? notice.words.filter((words) => /taken over|interrupted|your downloads|head and foot/.test(words))
      : []),
    ...(saving.state === "failed" ? [saving.message] : []),
    ...(titles ? ["titles differ"] : []),
  ];
}

export const findingsIn = async ({ services }: Beside): Promise<Finding[]> => (await services.document!.check()).findings;

async function unlink({ services, store }: Beside): Promise<void> {
  services.document!.unlink();
  store
    .state()
    .notice?.choices?.find(({ label }) => label === "Unlink")
    ?.run();
  // It is next in turn.
  await services.document!.glance();
}

const TITLE: Finding = { id: "title", label: "Title", state: "title", words: "", mends: ["title"] };

/** Puts right what is found, as a person would who takes the first thing offered, until nothing is; what could not be. */
export async function mendAll(beside: Beside): Promise<Finding[]> {
  const { services, store } = beside;
  let left: Finding[] = [];
  for (let round = 0; round < 8; round += 1) {
    await services.document!.glance();
    if (store.state().titles) await services.document!.mend(TITLE, "title");
    left = await findingsIn(beside);
    const [next] = left;
    if (!next) return [];
    if (next.mends[0] === "unlink" || next.state === "gone") await unlink(beside);
    else await services.document!.mend(next, next.mends[0]!);
  }
  return left;
}
