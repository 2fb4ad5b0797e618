import type { Id, NetworkRecord } from "../record";
import type { Drawing } from "./drawing";
import { drawingOf } from "./drawingOf";
import { within } from "./scene/chosen";
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

/** What a page around these shows. */
function pageAround(links: readonly Tie[], focus: readonly Id[]): { nodes: Set<Id>; links: Tie[] } {
  const nodes = within(links, focus);
  return { nodes, links: links.filter(({ from, to }) => nodes.has(from) && nodes.has(to)) };
}

/**
 * People and places to go round, page by page, until every link stands on one. A page starts with whoever has most links left
 * (those given first before others) and takes in those who add most for the room they need, as long as it stays readable.
 */
export function foci(links: readonly Tie[], first: readonly Id[]): Id[][] {
  const pages: Id[][] = [];
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
    const told = new Set(pageAround(links, page).links.map(({ id }) => id));
    left = left.filter(({ id }) => !told.has(id));
    pages.push(page);
  }
  return pages;
}

/** A page of the map before it is drawn: "all" for the whole, "part-1" and so on for what follows. */
export type PagePlan = { page: string; options: MapOptions };

/** What the parts of the map are around, and how far they go. */
type Around = Pick<View, "focus" | "steps">;

const STEPS = { 1: "one step", 2: "two steps" };
const MOST_NAMES = 3;

/** "around Kofi Mensah, two steps": what a page shows, for its title. */
function aroundWords({ focus, steps = 1 }: Around, { nodes }: Drawing): string {
  const names = focus.flatMap((id) => nodes.find((node) => node.id === id)?.name ?? []);
  const beyond = names.length - MOST_NAMES + 1;
  const shown = names.length > MOST_NAMES ? [...names.slice(0, MOST_NAMES - 1), `${beyond} others`] : names;
  const first = shown.slice(0, -1);
  const all = first.length === 0 ? shown.join("") : `${first.join(", ")} and ${shown.at(-1) ?? ""}`;
  return `around ${all}, ${STEPS[steps]}`;
}

function partsOf(whole: Drawing, record: NetworkRecord): Around[] {
  const chosen = record.mapPages.map(({ around, steps }): Around => ({ focus: around, steps }));
  if (chosen.length > 0) return chosen;
  if (isLegible(whole)) return [];
  const subjects = whole.nodes.filter(({ subject }) => subject).map(({ id }) => id);
  return foci(whole.links, subjects).map((focus): Around => ({ focus }));
}

/**
 * The pages of a map whose whole is drawn: the whole where its text is large enough, else an outline of it without words on its
 * lines; then the parts that a person chose, or those until every link stands on one. A view of its own parts has no others.
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
    ...parts.map((around, part): PagePlan => {
      return {
        page: `part-${part + 1}`,
        options: { ...free, view: { ...view, ...around }, title: `${title}, ${aroundWords(around, whole)}` },
      };
    }),
  ];
}

/** The map as pages that can be read, drawn one after the other. */
export function pagesOf(record: NetworkRecord, options: MapOptions): Drawing[] {
  const whole = drawingOf(record, options);
  return pagePlans(whole, record, options).map((plan) => (plan.options === options ? whole : drawingOf(record, plan.options)));
}
