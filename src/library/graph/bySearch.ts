import type { Graph } from "./ask";
import type { Shelf } from "./shelf";
import { ItemHits } from "./wire";

/** As many documents as one answer of the index tells of, and as many as are asked for of one query. */
const SIZE = 200;
const MOST = 10_000;
/** Queries that are on their way at once. */
const AT_ONCE = 3;

/** Puts what the index names for a query on the shelf; true where it named more than are asked for. */
async function query(graph: Graph, queryString: string, shelf: Shelf, signal: AbortSignal): Promise<boolean> {
  for (let from = 0; from < MOST; from += SIZE) {
    const { value } = await graph.ask(ItemHits, "/search/query", signal, {
      requests: [
        {
          entityTypes: ["driveItem"],
          query: { queryString },
          from,
          size: SIZE,
          // In an order that does not change between two pages.
          sortProperties: [{ name: "lastModifiedDateTime", isDescending: false }],
        },
      ],
    });
    const [container] = value[0]?.hitsContainers ?? [];
    for (const { resource } of container?.hits ?? []) shelf.put(resource);
    if (!container?.moreResultsAvailable || container.hits.length === 0) return false;
  }
  return true;
}

/** Asks the index every query, a few at once. Resolves with how many of them it named more documents for than were asked of it. */
export async function putFound(graph: Graph, queries: readonly string[], shelf: Shelf, signal: AbortSignal): Promise<number> {
  const left = [...queries].reverse();
  let cut = 0;
  await Promise.all(
    Array.from({ length: AT_ONCE }, async () => {
      for (let next = left.pop(); next !== undefined; next = left.pop()) {
        if (await query(graph, next, shelf, signal)) cut += 1;
      }
    }),
  );
  return cut;
}
