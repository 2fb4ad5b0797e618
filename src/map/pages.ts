import type { Id, NetworkRecord } from "../record";
import type { Drawing } from "./drawing";
import { drawingOf } from "./drawingOf";
import { around, within } from "./scene/chosen";
import { type MapOptions, VIEWS, type View } from "./view";

/** Nobody should have to read smaller print than this (points). */
export const LEAST_TEXT = 8;

/** Nodes and links a page holds at a good size of text. */
const PAGE_HOLDS = 44;

type Tie = { id: Id; from: Id; to: Id };

/** Whether every word on the map is large enough to read. */
export function isLegible({ figures }: Drawing): boolean {
  return figures.textSize >= LEAST_TEXT && (figures.links === 0 || figures.labelSize >= LEAST_TEXT);
}

/** What parts of the map are around, how far they go, and of those so near whom they show. */
type Around = Pick<View, "focus" | "steps" | "among">;

const between = (links: readonly Tie[], nodes: ReadonlySet<Id>): Tie[] =>
  links.filter(({ from, to }) => nodes.has(from) && nodes.has(to));

/** What a page around these shows. */
function pageAround(links: readonly Tie[], focus: readonly Id[]): { nodes: Set<Id>; links: Tie[] } {
  const nodes = within(links, focus);
  return { nodes, links: between(links, nodes) };
}

/** The page itself, or several around the same where one would hold too much to be read: each with some of those around. */
export function parted(links: readonly Tie[], page: Around): Around[] {
  const nodes = around(links, page);
  const isFull = (ids: ReadonlySet<Id>) => ids.size + between(links, ids).length > PAGE_HOLDS;
  if (!isFull(nodes)) return [page];
  const parts: Id[][] = [];
  let now: Id[] = [];
  for (const id of [...nodes].filter((one) => !page.focus.includes(one))) {
    if (now.length > 0 && isFull(new Set([...page.focus, ...now, id]))) {
      parts.push(now);
      now = [];
    }
    now.push(id);
  }
  return [...parts, now].map((among) => ({ ...page, among }));
}

/**
 * People and places to go round, page by page, until every link stands on one. A page starts with whoever has most links left
 * (those given first before others) and takes in those who add most for the room they need, as long as it stays readable.
 */
function foci(links: readonly Tie[], first: readonly Id[]): Around[] {
  const pages: Around[] = [];
  let left = [...links];
  const waiting = (id: Id) => left.filter(({ from, to }) => from === id || to === id).length;
  const busiest = (ids: Iterable<Id>) =>
    [...new Set(ids)].reduce<Id | undefined>(
      (best, id) => (waiting(id) > (best === undefined ? 0 : waiting(best)) ? id : best),
      undefined,
    );
  while (left.length > 0) {
    const start = busiest(first) ?? busiest(left.flatMap(({ from, to }) => [from, to]));
    if (start === undefined) return pages;
    const page = [start];
    for (;;) {
      const now = pageAround(links, page);
      const shown = new Set(now.links.map(({ id }) => id));
      const gains = [...new Set(left.flatMap(({ from, to }) => [from, to]))].flatMap((id) => {
        if (page.includes(id)) return [];
        const then = pageAround(links, [...page, id]);
        const gain = then.links.filter((link) => !shown.has(link.id) && left.includes(link)).length;
        const cost = then.nodes.size - now.nodes.size + then.links.length - now.links.length;
        const fits = then.nodes.size + then.links.length <= PAGE_HOLDS;
        return fits && gain > 0 ? [{ id, worth: gain / cost }] : [];
      });
      const [next] = gains.sort((a, b) => b.worth - a.worth);
      if (next === undefined) break;
      page.push(next.id);
    }
    const parts = parted(links, { focus: page });
    const told = new Set(parts.flatMap((part) => between(links, around(links, part))).map(({ id }) => id));
    left = left.filter(({ id }) => !told.has(id));
    pages.push(...parts);
  }
  return pages;
}

/** A page of the map before it is drawn: "all" for the whole, "part-1" and so on for what follows. */
export type PagePlan = { page: string; options: MapOptions };

const STEPS = { 1: "one step", 2: "two steps" };
const MOST_NAMES = 3;

