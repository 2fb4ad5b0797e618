import { hasPassed, personOf, showDate, type Id, type NetworkRecord, type Session, type Upload } from "../../../record";
import { defineKind } from "../../kind";
import { inList } from "../../parts/address";
import { factsPart, rowsOf } from "../../parts/facts";
import { date, derived, words, type Field } from "../../parts/field";
import { freePart } from "../../parts/free";
import { dateLines, namesOf, shownName, textLines } from "../../parts/lines";
import { listPart } from "../../parts/list";
import { confidentialityPart, networkRows, titlePart } from "../../parts/network";
import { sessionFields, sessionAddress, theSession } from "../../parts/session";

const address = inList<Upload>("uploads");

const paper: Field<Upload> = {
  field: "title",
  label: "Title and file",
  share: 36,
  lines: (upload, at) => [...textLines(upload.title, at("title")), ...textLines(upload.file, at("file"), { lead: "File: " })],
};

const where: Field<Upload> = {
  field: "where",
  label: "Where and by when",
  share: 21,
  lines: (upload, at) => [...textLines(upload.where, at("where")), ...dateLines(upload.due, at("due"), "By ")],
};

/** Only the people whose file something goes on, with the date of birth by which it is found, or is to go on. */
function onlyTheirs(record: NetworkRecord): NetworkRecord {
  const uploads = record.uploads.filter(({ person }) => personOf(record, person) !== undefined);
  const whose = new Set(uploads.map(({ person }) => person));
  const people = record.people.filter(({ id, keySubject }) => keySubject || whose.has(id));
  return { ...record, uploads, people: people.map((one) => (whose.has(one.id) ? one : { ...one, born: "" })) };
}

const bornOf = (record: NetworkRecord, id: Id): string[] =>
  [personOf(record, id)?.born ?? ""].filter((born) => born !== "").map(showDate);

/** Key subjects for whom no paper was named: whoever uploads by this list would pass them over. */
const notNamed = freePart({
  build: ({ record }) => {
    const left = record.people.filter(({ id }) => !record.uploads.some(({ person }) => person === id));
    if (left.length === 0) return [];
    const names = namesOf(
      record,
      left.map(({ id }) => id),
    );
    const who = left.length === 1 ? "Key subject" : "Key subjects";
    const text = `${who} not in this list yet: ${names}. “Papers for Mosaic” under Share names their papers.`;
    return [{ type: "callout", lines: [{ text }] }];
  },
});

/** What lies in a Mosaic pack: which file goes on whose Mosaic file, by when, and who put it there. Stays with the team. */
export const uploadList = defineKind({
  id: "uploads",
  sessions: ["internal", "external", "review"],
  teamOnly: true,
  inFull: true,
  shows: {
    headings: ["risk", "edition"],
    lists: { people: ["name", "born", "keySubject"], sessions: ["kind", "date"], uploads: "all" },
    narrow: onlyTheirs,
  },
  parts: [
    titlePart,
    factsPart({
      head: ["Item", "Details"],
      caption: "The session",
      rows: [
        rowsOf<Session>({
          of: "sessions",
          fields: [sessionFields.kind, sessionFields.date],
          entry: theSession,
          address: sessionAddress,
        }),
        networkRows,
      ],
    }),
    confidentialityPart,
    listPart<Upload>({
      of: "uploads",
      heading: "Upload to Mosaic",
      intro: () =>
        "Each file goes on the Mosaic file of the person beside it, and on nobody else's. Write in when it was done and by whom.",
      entries: ({ record }) => record.uploads,
      columns: [
        derived<Upload>(
          "person",
          "Key subject",
          ({ person }, { record }) => [
            { text: shownName(record, person), strong: true },
            ...bornOf(record, person).map((born) => ({ lead: "Born ", text: born, derived: true })),
          ],
          {
            share: 16,
          },
        ),
        paper,
        where,
        date<Upload>("doneOn", "Uploaded on", {
          share: 14,
          needed: ({ doneOn, due, title }, { today }) =>
            doneOn === "" && hasPassed(due, today) ? `Not uploaded yet, and due on ${showDate(due)}: ${title}.` : undefined,
        }),
        words<Upload>("doneBy", "By", { share: 13 }),
      ],
      address,
      none: "Nothing is to be uploaded yet.",
      blankRows: 8,
      rowHeads: true,
    }),
    notNamed,
  ],
});
