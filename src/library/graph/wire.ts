import * as v from "valibot";

/** The parts of Graph's answers that are read here; whatever else they hold is passed over. */

/** https://learn.microsoft.com/graph/api/resources/driveitem */
export const DriveItem = v.object({
  id: v.string(),
  name: v.optional(v.string(), ""),
  webUrl: v.optional(v.string(), ""),
  file: v.optional(v.unknown()),
  folder: v.optional(v.unknown()),
  deleted: v.optional(v.unknown()),
  size: v.optional(v.number()),
  parentReference: v.optional(v.object({ driveId: v.optional(v.string(), "") })),
  "@microsoft.graph.downloadUrl": v.optional(v.string()),
});
export type DriveItem = v.InferOutput<typeof DriveItem>;

/** One page of a delta: https://learn.microsoft.com/graph/api/driveitem-delta */
export const DeltaPage = v.object({ value: v.array(DriveItem), "@odata.nextLink": v.optional(v.string()) });

const Drive = v.object({ id: v.string(), webUrl: v.optional(v.string(), "") });
const hits = <Resource extends v.GenericSchema>(resource: Resource) =>
  v.object({
    value: v.pipe(
      v.array(
        v.object({
          hitsContainers: v.array(
            v.object({
              hits: v.optional(v.array(v.object({ resource })), []),
              moreResultsAvailable: v.optional(v.boolean(), false),
            }),
          ),
        }),
      ),
      v.minLength(1),
    ),
  });
/** https://learn.microsoft.com/graph/api/resources/searchresponse */
export const ItemHits = hits(DriveItem);
export const DriveHits = hits(Drive);

/** https://learn.microsoft.com/graph/json-batching */
export const Batch = v.object({
  responses: v.array(
    v.object({
      id: v.string(),
      status: v.number(),
      headers: v.optional(v.record(v.string(), v.string()), {}),
      body: v.optional(v.unknown()),
    }),
  ),
});

const Fault = v.object({
  error: v.object({
    code: v.optional(v.string(), ""),
    innerError: v.optional(v.object({ "request-id": v.optional(v.string(), "") })),
  }),
});

/** What IT can look a refusal up by: the status, Graph's own word for it, and the number of the request. Never its sentence. */
export function codeOf(status: number, body: unknown): string {
  const read = v.safeParse(Fault, body);
  const { code, innerError } = read.success ? read.output.error : { code: "" };
  return [
    String(status),
    code.replace(/[^\w.-]/g, "").slice(0, 60),
    (innerError?.["request-id"] ?? "").replace(/[^\w-]/g, "").slice(0, 40),
  ]
    .filter((part) => part !== "")
    .join(" ");
}
