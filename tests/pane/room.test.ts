import { createStore } from "../../src/pane/store";
import { roomStore } from "../../src/pane/room";
import { add, link, network, person } from "../builders/network";

/** Every word that begins with Hid is one that nobody in the room may see. */
const record = network(
  person("p1", "Tariq Aziz", { kind: "child", note: "Hidnote" }),
  person("p2", "Hidproposed", { kind: "child", status: "proposed" }),
  link("l1", "p1", "p2", { nature: "Hidlink", status: "proposed" }),
  add("sessions", { id: "m1", kind: "external", items: [{ id: "m1-n1", text: "Tariq was late.", became: ["l1"] }] }),
);

function inRoom() {
  const store = createStore({
    save: async () => ({ ok: true, where: "Hidfile.docx" }),
    clock: () => new Date("2025-06-10T10:42:00"),
  });
  store.open(record, { kept: true, file: "Hidfile.docx" });
  store.change({ type: "edit", in: "people", id: "p1", values: { note: "Hidnewer" } }, "Change note of Hidlabel");
  store.go({ stage: "meet", room: "m1" });
  const room = roomStore(store, "m1");
  const whole = () => store.state().steps!.history.present;
  return { store, room, whole };
}

const hiddenIn = (state: unknown) => JSON.stringify(state).match(/Hid\w*/g);

test("nothing of the state that is shown in the room names what is hidden, whatever the pane has been told", () => {
  const { store, room } = inRoom();
  expect(hiddenIn(store.state())).not.toBeNull();
  store.say("Undone: Hidlabel");
  store.tell({
    tone: "error",
    words: ["Hidfile.docx could not be read."],
    choices: [{ label: "Open Hidfile.docx", run: () => {} }],
  });
  store.learn({ titles: { wanted: "Hidtitle", line: undefined, property: "" } });
  store.show("check");
  expect(hiddenIn(room.state())).toBeNull();
  expect(room.state()).toMatchObject({ sheet: "", notice: { words: [expect.stringContaining("only the team")] } });
});

test("undo reaches back before the room view and says nothing of what it undid", () => {
  const { room, whole } = inRoom();
  room.undo();
  expect(whole().people[0]!.note).toBe("Hidnote");
  expect(room.state().said.words).toBe("Undone.");
  room.undo();
  expect(room.state().said.turn).toBe(1);
  room.redo();
  expect(whole().people[0]!.note).toBe("Hidnewer");
});

test("a line taken in the room is in the whole network, read with all that is known there", () => {
  const { room, whole } = inRoom();
  const items = room.state().steps!.history.present.sessions[0]!.items;
  const said = {
    id: "m1-n2",
    agenda: "" as const,
    text: "Hidproposed was there",
    concerns: [],
    as: "note" as const,
    became: [],
    heard: [],
  };
  room.change({ type: "edit", in: "sessions", id: "m1", values: { items: [...items, said] } }, "Add what was said");
  expect(whole().sessions[0]!.items).toMatchObject([{ became: ["l1"] }, { text: "Hidproposed was there" }]);
  room.change((all) => ({ type: "edit", in: "people", id: "p1", values: { note: all.people[1]!.name } }), "Note");
  expect(whole().people[0]!.note).toBe("Hidproposed");
});

test("sheets stay closed, and a message for the team waits until the room view is left", () => {
  const { store, room } = inRoom();
  room.show("find");
  expect(store.state().sheet).toBe("");
  expect(room.state().notice?.words).toEqual(["That is not shown in the room view. Leave it first."]);
  store.tell({ tone: "note", words: ["Hidwords"] });
  room.tell(undefined);
  expect(room.state().notice?.words).not.toContain("Hidwords");
  room.tell(undefined);
  expect(room.state().notice).toBeUndefined();
  expect(store.state().notice?.words).toEqual(["Hidwords"]);
});

test("the state of the room is the same value while nothing in it changes, and a new one when the network does", () => {
  const { store, room } = inRoom();
  const before = room.state();
  expect(room.state()).toBe(before);
  let heard = 0;
  const stop = room.subscribe(() => (heard += 1));
  store.change({ type: "set", values: { risk: "County Line to Brighton" } }, "Change the title");
  room.say("Here");
  expect(heard).toBeGreaterThanOrEqual(2);
  expect(room.state().steps!.history.present.risk).toBe("County Line to Brighton");
  stop();
});
