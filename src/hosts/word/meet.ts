import type { Delivery } from "../port";
import type { HostPage, Meeting, Met, PageWriting, ShownControl } from "../page";
import { allSay, loadControls, queueChanges, shownOf, type Loaded, type Written } from "./controls";
import { pageFaultOf, pageFaultWords, type PageFaultId } from "./faults";
import { partsIn, queuePart } from "./newerParts";
import { replacePart } from "./parts";
import { NoAnswer, type Program, type Sync } from "./program";
import { writeProperties } from "./properties";
import { writeEdges, writeTitle } from "./titles";

const HERE: Delivery = { ok: true, where: "this document" };

const failed = (id: PageFaultId): Delivery => ({ ok: false, why: "failed", message: pageFaultWords(id) });

/** What stands around the controls, each where something of it changes. */
async function writeAround(context: Word.RequestContext, sync: Sync, writing: PageWriting): Promise<void> {
  const { title, edges = [], properties = {} } = writing;
  if (title !== undefined) {
    const earlier = edges.filter(({ now }) => now.includes(title)).map(({ was }) => was);
    await writeTitle(context, sync, title, earlier);
  }
  await writeEdges(context, sync, edges);
  await writeProperties(context, sync, properties);
}

/** How far it came: words that were replaced unseen, whether the pages say what they were to say, whether the part is in. */
type Outcome = { replaced: ShownControl[]; kept: boolean; part: boolean };

type Parts = Word.CustomXmlPartScopedCollection | undefined;

async function writeAll(
  program: Program,
  context: Word.RequestContext,
  sync: Sync,
  { loaded, parts, writing, last }: { loaded: Loaded; parts: Parts; writing: PageWriting; last: (written: Written) => void },
): Promise<Outcome> {
  const { changes, part } = writing;
  const written = await queueChanges(context, sync, loaded, changes);
  await writeAround(context, sync, writing);
  const queued = part !== undefined && parts ? queuePart(program, context, parts, part) : undefined;
  last(written);
  await sync();
  return { replaced: written.replaced(), kept: written.kept(), part: queued ? await queued.kept(sync) : part === undefined };
}

/** After a refusal: whether what was refused is not the pages, which then say what they were to say. */
async function pagesSay({ run }: Program, prefix: string, { changes }: PageWriting): Promise<boolean> {
  const shown = await run(async (context, sync) => shownOf(await loadControls(context, sync, { prefix }))).catch(() => undefined);
  return shown !== undefined && allSay(shown, changes);
}

/** What was read before a refusal comes back with it; where a Word gives nothing back, nobody can tell. */
function replacedIn(sent: Written | undefined): ShownControl[] {
  try {
    return sent?.replaced() ?? [];
  } catch {
    return [];
  }
}

/** See HostPage.meet. The order is that of decision 0011: texts, what stands around them, and the record last. */
export async function meet(program: Program, what: Meeting, decide: Parameters<HostPage["meet"]>[1]): Promise<Met> {
  const { prefix, namespace, likely } = what;
  let writing: PageWriting | undefined;
  let outcome: Outcome = { replaced: [], kept: true, part: false };
  let wasRead = false;
  /** There once the part is the only thing left to send. */
  let sent: Written | undefined;
  let refused = false;
  try {
    await program.run(async (context, sync) => {
      const parts = program.hasParts() ? partsIn(context, namespace) : undefined;
      const also = parts && { also: () => void parts.load("items/id") };
      const loaded = await loadControls(context, sync, { prefix, ...(likely && { likely }), ...also });
      wasRead = true;
      writing = decide(shownOf(loaded));
      if (!writing || program.isReadOnly()) return;
      outcome = await writeAll(program, context, sync, {
        loaded,
        parts: loaded.whole ? parts : undefined,
        writing,
        last: (written) => (sent = written),
      });
    });
  } catch (error) {
    if (!wasRead) throw error;
    const asked = writing;
    const refusedPart = sent !== undefined && asked?.part !== undefined && program.hasParts() && !(error instanceof NoAnswer);
    if (!asked || !refusedPart || !(await pagesSay(program, prefix, asked))) {
      return { delivery: failed(pageFaultOf(error, "page-not-written")), replaced: [] };
    }
    refused = true;
    outcome.replaced = replacedIn(sent);
  }
  const asked = writing as PageWriting | undefined;
  if (!asked) return { delivery: HERE, replaced: [] };
  if (program.isReadOnly()) return { delivery: failed("page-read-only"), replaced: [] };
  const { replaced } = outcome;
  let toMend = false;
  try {
    if (!outcome.part && asked.part !== undefined) toMend = !(await replacePart(program, asked.part));
    program.seen.refused ||= refused;
  } catch {
    return { delivery: failed("record-not-kept"), replaced };
  }
  return { delivery: outcome.kept || replaced.length > 0 ? HERE : failed("page-says-other"), replaced, toMend };
}
