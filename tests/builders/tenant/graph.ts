import type { Documents, Item } from "./documents";

export type Answer = { status: number; headers?: Record<string, string>; body?: unknown };

/** https://learn.microsoft.com/graph/errors */
export const refused = (status: number, code: string): Answer => ({
  status,
  body: {
    error: {
      code,
      message: "The tenant that is played says no, in a sentence that may name somebody.",
      innerError: { date: "2026-06-01T10:00:00", "request-id": "0f0f0f0f-aaaa-4bbb-8ccc-dddddddddddd", "client-request-id": "x" },
    },
  },
});

const facets = ({ id, name, webUrl, drive, bytes, version, state }: Item) => ({
  id,
  name,
  webUrl,
  size: bytes.length,
  eTag: `"{${id}},${version}"`,
  lastModifiedDateTime: "2026-05-01T09:00:00Z",
  parentReference: { driveId: drive, driveType: "documentLibrary" },
  // https://learn.microsoft.com/graph/api/resources/publicationfacet
  publication: { level: state === "checked out" ? "checkout" : "published", versionId: `${version}.0` },
});

type SearchRequest = { entityTypes: string[]; query: { queryString: string }; from?: number; size?: number };

/** https://learn.microsoft.com/graph/api/search-query */
export function search(documents: Documents, body: unknown): Answer {
  const [asked] = (body as { requests?: SearchRequest[] } | undefined)?.requests ?? [];
  if (!asked || (asked.size ?? 25) > 500) return refused(400, "BadRequest");
  const { query, from = 0, size = 25, entityTypes } = asked;
  if (query.queryString.length > 4096) return refused(400, "BadRequest");
  let all: object[];
  try {
    all =
      entityTypes[0] === "drive"
        ? documents.drives.map((drive) => ({ "@odata.type": "#microsoft.graph.drive", ...drive }))
        : documents.search(query.queryString).map((item) => ({ "@odata.type": "#microsoft.graph.driveItem", ...facets(item) }));
  } catch {
    return refused(400, "BadRequest");
  }
  const hits = all
    .slice(from, from + size)
    .map((resource, at) => ({ hitId: `hit${from + at}`, rank: from + at + 1, summary: "", resource }));
  return {
    status: 200,
    body: {
      "@odata.context": "https://graph.microsoft.com/v1.0/$metadata#Collection(microsoft.graph.searchResponse)",
      value: [
        {
          searchTerms: [],
          hitsContainers: [
            { total: all.length, moreResultsAvailable: from + size < all.length, ...(hits.length > 0 && { hits }) },
          ],
        },
      ],
    },
  };
}

const PAGE = 200;

/** https://learn.microsoft.com/graph/api/driveitem-delta */
export function delta(documents: Documents, drive: string, query: URLSearchParams): Answer {
  const all = [...documents.items.values()].filter((item) => item.drive === drive && item.state !== "forbidden");
  if (!documents.drives.some(({ id }) => id === drive)) return refused(404, "itemNotFound");
  const from = Number(query.get("token") ?? "0");
  const folder = { id: `folder-${drive}`, name: "root", folder: { childCount: all.length }, root: {} };
  const items = all.slice(from, from + PAGE).map((item) => ({
    ...facets(item),
    ...(item.state === "gone" ? { deleted: { state: "deleted" } } : {}),
    file: { mimeType: "application/octet-stream" },
  }));
  const at = `https://graph.microsoft.com/v1.0/drives/${encodeURIComponent(drive)}/root/delta`;
  const more = from + PAGE < all.length;
  return {
    status: 200,
    body: {
      value: [...(from === 0 ? [folder] : []), ...items],
      ...(more ? { "@odata.nextLink": `${at}?token=${from + PAGE}` } : { "@odata.deltaLink": `${at}?token=latest` }),
    },
  };
}

/** https://learn.microsoft.com/graph/api/driveitem-get */
export function itemOf(documents: Documents, path: string, files: (item: Item) => string): { answer: Answer; about: string } {
  const [, drive = "", id = ""] = /^\/drives\/([^/]+)\/items\/([^/?]+)/.exec(path) ?? [];
  const item = documents.items.get(`${decodeURIComponent(drive)}/${decodeURIComponent(id)}`);
  const about = item?.path ?? "";
  if (!item || item.state === "gone") return { answer: refused(404, "itemNotFound"), about };
  if (item.state === "forbidden") return { answer: refused(403, "accessDenied"), about };
  const body = { ...facets(item), file: { mimeType: "application/octet-stream" }, "@microsoft.graph.downloadUrl": files(item) };
  return { answer: { status: 200, body }, about };
}
