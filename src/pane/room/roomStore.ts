import { seenInRoom, throughRoom, type SeenInRoom } from "../../copies";
import { rememberLast, type Id, type NetworkRecord } from "../../record";
import { initial, whileOpen, type Notice, type Saving, type Store, type StoreState } from "../store";

/** The store as the room sees it, and for whom that is. */
export type RoomStore = Store & { seen: () => SeenInRoom | undefined };

const NOT_HERE = "That is not shown in the room view. Leave it first.";
const HELD = "There is a message that only the team may read. Leave the room view to see it.";
const UNSAVED: Saving = { state: "failed", message: "Not saved. Leave the room view to see why.", asked: false };

/** Where it is saved and why it is not may name somebody. */
function savingIn(saving: Saving): Saving {
  if (saving.state === "failed") return UNSAVED;
  return saving.state === "saved" ? { state: "saved", at: saving.at, where: "" } : saving;
}

/** What is known of a network is worked out once for each of its last states. */
const seeing = (session: Id): ((record: NetworkRecord) => SeenInRoom) =>
  rememberLast((record: NetworkRecord) => seenInRoom(record, session));

/**
 * Everything that is shown in the room view comes from here: the network as everybody in the room may see it, and of the pane's
 * own state nothing that could name anybody. What is said and told is said here, by parts that know no more than this. A change
 * goes to the whole network.
 */
export function roomStore(store: Store, session: Id): RoomStore {
  const see = seeing(session);
  const listeners = new Set<() => void>();
  const own: { said: StoreState["said"]; notice: Notice | undefined; read: Notice | undefined } = {
    said: initial().said,
    notice: undefined,
    read: undefined,
  };
  let last: { of: StoreState; state: StoreState } | undefined;
  const seen = () => {
    const present = store.state().steps?.history.present;
    return present && see(present);
  };

  function show(part: Partial<typeof own>): void {
    Object.assign(own, part);
    last = undefined;
    listeners.forEach((listener) => listener());
  }

  function held({ notice }: StoreState): Notice | undefined {
    return notice && notice.tone !== "busy" && notice !== own.read ? { tone: "note", words: [HELD] } : undefined;
  }

  function stepsOf({ steps }: StoreState): StoreState["steps"] {
    if (!steps) return undefined;
    const { record } = see(steps.history.present);
    const blank = { label: "the last change", record, takesOff: false };
    const { past, future } = steps.history;
    return {
      field: "",
      history: { past: past.slice(-1).map(() => blank), present: record, future: future.slice(0, 1).map(() => blank) },
    };
  }

  function stateOf(state: StoreState): StoreState {
    const { sitting, whereabouts, wanted, turn } = state;
    return {
      ...initial(),
      steps: stepsOf(state),
      sitting: sitting && {
        id: sitting.id,
        base: undefined,
        edition: sitting.edition,
        file: "",
        carried: sitting.carried,
        was: "",
        writing: "",
      },
      saving: savingIn(state.saving),
      unkept: state.unkept,
      whereabouts,
      wanted,
      turn,
      said: own.said,
      notice: own.notice ?? held(state),
    };
  }

  const say = (words: string) => show({ said: { words, turn: own.said.turn + 1 } });

  function travel(way: "undo" | "redo", words: string): void {
    const before = store.state().steps;
    store[way]();
    if (store.state().steps !== before) say(words);
  }

  return {
    ...store,
    seen,
    state() {
      const of = store.state();
      if (last?.of !== of) last = { of, state: stateOf(of) };
      return last.state;
    },
    subscribe(listener) {
      listeners.add(listener);
      const stop = store.subscribe(listener);
      return () => {
        listeners.delete(listener);
        stop();
      };
    },
    change(change, label, field) {
      const whole = store.state().steps?.history.present;
      if (!whole) return;
      store.change(typeof change === "function" ? change : throughRoom(change, see(whole).record, whole), label, field);
    },
    undo: () => travel("undo", "Undone."),
    redo: () => travel("redo", "Done again."),
    say,
    // What was told here is closed first; what waits for the team is closed as read in the room, and still there for the team.
    tell: (notice) => show(notice || own.notice ? { notice } : { read: store.state().notice }),
    show: (sheet) => {
      if (sheet !== "") show({ notice: { tone: "note", words: [NOT_HERE] } });
    },
  };
}

const ROOMS = whileOpen(() => new Map<Id, RoomStore>());

/** The store of a session's room view, the same each time, so that a line half typed there is still there. */
export function roomOf(store: Store, session: Id): RoomStore {
  const rooms = ROOMS.of(store);
  const room = rooms.get(session) ?? roomStore(store, session);
  rooms.set(session, room);
  return room;
}
