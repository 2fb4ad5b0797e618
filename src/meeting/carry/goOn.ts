import { passedWith } from "./passed";
import { heldBefore, type Carried, type Change, type Id, type NetworkRecord } from "../../record";

type List = "actions" | "questions";

const isOpen = (record: NetworkRecord, list: List, id: Id) =>
  list === "actions"
    ? record.actions.some((action) => action.id === id && action.outcome === "open")
    : record.questions.some((question) => question.id === id && question.answer === "");

/** With an entry for that session, one each; a reason that was given before stays where none is given now. */
function withEntry(carried: readonly Carried[], session: Id, reason: string | undefined): Carried[] {
  const known = carried.find((one) => one.session === session);
  if (!known) return [...carried, { id: session, session, reason: reason ?? "" }];
  return carried.map((one) => (one === known ? { ...one, reason: reason ?? one.reason } : one));
}

const edit = (list: List, id: Id, carried: Carried[], more: object = {}): Change =>
  ({ type: "edit", in: list, id, values: { ...more, carried } }) as Change;

/** The session a thing came to this one from, where it is older than this one: it was open when that one ended. */
function openUntil(record: NetworkRecord, origin: Id | "", session: Id): Id | undefined {
  const before = heldBefore(record, session);
  return before.some(({ id }) => id === origin) || origin === "" ? before.at(-1)?.id : undefined;
}

const entryOf = (record: NetworkRecord, list: List, id: Id) => record[list].find((one) => one.id === id);

/** It stays open after this session, and why; an action that was settled is open again. */
export function goesOn(record: NetworkRecord, list: List, id: Id, session: Id, reason: string): Change {
  const entry = entryOf(record, list, id);
  return edit(list, id, withEntry(entry?.carried ?? [], session, reason), list === "actions" ? { outcome: "open" } : {});
}

/**
 * It was settled at this session: `values` say how ({outcome: "done"}, {answer: "…"}). That it was open until then is written
 * down, so that the session can always tell what came to it.
 */
export function settledAt(record: NetworkRecord, list: List, id: Id, session: Id, values: object): Change {
  const entry = entryOf(record, list, id);
  const others = (entry?.carried ?? []).filter((one) => one.session !== session);
  const until = entry && isOpen(record, list, id) ? openUntil(record, entry.session, session) : undefined;
  return edit(list, id, until === undefined ? others : withEntry(others, until, undefined), values);
}

/** Everything open when a session is finished goes on from it; what was settled meanwhile does not. Doing it twice does no harm. */
export function openWorkGoesOn(record: NetworkRecord, session: Id): Change[] {
  const lists: readonly List[] = ["actions", "questions"];
  const { placeOf } = passedWith(record, session);
  return lists.flatMap((list) =>
    record[list].flatMap(({ id, session: origin, carried }) => {
      // What another session, planned for later, is to bring is not this one's.
      if (origin !== "" && placeOf(origin) === undefined) return [];
      const has = carried.some((one) => one.session === session);
      const open = isOpen(record, list, id);
      if (open === has) return [];
      const kept = carried.filter((one) => one.session !== session);
      return [edit(list, id, open ? withEntry(carried, session, undefined) : kept)];
    }),
  );
}
