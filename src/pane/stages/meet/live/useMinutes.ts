import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import {
  addLines,
  addName,
  chooseName,
  leaveHeard,
  namesToSettle,
  readDatesOf,
  type Correction,
  type LineRoom,
  type SaidAs,
  type ToSettle,
} from "../../../../meeting";
import type { Id, Session, SessionItem } from "../../../../record";
import { useChange, useStore } from "../../../context";
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
  leave: (item: SessionItem, name: string) => void;
  /** The last line with a name that nobody has settled. */
  toSettle: () => { item: SessionItem; name: ToSettle } | undefined;
};

export const LINE_ID = "live-line";
export const EDIT_ID = "live-edit";
const LOOKS_BACK = 12;

export function useMinutes(session: Session): Minutes {
  const store = useStore();
  const change = useChange();
  const room = useRoom(session);
  const [current, setCurrent] = useState(() => startingItem(session));
  const [editing, setEditing] = useState<Id>();
  const undated = useRef(new Set<Id>());
  const agenda = useMemo(() => session.agenda.filter(({ skipped }) => !skipped).map(({ id }) => id), [session.agenda]);
  const here = session.agenda.some(({ id }) => id === current) ? current : "";

  // What was typed before dates could be read is read once more.
  useEffect(() => {
    if (!room.dates || undated.current.size === 0) return;
    const dated = readDatesOf(room, [...undated.current]);
    undated.current.clear();
    if (dated) change(dated, "Read dates of what was said", "live-dates");
  }, [room, change]);

  const backToLine = useCallback(() => {
    setEditing(undefined);
    document.getElementById(LINE_ID)?.focus();
  }, []);

  /** As it stands this moment: a line may be typed before the last one is drawn. */
  const fresh = (): LineRoom => {
    const record = store.state().steps?.history.present ?? room.record;
    return { ...room, record, session: record.sessions.find(({ id }) => id === session.id) ?? room.session };
  };

  return {
    room,
    current: here,
    go: setCurrent,
    step: (by) => agenda[agenda.indexOf(here) + by],
    editing,
    edit: setEditing,
    backToLine,
    add(texts, as, field = "") {
      const now = fresh();
      const added = addLines(
        now,
        texts.map((text) => ({ text, agenda: here, as })),
      );
      const [item] = added.items;
      const [reading] = added.readings;
      if (!item || !reading) return;
      if (!now.dates) added.items.forEach(({ id }) => undated.current.add(id));
      const many = added.items.length > 1;
      change(added.change, many ? `Add ${added.items.length} lines` : "Add a line", field);
      if (!many) store.say(saidOf(fresh().record, item, reading));
    },
    correct(make, label, stay = false) {
      const correction = make(fresh());
      if (!correction) return;
      change(correction.change, label);
      store.say([`${label}.`, ...correction.remarks].join(" "));
      if (!stay) return;
      if (correction.at === undefined) return backToLine();
      setEditing(correction.at);
      // The line may have been drawn anew where it now stands.
      requestAnimationFrame(() => document.getElementById(EDIT_ID)?.focus());
    },
    addFound(item, { possible, among, name }, as) {
      if (possible) {
        change(addName(fresh(), possible, as).change, `Add ${name}`);
        store.say(`${name} added. Not confirmed yet.`);
        backToLine();
      } else if (among?.[0] !== undefined) document.getElementById(`settle-${item.id}`)?.focus();
    },
    choose(item, name, id) {
      change(chooseName(fresh(), item, name, id), `Say who ${name} is`);
      backToLine();
    },
    leave(item, name) {
      change(leaveHeard(fresh(), item, name), `Leave ${name} as it is`);
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
