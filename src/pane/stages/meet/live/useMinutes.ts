import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import {
  addLines,
  chooseName,
  chooseOwner,
  leaveHeard,
  namesToSettle,
  readDatesOf,
  type Correction,
  type LineRoom,
  type SaidAs,
  type ToSettle,
} from "../../../../meeting";
import type { Change, Id, NetworkRecord, Session, SessionItem } from "../../../../record";
import { useChange, useStore } from "../../../context";
import { addFoundName, lineIn } from "./found";
import { saidOf } from "./words";
import { useRoom } from "./useRoom";

/** The item of the agenda that is spoken about: that of the last line, or the first that is not skipped. */
export function startingItem({ agenda, items }: Session): Id | "" {
  const last = items.at(-1)?.agenda;
  if (last !== undefined && agenda.some(({ id }) => id === last)) return last;
  return (agenda.find(({ skipped }) => !skipped) ?? agenda[0])?.id ?? "";
}

/** Everything that the parts of live minutes have in common: where one is, and what can be done with a line. */
export type Minutes = {
  room: LineRoom;
  current: Id | "";
  go: (agenda: Id | "") => void;
  step: (by: -1 | 1) => Id | "" | undefined;
  /** The line that is being corrected; undefined for none. */
  editing: Id | undefined;
  edit: (id: Id | undefined) => void;
  backToLine: () => void;
  add: (texts: readonly string[], as?: SaidAs, field?: string) => void;
  /** One step on a line; `stay` goes on correcting there. */
  correct: (make: (room: LineRoom) => Correction | undefined, label: string, stay?: boolean) => void;
  addFound: (item: SessionItem, name: ToSettle, as?: "person" | "place") => void;
  choose: (item: SessionItem, name: string, id: Id) => void;
  chooseOwner: (item: SessionItem, name: string, owner: string) => void;
  leave: (item: SessionItem, name: string) => void;
  /** The last line with a name that nobody has settled. */
  toSettle: () => { item: SessionItem; name: ToSettle } | undefined;
};

export const LINE_ID = "live-line";
export const EDIT_ID = "live-edit";
const LOOKS_BACK = 12;
/** Lines taken before dates could be read, and under which field the last of them was: what is read of them later joins that step. */
const NONE_UNDATED = { ids: new Set<Id>(), field: "" };

export function useMinutes(session: Session): Minutes {
  const store = useStore();
  const change = useChange();
  const room = useRoom(session);
  const [current, setCurrent] = useState(() => startingItem(session));
  const [editing, setEditing] = useState<Id>();
  const undated = useRef<{ ids: ReadonlySet<Id>; field: string }>(NONE_UNDATED);
  const turn = useRef(0);
  const agenda = useMemo(() => session.agenda.filter(({ skipped }) => !skipped).map(({ id }) => id), [session.agenda]);
  const here = session.agenda.some(({ id }) => id === current) ? current : "";

  const at = useCallback(
    (record: NetworkRecord): LineRoom => ({
      ...room,
      record,
      session: record.sessions.find(({ id }) => id === session.id) ?? room.session,
    }),
    [room, session.id],
  );

  /** As it stands this moment: a line may be typed before the last one is drawn. */
  const fresh = (): LineRoom => at(store.state().steps?.history.present ?? room.record);

  /** Made of all there is, also of what is not shown just now. What is told of it is made of what is shown. */
  const make = useCallback(
    <T extends { change: Change }>(shown: LineRoom, of: (on: LineRoom) => T | undefined, label: string, field?: string) => {
      const made = of(shown);
      if (!made) return undefined;
      change((all) => (all === shown.record ? made : (of(at(all)) ?? made)).change, label, field);
      return made;
    },
    [change, at],
  );

  // What was typed before dates could be read is read once more.
  useEffect(() => {
    const { ids, field } = undated.current;
    if (!room.dates || ids.size === 0) return;
    undated.current = NONE_UNDATED;
    const dated = (on: LineRoom) => {
      const found = readDatesOf(on, [...ids]);
      return found && { change: found };
    };
    make(room, dated, "Read dates of what was said", field);
  }, [room, make]);

  const backToLine = useCallback(() => {
    setEditing(undefined);
    document.getElementById(LINE_ID)?.focus();
  }, []);

  return {
    room,
    current: here,
    go: setCurrent,
    step: (by) => agenda[agenda.indexOf(here) + by],
    editing,
    edit: setEditing,
    backToLine,
    add(texts, as, field = "") {
      const before = fresh();
      const lines = texts.map((text) => ({ text, agenda: here, as }));
      const count = texts.filter((text) => text.trim() !== "").length;
      if (count === 0) return;
      const joins = before.dates || field !== "" ? field : `live-dates-${(turn.current += 1)}`;
      const added = make(before, (on) => addLines(on, lines), count > 1 ? `Add ${count} lines` : "Add a line", joins);
      const there = new Set(before.session.items.map(({ id }) => id));
      const now = fresh();
      const items = now.session.items.filter(({ id }) => !there.has(id));
      if (!now.dates) undated.current = { ids: new Set([...undated.current.ids, ...items.map(({ id }) => id)]), field: joins };
      const [item] = items;
      const [reading] = added?.readings ?? [];
      if (count === 1 && item && reading) store.say(saidOf(now.record, item, reading));
    },
    correct(by, label, stay = false) {
      const correction = make(fresh(), by, label);
      if (!correction) return;
      store.say([`${label}.`, ...correction.remarks].join(" "));
      if (!stay) return;
      if (correction.at === undefined) return backToLine();
      setEditing(correction.at);
      // The line may have been drawn anew where it now stands.
      requestAnimationFrame(() => document.getElementById(EDIT_ID)?.focus());
    },
    addFound(item, { possible, among, owners, name }, as) {
      if (possible) {
        const shown = fresh();
        make(shown, (on) => addFoundName(on, item, possible, { as, shown }), `Add ${name}`);
        store.say(`${name} added. Not confirmed yet.`);
        backToLine();
      } else if ((among ?? owners)?.[0] !== undefined) document.getElementById(`settle-${item.id}`)?.focus();
    },
    choose(item, name, id) {
      const chosen = (on: LineRoom) => ({ change: chooseName(on, lineIn(on, item), name, id) });
      make(fresh(), chosen, `Say who ${name} is`);
      backToLine();
    },
    chooseOwner(item, name, owner) {
      make(fresh(), (on) => chooseOwner(on, lineIn(on, item), name, owner), `Say who ${name} is`);
      backToLine();
    },
    leave(item, name) {
      make(fresh(), (on) => ({ change: leaveHeard(on, item, name) }), `Leave ${name} as it is`);
      store.say(`${name} stays as it is.`);
      backToLine();
    },
    toSettle() {
      const now = fresh();
      for (const item of now.session.items.slice(-LOOKS_BACK).reverse()) {
        const [name] = namesToSettle(now, item);
        if (name) return { item, name };
      }
      return undefined;
    },
  };
}
