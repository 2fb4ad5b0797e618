import { addWeeks, fileNameOf } from "../../../guidance";
import { personOf, showDate, type Person, type Upload } from "../../../record";
import type { Line } from "../../blocks";
import type { Context, Part } from "../../kind";
import { derived } from "../../parts/field";
import { dateLines, shownName, textLines } from "../../parts/lines";
import { listPart } from "../../parts/list";

/** One paper for one key subject: as the record has it, or worked out where nobody has written it down yet. */
type Due = { person: Person; upload: Upload | undefined };

/** Within two weeks of the session, on the Mosaic file of every key subject (guidance, "Mapping Sessions"). */
function dueOf({ upload }: Due, { session, profile }: Context): string {
  return upload?.due || (session ? addWeeks(session.date, 2, profile) : "");
}

function paper({ upload, person }: Due, { record, session, title, draft }: Context): Line[] {
  const at = (field: string) => ({ collection: "uploads" as const, id: upload?.id ?? person.id, field });
  const risk = draft ? "" : record.risk;
  const { name } = fileNameOf({ kindId: "minutes", risk, date: session?.date ?? "", draft });
  return [
    ...(upload?.title ? textLines(upload.title, at("title")) : [{ text: title }]),
    ...(upload?.file ? textLines(upload.file, at("file"), { lead: "File: " }) : [{ lead: "File: ", text: name }]),
    ...textLines(upload?.where ?? "", at("where"), { lead: "Filed under: " }),
  ];
}

function done({ upload }: Due): Line[] {
  if (!upload) return [];
  const at = (field: string) => ({ collection: "uploads" as const, id: upload.id, field });
  return [...dateLines(upload.doneOn, at("doneOn"), "Uploaded "), ...textLines(upload.doneBy, at("doneBy"), { lead: "By " })];
}

const uploads: Part = listPart<Due>({
  of: "uploads",
  heading: "Upload to Mosaic",
  intro: () => "For each key subject, within two weeks of the session.",
  entries: ({ record, session }) => {
    const uploads = record.uploads.filter((upload) => upload.session === session?.id);
    const written = uploads.flatMap((upload) => {
      const person = personOf(record, upload.person);
      return person ? [{ person, upload }] : [];
    });
    const others = record.people.filter(({ keySubject, id }) => keySubject && !uploads.some(({ person }) => person === id));
    return [...written, ...others.map((person) => ({ person, upload: undefined }))];
  },
  columns: [
    derived<Due>("person", "Key subject", ({ person }, { record }) => [{ text: shownName(record, person.id), strong: true }], {
      share: 24,
    }),
    derived<Due>("title", "Mosaic title and file name", paper, { share: 50 }),
    derived<Due>(
      "due",
      "Due",
      (due, context) => {
        const day = dueOf(due, context);
        return [...(day === "" ? [] : [{ text: showDate(day) }]), ...done(due)];
      },
      { share: 26 },
    ),
  ],
  address:
    ({ upload, person }) =>
    (field) => ({ collection: "uploads", id: upload?.id ?? person.id, field }),
  none: "Nobody has been chosen as a key subject yet.",
  needed: (entries, { record }) =>
    entries.length > 0
      ? []
      : [
          {
            message: "Nobody is chosen as a key subject, so these papers go on no Mosaic file.",
            at: { collection: "record", id: record.id, field: "people" },
          },
        ],
  blankRows: 4,
});

/** What goes on whose file, and by when; nothing an agency needs to know. */
export const uploadsPart: Part = {
  ...uploads,
  build: (context) => (context.copy.audience.type === "partner" ? [] : uploads.build(context)),
};