/**
 * "around Kofi Mensah, two steps", "Kofi Mensah and Mia Jones, with no line on this map": what a page shows, for its title. Of the
 * latter it does not say that they have no link: the view or the copy may leave it out.
 */
function aroundWords(part: Around, parts: readonly Around[], { nodes, links }: Drawing): string {
  const { focus, steps = 1, among } = part;
  const names = focus.flatMap((id) => nodes.find((node) => node.id === id)?.name ?? []);
  const beyond = names.length - MOST_NAMES + 1;
  const shown = names.length > MOST_NAMES ? [...names.slice(0, MOST_NAMES - 1), `${beyond} others`] : names;
  const first = shown.slice(0, -1);
  const all = first.length === 0 ? shown.join("") : `${first.join(", ")} and ${shown.at(-1) ?? ""}`;
  if (!links.some(({ from, to }) => focus.includes(from) || focus.includes(to))) return `${all}, with no line on this map`;
  const same = parts.filter((one) => one.among && one.focus === focus);
  const which = among ? `, ${same.indexOf(part) + 1} of ${same.length}` : "";
  return `around ${all}, ${STEPS[steps]}${which}`;
}

/** Whether a part shows everybody and everything that stands on the whole already: for a copy, that may be few. */
function showsAll(whole: Drawing, part: Around): boolean {
  const shown = around(whole.links, part);
  return whole.nodes.every(({ id }) => shown.has(id));
}

/**
 * Those whom no line joins, on pages of their own: no page is around them, the outline may be too small to read, and has nothing on
 * it of what happened at a place.
 */
function unlinked({ nodes, links }: Drawing): Around[] {
  const linked = new Set(links.flatMap(({ from, to }) => [from, to]));
  const left = nodes.map(({ id }) => id).filter((id) => !linked.has(id));
  const pages = Math.ceil(left.length / PAGE_HOLDS);
  return Array.from({ length: pages }, (_, page) => ({ focus: left.slice(page * PAGE_HOLDS, (page + 1) * PAGE_HOLDS) }));
}

function partsOf(whole: Drawing, record: NetworkRecord): Around[] {
  const drawn = new Set(whole.nodes.map(({ id }) => id));
  const chosen = record.mapPages.flatMap(({ around: chosenFor, steps }) => {
    // Whoever is not on this map has no page of it; around nobody it would be the whole once more.
    const focus = chosenFor.filter((id) => drawn.has(id));
    return focus.length === 0 ? [] : parted(whole.links, { focus, steps });
  });
  if (chosen.length > 0) return isLegible(whole) ? chosen.filter((part) => !showsAll(whole, part)) : chosen;
  if (isLegible(whole)) return [];
  const subjects = whole.nodes.filter(({ subject }) => subject).map(({ id }) => id);
  return [...foci(whole.links, subjects), ...unlinked(whole)];
}

/**
 * The pages of a map whose whole is drawn: the whole where its text is large enough, else an outline of it without words on its
 * lines; then the parts that a person chose (but none that only shows the same again), or those until everybody and every link
 * stands on one. A view of its own parts has no others.
 */
export function pagePlans(whole: Drawing, record: NetworkRecord, options: MapOptions): PagePlan[] {
  const view: View = options.view ?? VIEWS.clean;
  if (view.focus.length > 0 || view.placesAlone) return [{ page: "all", options }];
  const title = options.title ?? record.risk;
  const outline = { ...options, view: { ...view, labels: false, incidents: false } };
  const parts = partsOf(whole, record);
  // Where somebody was put on the whole map is another place on a part of it.
  const { start: _start, pinned: _pinned, ...free } = options;
  return [
    { page: "all", options: isLegible(whole) ? options : outline },
    ...parts.map((part, index): PagePlan => {
      const named = `${title}, ${aroundWords(part, parts, whole)}`;
      return { page: `part-${index + 1}`, options: { ...free, view: { ...view, ...part }, title: named } };
    }),
  ];
}

/** The map as pages that can be read, drawn one after the other. */
export function pagesOf(record: NetworkRecord, options: MapOptions): Drawing[] {
  const whole = drawingOf(record, options);
  return pagePlans(whole, record, options).map((plan) => (plan.options === options ? whole : drawingOf(record, plan.options)));
}
