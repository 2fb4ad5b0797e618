import type { Omission } from "../copies";
import type { MadeFile } from "../hosts";
import type { MapPicture } from "../documents";
import { mapVisibleTo, tablesOf, type MapForm, type MapOrder, type ViewName } from "../map";
import type { NetworkRecord, PartialDate } from "../record";
import { mapFileName } from "./mapNames";
import { fontWarning, type PictureOf } from "./pictures";

/** The files of a map that is taken out, what they leave out, and what their sender should know, a sentence each. */
export type TakenOut = { files: MadeFile[]; leftOut: Omission[]; warnings: string[] };

type Making = { today: PartialDate; pictureOf: PictureOf; view?: ViewName };
type Bare = { extension: string; type: string; table?: string; part?: string; bytes: Uint8Array };

const encoder = new TextEncoder();
const text = (extension: string, type: string, content: string, table?: string): Bare => ({
  extension,
  type,
  bytes: encoder.encode(content),
  ...(table === undefined ? {} : { table }),
});

type Pictures = Exclude<MapForm, "tables">;

const OF_PICTURE: Record<Pictures, (picture: MapPicture) => Bare> = {
  png: ({ png }) => ({ extension: "png", type: "image/png", bytes: png }),
  svg: ({ svg }) => text("svg", "image/svg+xml", svg),
  mermaid: ({ mermaid }) => text("mmd", "text/plain", mermaid),
};

/** The whole map, and, where that is too small to be read, its parts; the text of the whole says all that theirs do. */
function pictureFiles(picture: MapPicture, forms: readonly Pictures[]): Bare[] {
  const parts = (picture.further ?? []).flatMap((part) =>
    forms
      .filter((form) => form !== "mermaid")
      .map((form) => ({ ...OF_PICTURE[form](part), part: (part.page ?? "").replace("-", " ") })),
  );
  return [...forms.map((form) => OF_PICTURE[form](picture)), ...parts];
}

function tableFiles(shown: NetworkRecord): Bare[] {
  const { nodes, links } = tablesOf(shown);
  return [text("csv", "text/csv", nodes, "nodes"), text("csv", "text/csv", links, "links")];
}

/** The map by itself, for whoever it is taken out for: to look at, to put on a wall, to go on with in another program. */
export async function mapFiles(record: NetworkRecord, order: MapOrder, { today, pictureOf, view }: Making): Promise<TakenOut> {
  const { record: shown, leftOut } = mapVisibleTo(record, order);
  const drawn = order.forms.filter((form) => form !== "tables");
  const picture = drawn.length === 0 ? undefined : await pictureOf(shown, today, view);
  // Tables hold everybody, and so do not go with a picture on which nobody is.
  const hasTables = order.forms.includes("tables") && view !== "places";
  const bare = [...(picture ? pictureFiles(picture, drawn) : []), ...(hasTables ? tableFiles(shown) : [])];
  const viewed = view === undefined || view === "clean" ? {} : { view };
  const files = bare.map(({ bytes, type, ...named }) => ({
    name: mapFileName(record, { copy: order.copy, date: today, ...(named.table === undefined ? viewed : {}), ...named }),
    type,
    bytes,
  }));
  return { files, leftOut, warnings: picture ? fontWarning(picture) : [] };
}
