import type { Insertion, PageBlocks, PagePicture, Standing } from "../blocks";
import type { Delivery } from "../port";
import { opensItself, setOpensItself } from "./autoOpen";
import { base64Of } from "../base64";
import { blockFaultWords, type BlockFaultId } from "./blockFaults";
import { controlsIn } from "./controls";
import { PARTS_SET, partsIn, queuePart } from "./newerParts";
import { namespaceOf, replacePart } from "./parts";
import { NoAnswer, type Program } from "./program";
import { takesBookmarks, unlink } from "./unlink";

const HERE: Delivery = { ok: true, where: "this document" };

const failed = (id: BlockFaultId): Delivery => ({ ok: false, why: "failed", message: blockFaultWords(id) });

function look({ run }: Program, prefix: string): Promise<Standing> {
  return run(async (context, sync) => {
    const { body, properties, contentControls } = context.document;
    properties.load("title");
    body.load("text");
    body.inlinePictures.load("items/width");
    contentControls.load("items/tag,items/text");
    await sync();
    const controls = contentControls.items.map(({ tag, text }) => ({ tag, text }));
    const blank = body.text.trim() === "" && controls.length === 0 && body.inlinePictures.items.length === 0;
    return { title: properties.title, controls: controls.filter(({ tag }) => tag.startsWith(prefix)), blank };
  });
}

/** The part comes after the pages, as with every change: where it does not arrive, the pages are ahead of it, and that is seen. */
async function withPart(program: Program, part: string): Promise<Delivery> {
  try {
    await replacePart(program, part);
    return HERE;
  } catch {
    return failed("part-not-kept");
  }
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

function drawIn(control: Word.ContentControl, picture: PagePicture, png: string): void {
  const drawn = control.insertInlinePictureFromBase64(png, "Replace");
  drawn.altTextTitle = picture.name;
  drawn.altTextDescription = picture.alt;
  drawn.lockAspectRatio = false;
  drawn.width = picture.width;
  drawn.height = picture.height;
}

/** Draws, and writes the part in the same round where Word's own model has parts; whether it did. */
function drawAll(program: Program, pictures: readonly PagePicture[], part: string, newer: boolean): Promise<boolean> {
  return program.run(async (context, sync) => {
    const parts = newer ? partsIn(context, namespaceOf(program.window, part)) : undefined;
    parts?.load("items/id");
    const controls = await controlsIn(context, sync);
    for (const picture of pictures) {
      const png = base64Of(program.window, picture.png);
      controls.filter(({ tag }) => tag === picture.tag).forEach((control) => drawIn(control, picture, png));
    }
    const queued = parts && queuePart(program, context, parts, part);
    await sync();
    return queued ? queued.kept(sync) : false;
  });
}

async function draw(program: Program, pictures: readonly PagePicture[], part: string): Promise<Delivery> {
  const newer = program.has(PARTS_SET);
  try {
    const drawing = drawAll(program, pictures, part, newer).catch((error: unknown) => {
      if (!newer || error instanceof NoAnswer) throw error;
      // It may be the part that was refused: the other way it comes after the pictures.
      return drawAll(program, pictures, part, false);
    });
    if (await drawing) return HERE;
  } catch {
    return failed("not-drawn");
  }
  return withPart(program, part);
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
  insert: (pages) => insert(program, pages),
  draw: (pictures, part) => draw(program, pictures, part),
  release: (tags) => release(program, tags),
  unlink: (what) => unlink(program, what),
  takesBookmarks: () => takesBookmarks(program),
  opensItself: () => opensItself(program),
  setOpensItself: (on) => setOpensItself(program, on),
});
