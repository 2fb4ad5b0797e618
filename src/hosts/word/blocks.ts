import type { Insertion, PageBlocks, Standing } from "../blocks";
import type { Delivery } from "../port";
import { opensItself, setOpensItself } from "./autoOpen";
import { base64Of } from "../base64";
import { begin } from "./begin";
import { queueBlank } from "./blank";
import { blockFaultWords, type BlockFaultId } from "./blockFaults";
import { controlsIn } from "./controls";
import { draw } from "./draw";
import type { Program } from "./program";
import { takesBookmarks, unlink } from "./unlink";
import { withPart } from "./withPart";

const HERE: Delivery = { ok: true, where: "this document" };

const failed = (id: BlockFaultId): Delivery => ({ ok: false, why: "failed", message: blockFaultWords(id) });

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

async function insert(program: Program, { bytes, part }: Insertion): Promise<Delivery> {
  let taken = false;
  try {
    await program.run(async (context, sync) => {
      const selection = context.document.getSelection();
      const around = selection.parentContentControlOrNullObject;
      around.load("tag");
      await sync();
      taken = !around.isNullObject && around.tag.startsWith("mt");
      if (taken) return;
      selection.insertFileFromBase64(base64Of(program.window, bytes), "End");
      await sync();
    });
  } catch {
    return failed("not-inserted");
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
  } catch {
    return failed("not-released");
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
