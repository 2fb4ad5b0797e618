import { type Omission } from "../../copies";
import { kindOf, makeDocument, viewOf } from "../../documents";
import { fileNameOf, standingRisk, titleOf, type Profile } from "../../guidance";
import type { Id, NetworkRecord, PartialDate, Person, Session } from "../../record";
import { mapShown, mapSource, minutesSource, type DrawMap } from "./copies";

/** One file for one key subject's Mosaic file. */
export type PackPaper = {
  person: Id;
  kind: "minutes" | "diagram";
  title: string;
  fileName: string;
  bytes: Uint8Array;
  /** What the copy leaves out, for the sender only. */
  leftOut: Omission[];
  warnings: string[];
  /** Ids of the entries it carries, so that it is found again when one of them is corrected. */
  carries: Id[];
};

export type Packing = {
  session: Session;
  profile: Profile;
  today: PartialDate;
  drawMap: DrawMap;
  /** Who makes it, where that is known. */
  madeBy?: string;
};

/** Ids of what a copy shows: people, places, and what is said of them. */
export function carriedIds(record: NetworkRecord): Id[] {
  const { people, places, incidents, links, statements, questions, actions, interventions, sessions } = record;
  const inner = sessions.flatMap(({ items, decisions, parked }) => [...items, ...decisions, ...parked]);
  return [people, places, incidents, links, statements, questions, actions, interventions, inner].flatMap((list) =>
    list.map(({ id }) => id),
  );
}

/** The minutes as this person's own copy, with the map of that same copy. */
export async function minutesFor(record: NetworkRecord, person: Person, packing: Packing): Promise<PackPaper> {
  const { session, profile, today, drawMap } = packing;
  const { source, copy, draft } = minutesSource(record, session.id, person.id, profile);
  const view = viewOf(source, kindOf("minutes"), copy, session.id);
  const map = await drawMap(view.record, today);
  const made = await makeDocument(source, "minutes", {
    profile,
    copy,
    today,
    sessionId: session.id,
    map,
    ...(draft ? { draft } : {}),
  });
  // What is left out is told of the whole, not of what was cut out of it before.
  const leftOut = viewOf(record, kindOf("minutes"), copy, session.id).leftOut;
  return {
    person: person.id,
    kind: "minutes",
    title: made.title,
    fileName: made.fileName,
    bytes: made.bytes,
    leftOut,
    warnings: made.warnings,
    carries: carriedIds(view.record),
  };
}

/** The map by itself as this person's own copy. `which` keeps the files of one day apart. */
export async function mapFor(record: NetworkRecord, person: Person, which: string, packing: Packing): Promise<PackPaper> {
  const { session, profile, today, drawMap } = packing;
  const { risk, draft } = standingRisk(record);
  const shown = mapShown(record, person.id, profile);
  const { png } = await drawMap(mapSource(shown), today);
  const named = { kindId: "diagram", risk, date: session.date || today, draft, qualifier: which, extension: "png" };
  const { name, message } = fileNameOf(named);
  return {
    person: person.id,
    kind: "diagram",
    title: titleOf("diagram", risk, { draft }),
    fileName: name,
    bytes: png,
    leftOut: [],
    warnings: message === undefined ? [] : [message],
    carries: carriedIds(shown),
  };
}
