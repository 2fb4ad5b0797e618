import type { Doubt, Id } from "../../record";
import type { LinkDraft, PlaceDraft } from "./assembly";
import type { Scope } from "./scope";

/** The words that raised the question, so that whoever answers need not look them up. */
const said = (line: string) => (line === "" ? "" : ` The table says: ${line}`);

/** Asks once about an entry; what hangs on the answer is added to the question. */
function askOnce(scope: Scope, kind: Doubt["kind"], id: Id, hanging: readonly Id[], question: string): void {
  const asked = scope.made.doubtAbout(kind, id);
  if (asked) asked.about = [...new Set([...(asked.about ?? []), ...hanging])];
  else scope.made.addDoubt({ kind, question, about: [id, ...hanging] });
}

/** Whether a name is a place to show; with it go the links that hang on the answer. */
export function askPlace(scope: Scope, place: PlaceDraft, links: readonly Id[], line = ""): void {
  askOnce(scope, "is-place", place.id, links, `Is “${place.name}” a place to show on the map?${said(line)}`);
}

/** The same for every place of a sentence that no row had named; certain ones are not asked about. */
export function askPlaces(scope: Scope, fresh: readonly PlaceDraft[], line: string): void {
  fresh.filter(({ status }) => status === "proposed").forEach((place) => askPlace(scope, place, [], line));
}

/** Whether a name that only stands in a sentence is someone to add. */
export function askPerson(scope: Scope, id: Id, links: readonly Id[], line = ""): void {
  askOnce(scope, "is-person", id, links, `Is “${scope.made.nameOf(id)}” a person to add?${said(line)}`);
}

/**
 * Whether two are linked. Where one end is asked about itself, the link hangs on that answer; one that is only believed is asked
 * by itself, since a place may be right and the belief wrong.
 */
export function askLink(scope: Scope, link: LinkDraft, line: string): void {
  if (scope.made.doubtAbout("link", link.id)) return;
  for (const end of link.recheck === true ? [] : [link.to, link.from]) {
    const asked = scope.made.doubtAbout("is-place", end) ?? scope.made.doubtAbout("is-person", end);
    if (asked && scope.made.isProposed(end)) {
      asked.about = [...new Set([...(asked.about ?? []), link.id])];
      return;
    }
  }
  const [from, to] = [scope.made.nameOf(link.from), scope.made.nameOf(link.to)];
  scope.made.addDoubt({ kind: "link", question: `Is “${from}” linked to “${to}”?${said(line)}`, about: [link.id] });
}
