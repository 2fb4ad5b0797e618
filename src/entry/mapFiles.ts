import type { Omission } from "../copies";
import type { MadeFile } from "../hosts";
import { mapVisibleTo, tablesOf, type MapForm, type MapOrder } from "../map";
import type { NetworkRecord, PartialDate } from "../record";
import { mapFileName } from "./mapNames";
import { fontWarning, type Pictured, type PictureOf } from "./pictures";

/** The files of a map that is taken out, what they leave out, and what their sender should know, a sentence each. */
export type TakenOut = { files: MadeFile[]; leftOut: Omission[]; warnings: string[] };

type Making = { today: PartialDate; pictureOf: PictureOf };
type Bare = { extension: string; type: string; table?: string; bytes: Uint8Array };

const encoder = new TextEncoder();
const text = (extension: string, type: string, content: string, table?: string): Bare => ({
  extension,
  type,
  bytes: encoder.encode(content),
  ...(table === undefined ? {} : { table }),
});

type Pictures = Exclude<MapForm, "tables">;

const OF_PICTURE: Record<Pictures, (picture: Pictured) => Bare> = {
  png: ({ png }) => ({ extension: "png", type: "image/png", bytes: png }),
  svg: ({ svg }) => text("svg", "image/svg+xml", svg),
  mermaid: ({ mermaid }) => text("mmd", "text/plain", mermaid),
};

function tableFiles(shown: NetworkRecord): Bare[] {
  const { nodes, links } = tablesOf(shown);
  return [text("csv", "text/csv", nodes, "nodes"), text("csv", "text/csv", links, "links")];
}

/** The map by itself, for whoever it is taken out for: to look at, to put on a wall, to go on with in another program. */
export async function mapFiles(record: NetworkRecord, order: MapOrder, { today, pictureOf }: Making): Promise<TakenOut> {
  const { record: shown, leftOut } = mapVisibleTo(record, order);
  const drawn = order.forms.filter((form) => form !== "tables");
  const picture = drawn.length === 0 ? undefined : await pictureOf(shown, today);
  const bare = [
    ...(picture ? drawn.map((form) => OF_PICTURE[form](picture)) : []),
    ...(order.forms.includes("tables") ? tableFiles(shown) : []),
  ];
  const files = bare.map(({ bytes, type, ...named }) => ({
    name: mapFileName(record, { copy: order.copy, date: today, ...named }),
    type,
    bytes,
  }));
  return { files, leftOut, warnings: picture ? fontWarning(picture) : [] };
}
