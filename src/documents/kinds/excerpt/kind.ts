import { visibleTo, type Copy, type Shown } from "../../../copies";
import { COLLECTIONS, type CollectionName, type NetworkRecord } from "../../../record";
import type { Block } from "../../blocks";
import { EXCERPT, isExcerpt } from "../../containers";
import { defineKind, type Context, type DocumentKind, type Part } from "../../kind";
import { freePart } from "../../parts/free";
import { EXCERPTS, excerptOf, type Excerpt, type ExcerptId } from "./excerpts";

const WHOLE: Copy = { audience: { type: "team" }, names: "full" };

/** The pages a kind is made of; [] for a kind that is a document of its own. */
export const excerptsIn = (kindId: string): ExcerptId[] =>
  isExcerpt(kindId)
    ? kindId
        .split("+")
        .slice(1)
        .flatMap((id) => excerptOf(id)?.id ?? [])
    : [];

/** The kind of a document with these pages; in one order, whichever came first. */
export const excerptKindId = (ids: readonly ExcerptId[]): string =>
  [EXCERPT, ...EXCERPTS.filter(({ id }) => ids.includes(id)).map(({ id }) => id)].join("+");

/** What one of the pages shows of a record by itself. */
const shownBy = ({ id, shows }: Excerpt, record: NetworkRecord) => visibleTo(record, { id, shows }, WHOLE).record;

type Entry = { id: string } & Record<string, unknown>;

/** How much a value says: of a source, one page may show the kind and another nothing. */
const said = (value: unknown): number => (JSON.stringify(value) ?? "").replace(/"(?:not-known)?"/g, "").length;
const fullest = (values: readonly unknown[]): unknown => [...values].sort((one, other) => said(other) - said(one))[0];

/** An entry with the values that stand on one page at least; undefined where it stands on none. */
function onAny(entry: Entry, views: readonly Entry[][]): Entry | undefined {
  const shown = views.flatMap((view) => view.find(({ id }) => id === entry.id) ?? []);
  const values = Object.keys(entry).map((key) => [
    key,
    shown.some((one) => one[key] === entry[key]) ? entry[key] : fullest(shown.map((one) => one[key])),
  ]);
  return shown.length === 0 ? undefined : (Object.fromEntries(values) as Entry);
}

/** What several of the pages show together: what stands on none of them is not carried. */
function shownByAny(chosen: readonly Excerpt[], record: NetworkRecord): NetworkRecord {
  const views = chosen.map((one) => shownBy(one, record));
  const entriesOf = (from: NetworkRecord, name: CollectionName) => from[name] as unknown as Entry[];
  const lists = (Object.keys(COLLECTIONS) as CollectionName[]).map((name) => {
    const seen = views.map((view) => entriesOf(view, name));
    return [name, entriesOf(record, name).flatMap((entry) => onAny(entry, seen) ?? [])];
  });
  return { ...record, ...Object.fromEntries(lists) } as NetworkRecord;
}

/** All lists that one of them shows; which entries and values, the pages themselves say. */
function union(chosen: readonly Excerpt[]): Shown {
  const names = chosen.flatMap(({ shows }) => Object.keys(shows.lists));
  const lists = Object.fromEntries(names.map((name) => [name, "all"]));
  return { headings: [], lists, narrow: (record) => shownByAny(chosen, record) };
}

/**
 * Each of the pages is built from what it shows by itself: what stands on one does not depend on which others there are. Names
 * are as the copy has them already.
 */
function alone(excerpt: Excerpt): Part {
  const { part } = excerpt;
  const build = (context: Context): Block[] => part.build({ ...context, record: shownBy(excerpt, context.record) });
  return freePart({ build, map: part.map === true });
}

/**
 * The kind of an id such as "excerpt+map+actions"; undefined for any other. There is none for each mixture of pages: it is made
 * from the names in it. All share the tags of their fields ("mt:excerpt/…"), so that one that comes later leaves the others alone.
 */
export function excerptKind(kindId: string): DocumentKind | undefined {
  const ids = excerptsIn(kindId);
  if (ids.length === 0 || excerptKindId(ids) !== kindId) return undefined;
  const chosen = EXCERPTS.filter(({ id }) => ids.includes(id));
  const kind = defineKind({
    id: kindId,
    sessions: undefined,
    shows: union(chosen),
    parts: chosen.map(alone),
  });
  const drawn = chosen.find(({ drawnFrom }) => drawnFrom)?.drawnFrom;
  return { ...kind, namedAs: "information", ...(drawn && { drawnFrom: drawn }) };
}
