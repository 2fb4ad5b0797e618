import type { Delivery } from "../port";
import { blockFaultWords } from "./blockFaults";
import { replacePart } from "./parts";
import type { Program } from "./program";

/** The part comes after the pages, as with every change: where it does not arrive, the pages are ahead of it, and that is seen. */
export async function withPart(program: Program, part: string): Promise<Delivery> {
  try {
    await replacePart(program, part);
    return { ok: true, where: "this document" };
  } catch {
    return { ok: false, why: "failed", message: blockFaultWords("part-not-kept") };
  }
}
