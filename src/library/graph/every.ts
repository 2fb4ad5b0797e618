import * as v from "valibot";
import { LibraryError } from "../faults";
import type { Graph } from "./ask";
import { drivesOf } from "./drives";
import type { Shelf } from "./shelf";
import { codeOf, DeltaPage } from "./wire";

/** What is asked of each item, so that a page of them is short. */
const SELECT = "$select=id,name,webUrl,file,folder,deleted,parentReference";

/** Puts every item of one drive on the shelf; false where it may not be listed. A list that the service let go of is begun anew, once. */
async function drive(graph: Graph, id: string, shelf: Shelf, signal: AbortSignal): Promise<boolean> {
  const first = `/drives/${encodeURIComponent(id)}/root/delta?${SELECT}`;
  let anew = false;
  for (let next: string | undefined = first; next !== undefined;) {
    const { status, body } = await graph.answer(next, signal);
    if (status === 410 && !anew) {
      anew = true;
      next = first;
      continue;
    }
    // A library that was taken away, or closed to this person, since the index told of it.
    if (status === 404 || status === 403) return false;
    const page = status < 300 ? v.safeParse(DeltaPage, body) : undefined;
    if (!page?.success) {
      throw new LibraryError(status === 401 ? "sign-in-again" : "library-answer-unknown", "", { code: codeOf(status, body) });
    }
    for (const item of page.output.value) shelf.put(item, id);
    next = page.output["@odata.nextLink"];
  }
  return true;
}

/** Puts every document of every library of the council's on the shelf. Resolves with how many libraries could not be listed. */
export async function putEvery(graph: Graph, host: string, shelf: Shelf, signal: AbortSignal): Promise<number> {
  let left = 0;
  for (const id of await drivesOf(graph, host, signal)) if (!(await drive(graph, id, shelf, signal))) left += 1;
  return left;
}
