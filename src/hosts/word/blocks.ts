import type { Insertion, PageBlocks, Standing } from "../blocks";
import type { Delivery } from "../port";
import { opensItself, setOpensItself } from "./autoOpen";
import { base64Of } from "../base64";
import { begin } from "./begin";
import { queueBlank } from "./blank";
import { blockFaultOf, blockFaultWords, type BlockFaultId } from "./blockFaults";
import { controlsIn } from "./controls";
import { draw } from "./draw";
import type { Program } from "./program";
import { takesBookmarks, unlink } from "./unlink";
import { withPart } from "./withPart";

const HERE: Delivery = { ok: true, where: "this document" };

const failed = (id: BlockFaultId): Delivery => ({ ok: false, why: "failed", message: blockFaultWords(id) });
const failedBy = (error: unknown, other: BlockFaultId): Delivery => failed(blockFaultOf(error, other));

/** How many controls of ours stand there. */
const countOf = (controls: readonly { tag: string }[]) => controls.filter(({ tag }) => tag.startsWith("mt")).length;

function look({ run }: Program, prefix: string): Promise<Standing> {
  return run(async (context, sync) => {
    const { properties, contentControls } = context.document;
    properties.load("title");
    const isBlank = queueBlank(context);
    await sync();
    const controls = contentControls.items.map(({ tag, text }) => ({ tag, text }));
    return { title: properties.title, controls: controls.filter(({ tag }) => tag.startsWith(prefix)), blank: isBlank() };
  });
}

/** Whether more of ours stands there than before; not where Word does not tell. */
async function hasGrown({ run }: Program, before: number | undefined): Promise<boolean> {
  if (before === undefined) return false;
  const now = await run(async (context, sync) => countOf(await controlsIn(context, sync))).catch(() => before);
  return now > before;
}

async function insert(program: Program, { bytes, part }: Insertion): Promise<Delivery> {
  let taken = false;
  let before: number | undefined;
  try {
    await program.run(async (context, sync) => {
      const selection = context.document.getSelection();
      const around = selection.parentContentControlOrNullObject;
      around.load("tag");
      const controls = await controlsIn(context, sync);
      taken = !around.isNullObject && around.tag.startsWith("mt");
      if (taken) return;
      before = countOf(controls);
      selection.insertFileFromBase64(base64Of(program.window, bytes), "End");
      await sync();
    });
  } catch (error) {
    // Said to be refused, it may stand there all the same: put there twice, its fields would be mistaken for one another.
    if (!(await hasGrown(program, before))) return failedBy(error, "not-inserted");
  }
  return taken ? failed("inside-a-field") : withPart(program, part);
}

async function release(program: Program, tags: readonly string[]): Promise<Delivery> {
  try {
    await program.run(async (context, sync) => {
      const controls = await controlsIn(context, sync);
      controls.filter(({ tag }) => tags.includes(tag)).forEach((control) => control.delete(true));
      await sync();
    });
    return HERE;
  } catch (error) {
    return failedBy(error, "not-released");
  }
}

/** Pages of ours in the document that is open in Word. */
export const wordBlocks = (program: Program): PageBlocks => ({
  look: (prefix) => look(program, prefix),
  begin: (document) => begin(program, document),
  insert: (pages) => insert(program, pages),
  draw: (pictures, part) => draw(program, pictures, part),
  release: (tags) => release(program, tags),
  unlink: (what) => unlink(program, what),
  takesBookmarks: () => takesBookmarks(program),
  opensItself: () => opensItself(program),
  setOpensItself: (on) => setOpensItself(program, on),
});
