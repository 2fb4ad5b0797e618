import { pictureOf, showDate, type NetworkRecord, type Photograph } from "../../../record";
import type { Block, Picture } from "../../blocks";
import type { Context, Part } from "../../kind";
import { inList } from "../../parts/address";
import { cellOf, choice, date, derived, words, type Field } from "../../parts/field";
import { freePart, heading } from "../../parts/free";
import { listPart } from "../../parts/list";
import { textLines } from "../../parts/lines";
import { marks } from "../../parts/people";
import { STANDS } from "../../parts/words";
import { photographName } from "../../photographs";

/** Dots an inch at which a photograph has its own size: larger than that it would only show its grain. */
const DPI = 150;
const MM_PER_DOT = 25.4 / DPI;
/** Under the heading and above a caption of a few lines. */
const ROOM = { widthMm: 267, heightMm: 138 };

const address = inList<Photograph>("photographs");
const numbered = (record: NetworkRecord, { id }: Photograph) =>
  `Photograph ${record.photographs.findIndex((one) => one.id === id) + 1}`;

/** Words for people who hear the page; those that stand where nobody wrote any name nobody. */
function heard({ alt, date: day }: Photograph): string {
  if (alt !== "") return alt;
  return day === "" ? "Photograph of a map drawn by hand." : `Photograph of a map drawn by hand, ${showDate(day)}.`;
}

function pictureBlock(photograph: Photograph): Picture[] {
  const picture = pictureOf(photograph.picture);
  if (!picture) return [];
  const { type, bytes, width, height } = picture;
  const size = { widthMm: width * MM_PER_DOT, heightMm: height * MM_PER_DOT };
  const named = { name: photographName(photograph.id), alt: heard(photograph) };
  return [{ type: "picture", image: { type, bytes }, ...size, ...named, room: ROOM }];
}

const caption: Field<Photograph> = words<Photograph>("caption", "Caption");

function pageOf(photograph: Photograph, context: Context): Block[] {
  const day = photograph.date === "" ? "" : `, ${showDate(photograph.date)}`;
  return [
    { type: "page", orientation: "landscape" },
    heading(1, `${numbered(context.record, photograph)} of a map drawn by hand${day}`),
    ...pictureBlock(photograph),
    { type: "prose", cell: cellOf(caption, photograph, address, context, "No caption.") },
  ];
}

/** Each photograph on a landscape page of its own. */
export const photographPages: Part = freePart({
  build: (context) => {
    const pages = context.record.photographs.flatMap((photograph) => pageOf(photograph, context));
    return pages.length === 0 ? [] : [...pages, { type: "page", orientation: "portrait" }];
  },
});

/** What is known of the photographs, to be changed on the page. */
export const photographList: Part = listPart<Photograph>({
  of: "photographs",
  heading: "Photographs of maps drawn by hand",
  intro: () => "They show full names: no other paper carries them.",
  entries: ({ record }) => record.photographs,
  columns: [
    derived<Photograph>("which", "Which", (photograph, { record }) => numbered(record, photograph), { share: 18 }),
    date<Photograph>("date", "Day of the map", { share: 18 }),
    {
      field: "alt",
      label: "What it shows, for people who hear it",
      share: 40,
      lines: ({ alt, toCheck }, at) => [
        ...textLines(alt, at("alt")),
        ...marks([toCheck, "To be looked at: somebody was taken off the map since"]),
      ],
    },
    choice<Photograph, "stands">("stands", "In this file", STANDS, { share: 24 }),
  ],
  address,
  rowHeads: true,
});
