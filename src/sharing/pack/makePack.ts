import { zipSync, type Zippable } from "fflate";
import { shownNames } from "../../copies";
import { makeDocument } from "../../documents";
import { fileNameOf, standingRisk } from "../../guidance";
import { actsForAgency, type NetworkRecord, type Person } from "../../record";
import { mapFor, minutesFor, type PackPaper, type Packing } from "./papers";
import { withUploads } from "./uploads";

/** A session's papers for the Mosaic files of all key subjects, in one zip, and the record with an upload for each of them. */
export type Pack = {
  fileName: string;
  bytes: Uint8Array;
  papers: PackPaper[];
  record: NetworkRecord;
};

/** Midnight of a fixed day: the same papers make the same bytes. */
const DAY = new Date(1980, 0, 2);

const keySubjects = (record: NetworkRecord): Person[] =>
  record.people.filter((person) => person.keySubject && person.status === "confirmed" && !actsForAgency(person));

/** A folder for each person, by initials in letters that every program takes; numbered, so that no two are alike. */
function foldersOf(record: NetworkRecord, people: readonly Person[]): string[] {
  const initials = shownNames(record, "initials");
  const codes = shownNames(record, "codes");
  return people.map(({ id }, at) => {
    const own = initials.get(id) ?? "";
    return `${at + 1} ${/^[A-Za-z0-9]{1,8}$/.test(own) ? own : (codes.get(id) ?? "").replace(/[^A-Za-z0-9 ]/g, "")}`.trim();
  });
}

/**
 * The pack of a session: for each key subject their own copy of the minutes and of the map, and a list for the team of what goes where by
 * when. Nothing else is in it. How others stand in a copy the profile says ("mosaic").
 */
export async function makePack(record: NetworkRecord, packing: Packing): Promise<Pack> {
  const { session, profile, today } = packing;
  const people = keySubjects(record);
  const folders = foldersOf(record, people);
  const papers: PackPaper[] = [];
  const files: Zippable = {};
  for (const [at, person] of people.entries()) {
    const folder = folders[at] ?? "";
    const which = folder.slice(folder.indexOf(" ") + 1);
    // One after the other: a map takes a while, and whoever types meanwhile is not kept waiting for all of them.
    for (const paper of [await minutesFor(record, person, packing), await mapFor(record, person, which, packing)]) {
      papers.push(paper);
      files[`${folder}/${paper.fileName}`] = [paper.bytes, { level: 0 }];
    }
  }
  const made = withUploads(record, papers, packing);
  const copy = { audience: { type: "team" }, names: "full" } as const;
  const list = await makeDocument(made, "uploads", { profile, copy, today, sessionId: session.id });
  files[list.fileName] = [list.bytes, { level: 0 }];
  const { name } = fileNameOf({ ...standingRisk(record), kindId: "uploads", date: session.date || today, extension: "zip" });
  return { fileName: name, bytes: zipSync(files, { mtime: DAY }), papers, record: made };
}
