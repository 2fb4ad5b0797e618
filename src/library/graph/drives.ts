import type { Graph } from "./ask";
import { DriveHits } from "./wire";

const SIZE = 200;

/** Whether an address is of the council's own files, and not of somebody's OneDrive or another tenant's. */
export const isAt = (address: string, host: string): boolean => {
  try {
    return new URL(address).host.toLowerCase() === host.toLowerCase();
  } catch {
    return false;
  }
};

/**
 * Every document library on this host that the person may see, by id. Asked of the index, since that needs no further right than reading
 * files (listing sites would need Sites.Read.All).
 */
export async function drivesOf(graph: Graph, host: string, signal: AbortSignal): Promise<string[]> {
  const found: string[] = [];
  for (let from = 0; ; from += SIZE) {
    const { value } = await graph.ask(DriveHits, "/search/query", signal, {
      requests: [{ entityTypes: ["drive"], query: { queryString: `path:"https://${host}"` }, from, size: SIZE }],
    });
    const [container] = value[0]?.hitsContainers ?? [];
    const hits = container?.hits ?? [];
    found.push(...hits.filter(({ resource }) => isAt(resource.webUrl, host)).map(({ resource }) => resource.id));
    if (!container?.moreResultsAvailable || hits.length === 0) return [...new Set(found)].sort();
  }
}
