import { ENVELOPE_NAMESPACE, readEnvelope, TITLE, writeEnvelope, type WrittenControls } from "../../documents";
import type { Delivery, PageChange } from "../../hosts";
import { pageOfTexts, readBack } from "../../intake";
import { restore, type Change, type NetworkRecord } from "../../record";
import { changesFor, edgesAnew, filledOf, putBack } from "./compare";
import { drawAnew } from "./drawAnew";
import type { Finding, Mend } from "./findings";
import type { Beside } from "./openDocument";
import type { PageSession } from "./session";
import { sameBlocks } from "./sameBlocks";
import { askToUnlink } from "./unlink";

type Open = { record: NetworkRecord; session: PageSession };

/** Questions about words that stand on the page: they are answered by taking one side. */
const answered = ({ doubts }: NetworkRecord, text: string): Change[] =>
  doubts
    .filter(({ kind, other }) => kind === "conflict" && other !== "" && text.includes(other))
    .map(({ id }) => ({ type: "drop", from: "doubts", id }));

async function textOf({ page }: Beside, tag: string): Promise<string> {
  return (await page.blocks.look(tag)).controls.find((control) => control.tag === tag)?.text ?? "";
}

/** The page's words come into the network, as if nothing but the page had changed. */
async function take(beside: Beside, { record, session }: Open, { id, label }: Finding): Promise<void> {
  const { store, services } = beside;
  const text = await textOf(beside, id);
  const pages = session.pages(record);
  const envelope = readEnvelope(pages.envelope);
  const carried = envelope && restore(envelope.record);
  if (!envelope || !carried?.ok) return;
  store.change({ type: "all", changes: answered(record, text) }, `Use the page's words for “${label}”`);
  const into = beside.ours() ?? record;
  const shown = filledOf([{ tag: id, text }], envelope, pages.empty);
  const back = readBack(pageOfTexts(shown), envelope, carried.record, { into, profile: services.profile, partial: true });
  store.bring(back.record, `Use the page's words for “${label}”`);
}

const CHANGED: Delivery = {
  ok: false,
  why: "failed",
  message: "Somebody wrote in this field just now, so it says what they wrote. Look at it again in Check document.",
};

/** The network's words go onto the page again. */
async function write(beside: Beside, { record, session }: Open, finding: Finding): Promise<Delivery> {
  const { page, store } = beside;
  const { id, label } = finding;
  const text = await textOf(beside, id);
  if (text !== (finding.text ?? text)) return CHANGED;
  const doubts = answered(record, text);
  if (doubts.length > 0) store.change({ type: "all", changes: doubts }, `Keep the network's words for “${label}”`);
  const now = beside.ours() ?? record;
  const pages = session.pages(now);
  const changes = changesFor(pages, [{ tag: id, text }], now);
  const wanted = readEnvelope(pages.envelope)?.hashes[id];
  const { envelope } = session.last();
  const kept = { ...envelope, hashes: { ...envelope.hashes, ...(wanted === undefined ? {} : { [id]: wanted }) } };
  const what = { prefix: id, namespace: ENVELOPE_NAMESPACE };
  let isOther = false;
  const met = await page.meet(what, (shown) => {
    isOther = shown.find((control) => control.tag === id)?.text !== text;
    return isOther ? undefined : { changes, part: writeEnvelope(kept) };
  });
  if (isOther) return CHANGED;
  // Words that somebody else wrote in that moment stand there again: nobody has seen them yet.
  if (met.replaced.length > 0) await page.meet(what, () => ({ changes: met.replaced.map(putBack) }));
  session.adopt(met.delivery.ok && met.replaced.length === 0 ? kept : undefined);
  return met.replaced.length > 0 ? CHANGED : met.delivery;
}

/** The title at all of its places, whatever stands there, at the head and foot of the pages too. */
export async function mendTitle(beside: Beside, { title, draft }: WrittenControls): Promise<Delivery> {
  const { page, services, store } = beside;
  const line: PageChange = { tag: TITLE.tag, lines: [{ lead: "", text: title }], none: "" };
  const what = { prefix: TITLE.tag, namespace: ENVELOPE_NAMESPACE };
  const { line: stands = title, property = title } = store.state().titles ?? {};
  const { delivery } = await page.meet(what, () => ({ changes: [line], title }));
  if (!delivery.ok) return delivery;
  // By itself: a heading that happens to say the same as the old title is nobody's title.
  const edges = edgesAnew([stands, property], { title, draft }, services.profile.marking);
  return (await page.meet(what, () => ({ changes: [], edges }))).delivery;
}

async function anew({ services }: Beside, { record, session }: Open): Promise<Delivery> {
  return services.host.deliver(await services.papers.make(record, session.last().envelope.kind));
}

const NOT_OPEN: Delivery = { ok: false, why: "failed", message: "Open the network that this document is about first." };

/** Puts right what was found, one thing at a time; what became of it is said where it did not work. */
export async function mend(beside: Beside, finding: Finding, how: Mend): Promise<void> {
  const { page, store, session: sessionNow, ours, inTurn } = beside;
  if (how === "draw") return drawAnew(beside);
  if (how === "unlink") return askToUnlink(beside);
  const [record, session] = [ours(), sessionNow()];
  const open = record && session && { record, session };
  const say = (done: Delivery | undefined) => {
    if (done && !done.ok) store.tell({ tone: "error", words: [done.message] });
  };
  // Making it looks at the page first, in a turn of its own.
  if (how === "anew") return say(open ? await anew(beside, open) : NOT_OPEN);
  const done = await inTurn(async (): Promise<Delivery | undefined> => {
    if (how === "plain") return page.blocks.release([finding.id]);
    if (!open) return NOT_OPEN;
    if (how === "write") return write(beside, open, finding);
    if (how === "title") return mendTitle(beside, open.session.pages(open.record));
    if (finding.id === "blocks") return sameBlocks(beside, open);
    if (how === "take") await take(beside, open, finding);
    else open.session.adopt();
    await beside.write();
    return undefined;
  });
  say(done);
}
