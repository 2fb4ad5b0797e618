import type { Doubt, MapPage, Original, Position, Share, Upload } from "../../../record";
import type { Part } from "../../kind";
import { inList } from "../../parts/address";
import { derived, words } from "../../parts/field";
import { choiceLines, dateLines, namesOf, shownName, textLines } from "../../parts/lines";
import { listPart } from "../../parts/list";
import { HOW_SHARED, NAMES, TOLD } from "../../parts/words";
import { INFORMATION_ROWS } from "../../../guidance";
import { forPerson } from "./before";

export const uploads: Part = listPart<Upload>({
  of: "uploads",
  heading: "Uploads to Mosaic",
  entries: ({ record }) => record.uploads,
  columns: [
    forPerson<Upload>("Key subject", 26),
    {
      field: "title",
      label: "Title",
      share: 46,
      lines: (upload, at) => [
        ...textLines(upload.title, at("title")),
        ...textLines(upload.file, at("file"), { lead: "File: " }),
        ...textLines(upload.where, at("where"), { lead: "Filed under: " }),
      ],
    },
    {
      field: "due",
      label: "Due and done",
      share: 28,
      lines: (upload, at) => [
        ...dateLines(upload.due, at("due"), "Due "),
        ...dateLines(upload.doneOn, at("doneOn"), "Uploaded "),
        ...textLines(upload.doneBy, at("doneBy"), { lead: "By " }),
      ],
    },
  ],
  address: inList("uploads"),
});

export const shares: Part = listPart<Share>({
  of: "shares",
  heading: "What was shared",
  entries: ({ record }) => record.shares,
  columns: [
    words<Share>("what", "What", { share: 24 }),
    {
      field: "to",
      label: "To whom and when",
      share: 28,
      lines: (share, at, { record }) => [
        ...textLines(share.to, at("to")),
        ...textLines(share.agency, at("agency"), { lead: "Copy for " }),
        ...(share.person === "" ? [] : [{ lead: "For the file of ", text: shownName(record, share.person), derived: true }]),
        ...textLines(share.recipients, at("recipients")),
        ...dateLines(share.on, at("on")),
        ...choiceLines(HOW_SHARED[share.how], at("how")),
      ],
    },
    {
      field: "why",
      label: "Why, and who was told",
      share: 26,
      lines: (share, at) => [
        ...textLines(share.why, at("why")),
        ...choiceLines(TOLD[share.told], at("told")),
        ...textLines(share.toldWhy, at("toldWhy"), { lead: "Because: " }),
      ],
    },
    {
      field: "releasedBy",
      label: "Names and release",
      share: 22,
      lines: (share, at) => [
        { text: NAMES[share.names], about: at("names") },
        ...textLines(share.madeBy, at("madeBy"), { lead: "Made by " }),
        ...textLines(share.releasedBy, at("releasedBy"), { lead: "Released by " }),
        ...dateLines(share.releasedOn, at("releasedOn")),
        // A fingerprint is of use to nobody who reads, but it is in the file, and so it is on the page.
        ...textLines(share.print, at("print"), { lead: "Copy " }),
      ],
    },
  ],
  address: inList("shares"),
});

/** Readings that were not certain, for a person to decide. */
export const doubts: Part = listPart<Doubt>({
  of: "doubts",
  heading: "Still to decide",
  entries: ({ record }) => record.doubts,
  columns: [
    {
      field: "question",
      label: "Question",
      share: 64,
      lines: (doubt, at) => [
        ...textLines(doubt.question, at("question")),
        ...textLines(doubt.other, at("other"), { lead: "Other reading: " }),
      ],
    },
    derived<Doubt>("about", "About", ({ about }, { record }) => namesOf(record, about), { share: 36 }),
  ],
  address: inList("doubts"),
});

const percent = (part: number) => `${Number((part * 100).toFixed(1))} %`;

/** Who and what was put where on the map by hand. */
export const positions: Part = listPart<Position>({
  of: "positions",
  heading: "Put on the map by hand",
  intro: () => "How far from the left and upper edge of the map, in parts of its width and height.",
  entries: ({ record }) => record.positions,
  columns: [
    derived<Position>("about", "Person or place", ({ about }, { record }) => namesOf(record, [about]), { share: 50 }),
    derived<Position>("x", "From the left", ({ x }) => [{ text: percent(x) }], { share: 25 }),
    derived<Position>("y", "From above", ({ y }) => [{ text: percent(y) }], { share: 25 }),
  ],
  address: inList("positions"),
});

/** Pages of the map that somebody chose; without any the tool chooses them. */
export const mapPages: Part = listPart<MapPage>({
  of: "mapPages",
  heading: "Pages of the map",
  entries: ({ record }) => record.mapPages,
  columns: [
    derived<MapPage>("around", "Around", ({ around }, { record }) => namesOf(record, around), { share: 70 }),
    derived<MapPage>("steps", "How far", ({ steps }) => (steps === 1 ? "one step" : "two steps"), { share: 30 }),
  ],
  address: inList("mapPages"),
});

const rowLabel = (row: Original["row"]) => INFORMATION_ROWS.find(({ id }) => id === row)?.label ?? "";

/** Every line of a table that was read, as it came. */
export const originals: Part = listPart<Original>({
  of: "originals",
  heading: "Words as they came",
  intro: () => "Each line of a table that was read, before it was sorted.",
  entries: ({ record }) => record.originals,
  columns: [
    words<Original>("text", "Line", { share: 58 }),
    {
      field: "where",
      label: "Where it stood",
      share: 42,
      lines: (original, at, { record }) => [
        ...textLines(original.where, at("where")),
        ...(original.row === "" || original.where.endsWith(rowLabel(original.row))
          ? []
          : [{ text: rowLabel(original.row), about: at("row") }]),
        ...(original.subject === "" ? [] : [{ lead: "Table of ", text: shownName(record, original.subject), derived: true }]),
      ],
    },
  ],
  address: inList("originals"),
});
