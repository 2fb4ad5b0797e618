import { ENVELOPE_NAMESPACE } from "../../src/documents";
import { wordPage } from "../../src/hosts/word/page";
import { programIn } from "../../src/hosts/word/program";
import type { HostPage } from "../../src/hosts";
import { documentOf, workedExample } from "../builders/wordStage";
import { bareWord } from "../office/bare";
import { turnsOf } from "../office/faults";
import { FLOOR, NEWER, type PlayedHost } from "../office/host";
import { PlayedWord } from "../office/word";

/** Microsoft's proxies in bare Node, without a page around them: what the host asks of Word's own model, and nothing else. */
const TAG = "mt:information/n1/purpose";
const WHAT = { prefix: "mt:", namespace: ENVELOPE_NAMESPACE };
let bytes: Uint8Array;
let word: PlayedWord;
beforeAll(async () => {
  bytes = await documentOf({ ...(await workedExample()), id: "n1" }, "information");
});

function open(host: PlayedHost): HostPage {
  word = new PlayedWord(bytes);
  return wordPage(programIn(bareWord(word, host)));
}
afterEach(() => expect(word.unplayed).toEqual([]));

const line = (text: string) => [{ tag: TAG, lines: [{ lead: "", text }], none: "" }];

test.each([FLOOR, NEWER])("controls are read with the script called $script", async (host) => {
  const shown = await open(host).controls("mt:");
  expect(shown.map(({ tag }) => tag)).toEqual(
    word.document.controls.map(({ tag }) => tag).filter((tag) => tag.startsWith("mt:")),
  );
});

test("a field and the record are written in one go, after one reading", async () => {
  const page = open(NEWER);
  const part = `<record xmlns="${ENVELOPE_NAMESPACE}"><json>{}</json></record>`;
  const turns = await turnsOf(word, async () => {
    expect((await page.meet(WHAT, () => ({ changes: line("One sentence"), part }))).delivery).toMatchObject({ ok: true });
  });
  expect([turns, word.document.control(TAG).text("\n")]).toEqual([2, "One sentence"]);
  expect(word.document.parts.all().map(({ xml }) => xml)).toEqual([part]);
});

test("a locked field is said, and nothing of the change is written", async () => {
  const page = open(NEWER);
  word.document.control(TAG).lock();
  const before = word.document.toBytes();
  const { delivery } = await page.meet(WHAT, () => ({ changes: line("One sentence"), part: "<x xmlns='urn:x'/>" }));
  expect(delivery).toMatchObject({ ok: false, message: expect.stringContaining("locked") as unknown });
  expect(word.document.toBytes()).toEqual(before);
});

test("a Word that never answers is said, and what it answers after all goes no further", async () => {
  word = new PlayedWord(bytes);
  let over: () => void = () => undefined;
  const page = wordPage(programIn(bareWord(word, NEWER), (lost) => ((over = lost), () => undefined)));
  let answerLate: () => void = () => undefined;
  word.between = (answer) => new Promise((resolve) => (answerLate = () => resolve(answer())));
  const decided: unknown[] = [];
  const met = page.meet(WHAT, (shown) => (decided.push(shown), { changes: line("Too late") }));
  await new Promise((resolve) => setTimeout(resolve, 20));
  over();
  await expect(met).rejects.toThrow("did not answer");
  answerLate();
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect([decided, word.document.control(TAG).text("\n")]).toEqual([[], "Not recorded"]);
});
