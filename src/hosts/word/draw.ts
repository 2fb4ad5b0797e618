import type { Drawn, PagePicture } from "../blocks";
import type { Delivery } from "../port";
import { base64Of } from "../base64";
import { blockFaultOf, blockFaultWords } from "./blockFaults";
import { controlsIn } from "./controls";
import { partsIn, queuePart } from "./newerParts";
import { namespaceOf } from "./parts";
import { NoAnswer, type Program } from "./program";
import { withPart } from "./withPart";

const HERE: Delivery = { ok: true, where: "this document" };

function drawIn(control: Word.ContentControl, picture: PagePicture, png: string): void {
  const drawn = control.insertInlinePictureFromBase64(png, "Replace");
  drawn.altTextTitle = picture.name;
  drawn.altTextDescription = picture.alt;
  drawn.lockAspectRatio = false;
  drawn.width = picture.width;
  drawn.height = picture.height;
}

/** `part`: it is written already. */
type Round = { tags: readonly string[]; drew: boolean; part: boolean };

/** Reads which controls there are, draws, and writes the part in the same round where Word's own model has parts. */
function drawAll(program: Program, pictures: readonly PagePicture[], part: string, newer: boolean): Promise<Round> {
  return program.run(async (context, sync) => {
    const parts = newer ? partsIn(context, namespaceOf(program.window, part)) : undefined;
    parts?.load("items/id");
    const controls = await controlsIn(context, sync);
    const tags = controls.map(({ tag }) => tag);
    const wanted = pictures.filter(({ tag }) => tags.includes(tag));
    if (wanted.length === 0) return { tags, drew: false, part: false };
    for (const picture of wanted) {
      const png = base64Of(program.window, picture.png);
      controls.filter(({ tag }) => tag === picture.tag).forEach((control) => drawIn(control, picture, png));
    }
    const queued = parts && queuePart(program, context, parts, part);
    await sync();
    return { tags, drew: true, part: queued ? await queued.kept(sync) : false };
  });
}

/** See PageBlocks.draw. */
export async function draw(program: Program, pictures: readonly PagePicture[], part: string): Promise<Drawn> {
  const newer = program.hasParts();
  let refused = false;
  let round: Round;
  try {
    round = await drawAll(program, pictures, part, newer).catch((error: unknown) => {
      if (!newer || error instanceof NoAnswer) throw error;
      // It may be the part that was refused: the other way it comes after the pictures.
      refused = true;
      return drawAll(program, pictures, part, false);
    });
  } catch (error) {
    return { ok: false, why: "failed", message: blockFaultWords(blockFaultOf(error, "not-drawn")), tags: [] };
  }
  const { tags, drew } = round;
  const done = !drew || round.part ? HERE : await withPart(program, part);
  program.seen.refused ||= refused && drew && done.ok;
  return { ...done, tags };
}
