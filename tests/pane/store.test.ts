import { jest } from "@jest/globals";
import { emptyRecord, type NetworkRecord } from "../../src/record";
import type { Delivery } from "../../src/hosts";
import { createStore } from "../../src/pane/store";
import { network, person } from "../builders/network";

const clock = () => new Date("2025-06-10T10:42:00");

function open(record: NetworkRecord = emptyRecord(), answer: () => Delivery = () => ({ ok: true, where: "team file.docx" })) {
  const written: NetworkRecord[] = [];
  const save = async (kept: NetworkRecord) => {
    const result = answer();
    if (result.ok) written.push(kept);
    return result;
  };
  const store = createStore({ save, clock });
  store.open(record, { kept: true });
  const present = () => store.state().steps!.history.present;
  const setRisk = (risk: string, field = "title") => store.change({ type: "set", values: { risk } }, "Change the title", field);
  return { store, written, present, setRisk };
}

beforeEach(() => {
  jest.useFakeTimers();
});

afterEach(() => {
  jest.useRealTimers();
});

test("the letters typed into one field are one step to undo", () => {
  const { store, present, setRisk } = open();
  for (const risk of ["C", "Co", "Cou"]) setRisk(risk);
  store.undo();
  expect(present().risk).toBe("");
  store.redo();
  expect(present().risk).toBe("Cou");
});

test("after a field was left, the same field starts a new step", () => {
  const { store, present, setRisk } = open();
  setRisk("County Line");
  store.closeField();
  setRisk("County Line to Brighton");
  store.undo();
  expect(present().risk).toBe("County Line");
});

test("another field in between starts a new step", () => {
  const { store, present, setRisk } = open();
  setRisk("County Line");
  store.change({ type: "set", values: { purpose: "To see who is at risk" } }, "Change the purpose", "purpose");
  setRisk("County Line to Brighton");
  store.undo();
  expect(present()).toMatchObject({ risk: "County Line", purpose: "To see who is at risk" });
});

test("typing on after undo does not join what was undone", () => {
  const { store, present, setRisk } = open();
  setRisk("A");
  setRisk("AB", "other");
  store.undo();
  setRisk("AC", "other");
  store.undo();
  expect(present().risk).toBe("A");
});

test("undo says what it took back", () => {
  const { store, setRisk } = open();
  setRisk("County Line");
  store.undo();
  expect(store.state().said.words).toBe("Undone: Change the title");
});

test("what is typed in one go is saved once, the newest", async () => {
  const { store, written, setRisk } = open();
  for (const risk of ["C", "Co", "Cou"]) setRisk(risk);
  expect(written).toHaveLength(0);
  await jest.advanceTimersByTimeAsync(1000);
  expect(written.map((record) => record.risk)).toEqual(["Cou"]);
  expect(store.state().saving).toEqual({ state: "saved", at: clock(), where: "team file.docx" });
});

test("undo still works after a save", async () => {
  const { store, present, setRisk } = open();
  setRisk("County Line");
  await jest.advanceTimersByTimeAsync(1000);
  store.undo();
  expect(present().risk).toBe("");
  await jest.advanceTimersByTimeAsync(1000);
  store.redo();
  expect(present().risk).toBe("County Line");
});

test("someone taken off the map can be brought back for half a minute, and is gone once saved", async () => {
  const { store, present, written } = open(network(person("p1", "Aisha Begum")));
  const takeOff = () =>
    store.change({ type: "take-off", id: "p1", date: "2025-06-10", reason: "Moved away", decidedBy: "Chair" }, "Take Aisha off");
  takeOff();
  await jest.advanceTimersByTimeAsync(20_000);
  expect(written).toHaveLength(0);
  store.undo();
  expect(present().people.map(({ name }) => name)).toEqual(["Aisha Begum"]);
  takeOff();
  await jest.advanceTimersByTimeAsync(31_000);
  expect(written).toHaveLength(1);
  store.undo();
  expect(present().people).toEqual([]);
  expect(JSON.stringify(store.state().steps)).not.toContain("Aisha");
});

test("a change after a removal does not hurry the removal into the file; the change can be undone later, the removal cannot", async () => {
  const { store, present, written, setRisk } = open(network(person("p1", "Aisha Begum")));
  store.change({ type: "take-off", id: "p1", date: "2025-06-10", reason: "Moved away", decidedBy: "" }, "Take Aisha off");
  await jest.advanceTimersByTimeAsync(10_000);
  setRisk("County Line");
  await jest.advanceTimersByTimeAsync(19_000);
  expect(written).toHaveLength(0);
  await jest.advanceTimersByTimeAsync(2_000);
  expect(written).toHaveLength(1);
  store.undo();
  store.undo();
  expect(present()).toMatchObject({ risk: "", people: [] });
});

test("a save that fails is said with the host's own sentence, and saving again tries again", async () => {
  const answers: Delivery[] = [
    { ok: false, why: "not-chosen", message: "Not saved yet. Press Save to choose where." },
    { ok: true, where: "team file.docx" },
  ];
  const { store, written, setRisk } = open(emptyRecord(), () => answers.shift()!);
  setRisk("County Line");
  await jest.advanceTimersByTimeAsync(1000);
  expect(store.state().saving).toEqual({ state: "failed", message: "Not saved yet. Press Save to choose where." });
  await store.save();
  expect(written.map((record) => record.risk)).toEqual(["County Line"]);
});

test("opening another network forgets the way back and the save that waited", async () => {
  const { store, written, setRisk } = open();
  setRisk("County Line");
  store.open(emptyRecord("n2"), { kept: true });
  await jest.advanceTimersByTimeAsync(60_000);
  expect(written).toEqual([]);
  store.undo();
  expect(store.state().steps?.history.present.id).toBe("n2");
});
