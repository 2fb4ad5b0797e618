import type { Beginning, Begun } from "../blocks";
import type { Delivery } from "../port";
import { base64Of } from "../base64";
import { queueBlank } from "./blank";
import { blockFaultWords } from "./blockFaults";
import { writeHeadAndFoot } from "./edges";
import { pageFaultWords } from "./faults";
import { NoAnswer, type Program } from "./program";
import { queueProperties } from "./properties";
import { withPart } from "./withPart";

const failed = (message: string): Delivery => ({ ok: false, why: "failed", message });

/** How far it came. */
type Reached = { sent: boolean; edges: Begun["edges"] | undefined };

/**
 * The pages, the title and the properties in one change. A file put into a body leaves its head and foot behind, by design
 * (https://learn.microsoft.com/office/dev/add-ins/word/word-add-ins-troubleshooting), so they are written where there are none. Nothing
 * that stands in the document is taken away: the pages go in front of it.
 */
function putThere({ run, window }: Program, document: Beginning, reached: Reached): Promise<void> {
  const { bytes, title, properties, head, foot } = document;
  return run(async (context, sync) => {
    const isBlank = queueBlank(context);
    await sync();
    if (!isBlank()) return;
    // Not before: asking for the head of a page that has none may make one.
    const section = context.document.sections.getFirst();
    const edges = [section.getHeader("Primary"), section.getFooter("Primary")];
    edges.forEach((edge) => edge.load("text"));
    await sync();
    const theirs = edges.some(({ text }) => text.trim() !== "");
    context.document.body.insertFileFromBase64(base64Of(window, bytes), "Start");
    context.document.properties.title = title;
    queueProperties(context, properties);
    reached.sent = true;
    await sync();
    reached.edges = "theirs";
    if (theirs) return;
    await writeHeadAndFoot(context, sync, head, foot);
    reached.edges = "ours";
  });
}

/** After a refusal: whether nothing was put there all the same. */
const isStillBlank = ({ run }: Program): Promise<boolean> =>
  run(async (context, sync) => {
    const isBlank = queueBlank(context);
    await sync();
    return isBlank();
  }).catch(() => false);

/** See PageBlocks.begin. The part comes last, as with every change. */
export async function begin(program: Program, document: Beginning): Promise<Begun | undefined> {
  if (program.isReadOnly()) return undefined;
  const reached: Reached = { sent: false, edges: undefined };
  try {
    await putThere(program, document, reached);
  } catch (error) {
    if (!reached.sent) return undefined;
    if (error instanceof NoAnswer) return { ...failed(pageFaultWords("word-silent")), edges: "theirs" };
    if (reached.edges === undefined && (await isStillBlank(program))) return undefined;
    if (reached.edges === undefined) return { ...failed(blockFaultWords("part-not-kept")), edges: "theirs" };
  }
  const { edges } = reached;
  return edges && { ...(await withPart(program, document.part)), edges };
}
