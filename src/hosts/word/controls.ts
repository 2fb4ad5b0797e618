import type { PageChange, ShownControl } from "../page";
import { NoAnswer, type Sync } from "./program";
import { rewrite, says } from "./rewrite";

type Control = Word.ContentControl;

/** Every content control of the document; what was queued before goes with the question. */
export async function controlsIn(context: Word.RequestContext, sync: Sync): Promise<Control[]> {
  const { contentControls } = context.document;
  contentControls.load("items/tag,items/text");
  await sync();
  return contentControls.items;
}

/** Controls as they were read, and the lines of those that were asked for more closely. */
export type Loaded = { controls: Control[]; lines: ReadonlyMap<string, Word.ParagraphCollection> };

/** What is to be loaded; `also` queues more, and is asked again where the queue has to be filled anew. */
type Wanted = { prefix: string; likely?: readonly string[]; also?: () => void };

async function tryToLoad(context: Word.RequestContext, sync: Sync, { prefix, likely = [], also }: Wanted): Promise<Loaded> {
  const { contentControls } = context.document;
  contentControls.load("items/tag,items/text,items/id");
  // A row that somebody copied has its tags twice: the first is ours.
  const lines = new Map(likely.map((tag) => [tag, contentControls.getByTag(tag).getFirst().paragraphs]));
  lines.forEach((paragraphs) => paragraphs.load("items/text"));
  also?.();
  await sync();
  return { controls: contentControls.items.filter(({ tag }) => tag.startsWith(prefix)), lines };
}

/** Where more was asked for than this Word gives, or than stands there any more, the controls come without it. */
export async function loadControls(
  context: Word.RequestContext,
  sync: Sync,
  wanted: Wanted,
): Promise<Loaded & { whole: boolean }> {
  try {
    return { ...(await tryToLoad(context, sync, wanted)), whole: true };
  } catch (error) {
    const isMore = (wanted.likely ?? []).length > 0 || wanted.also !== undefined;
    if (error instanceof NoAnswer || !isMore) throw error;
    return { ...(await tryToLoad(context, sync, { prefix: wanted.prefix })), whole: false };
  }
}

export const shownOf = ({ controls }: Loaded): ShownControl[] => controls.map(({ tag, text }) => ({ tag, text }));

const HAS_LINES = /[\r\n]/;

/** What was queued, to be looked at when it has been sent: what stood there just before, and what stands there now. */
export type Written = { replaced(): ShownControl[]; kept(): boolean };

/** Queues what has changed. A control that is not there any more is left out. Lines that were not asked for yet cost a round. */
export async function queueChanges(
  context: Word.RequestContext,
  sync: Sync,
  { controls, lines }: Loaded,
  changes: readonly PageChange[],
): Promise<Written> {
  const found = changes.flatMap((change) => {
    const control = controls.find(({ tag }) => tag === change.tag);
    if (!control) return [];
    const { tag, id, text } = control;
    const known = HAS_LINES.test(text) ? lines.get(tag) : undefined;
    if (HAS_LINES.test(text) && !known) control.paragraphs.load("items/text");
    return [{ change, control, id, was: text, paragraphs: known ?? control.paragraphs, more: !known && HAS_LINES.test(text) }];
  });
  if (found.some(({ more }) => more)) await sync();
  const written = found.map(({ change, control, id, was, paragraphs }) => {
    const before = context.document.contentControls.getById(id);
    before.load("text");
    rewrite(control, HAS_LINES.test(was) ? paragraphs.items : [], change);
    control.load("text");
    return { change, control, was, before };
  });
  return {
    replaced: () =>
      written.flatMap(({ change, was, before }) => (before.text === was ? [] : [{ tag: change.tag, text: before.text }])),
    kept: () => written.every(({ change, control }) => says(change, control.text)),
  };
}

/** Whether the controls that are there say what they were to say. */
export const allSay = (shown: readonly ShownControl[], changes: readonly PageChange[]): boolean =>
  changes.every((change) => {
    const control = shown.find(({ tag }) => tag === change.tag);
    return control === undefined || says(change, control.text);
  });
