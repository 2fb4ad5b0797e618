import { jest } from "@jest/globals";
import { emptyRecord, markChanges, type NetworkRecord } from "../../src/record";
import type { Delivery } from "../../src/hosts";
import { createStore } from "../../src/pane/store";
import { network, person } from "../builders/network";
import { playedRecovery } from "../builders/playedRecovery";

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
  expect(store.state().saving).toEqual({
    state: "failed",
    asked: false,
    message: "Not saved yet. Press Save to choose where.",
  });
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

describe("the edition and marks of what is written", () => {
  test("the first save after opening is the next edition, and further ones of the sitting keep it", async () => {
    const { store, written, present, setRisk } = open({ ...emptyRecord(), edition: 4 });
    setRisk("A");
    await jest.advanceTimersByTimeAsync(1000);
    setRisk("AB", "other");
    await jest.advanceTimersByTimeAsync(1000);
    expect(written.map(({ edition }) => edition)).toEqual([5, 5]);
    store.open(written.at(-1)!, { kept: true });
    setRisk("ABC");
    await jest.advanceTimersByTimeAsync(1000);
    expect(present().edition).toBe(6);
  });

  test("a network that was in no file yet begins with the edition it has", async () => {
    const { store, written, setRisk } = open();
    store.open(emptyRecord("n2"));
    setRisk("A");
    await jest.advanceTimersByTimeAsync(1000);
    expect(written.map(({ edition }) => edition)).toEqual([1]);
  });

  test("the pane holds what was written, and that is no step to undo", async () => {
    const before = network(person("p1", "Aisha Begum"));
    const { store, written, present, setRisk } = open(before);
    setRisk("County Line");
    await jest.advanceTimersByTimeAsync(1000);
    expect(present()).toBe(written[0]);
    expect(written[0]).toEqual(markChanges(before, { ...before, risk: "County Line", edition: 2 }));
    expect(written[0]!.lineage).not.toEqual(before.lineage);
    expect(store.state().steps!.history.past.map(({ label }) => label)).toEqual(["Change the title"]);
    store.undo();
    expect(present()).toBe(before);
    await jest.advanceTimersByTimeAsync(1000);
    // The way back is a change like any other: later than what it takes back, and of the same edition.
    expect(written[1]).toEqual(markChanges(written[0], { ...before, edition: 2 }));
  });

  test("what was typed while it was being written is not lost by it", async () => {
    const { store, written, present, setRisk } = open();
    setRisk("A");
    const saved = jest.advanceTimersByTimeAsync(800);
    setRisk("AB");
    await saved;
    expect(present().risk).toBe("AB");
    await jest.advanceTimersByTimeAsync(1000);
    expect(written.at(-1)!.risk).toBe("AB");
    store.undo();
    expect(present().risk).toBe("");
  });
});

describe("what is kept on this device", () => {
  const refusal: Delivery = { ok: false, why: "not-chosen", message: "Not saved yet." };

  function onDevice(answer: () => Delivery = () => refusal) {
    const recovery = playedRecovery();
    const store = createStore({ save: async () => answer(), clock: () => new Date(Date.now()), recovery });
    const setRisk = (risk: string) => store.change({ type: "set", values: { risk } }, "Change the title", "title");
    const kept = () => [...recovery.work.values()].map(({ text }) => JSON.parse(text) as NetworkRecord);
    return { recovery, store, setRisk, kept };
  }

  test("it is the newest state, written within a second although somebody types without a pause", async () => {
    const { store, setRisk, kept } = onDevice();
    store.open(emptyRecord("n1"));
    for (let letter = 1; letter <= 20; letter += 1) {
      setRisk("x".repeat(letter));
      await jest.advanceTimersByTimeAsync(100);
    }
    expect(kept()[0]!.risk.length).toBeGreaterThan(10);
    await jest.advanceTimersByTimeAsync(500);
    expect(kept().map(({ risk }) => risk)).toEqual(["x".repeat(20)]);
  });

  test("a network that was only opened and looked at is not kept", async () => {
    const { store, recovery } = onDevice();
    store.open(network(person("p1", "Aisha Begum")));
    store.go({ stage: "map" });
    await jest.advanceTimersByTimeAsync(5000);
    expect(recovery.work.size).toBe(0);
  });

  test("once it is in its file it is gone from here", async () => {
    const { store, setRisk, recovery } = onDevice(() => ({ ok: true, where: "team file.docx", home: "team file.docx" }));
    store.open(emptyRecord("n1"));
    setRisk("County Line");
    await jest.advanceTimersByTimeAsync(600);
    expect(recovery.work.size).toBe(1);
    await jest.advanceTimersByTimeAsync(1000);
    expect(store.state().saving.state).toBe("saved");
    expect(recovery.work.size).toBe(0);
  });

  test("what was typed while an older state was being written stays kept until it is written too", async () => {
    const recovery = playedRecovery();
    const answers: ((delivery: Delivery) => void)[] = [];
    const save = () => new Promise<Delivery>((resolve) => answers.push(resolve));
    const store = createStore({ save, clock: () => new Date(Date.now()), recovery });
    const setRisk = (risk: string) => store.change({ type: "set", values: { risk } }, "Change the title", "title");
    store.open(emptyRecord("n1"), { kept: true });
    setRisk("A");
    await jest.advanceTimersByTimeAsync(1000);
    setRisk("AB");
    await jest.advanceTimersByTimeAsync(500);
    answers[0]!({ ok: true, where: "team file.docx", home: "team file.docx" });
    await jest.advanceTimersByTimeAsync(10);
    expect([...recovery.work.values()].map(({ text }) => (JSON.parse(text) as NetworkRecord).risk)).toEqual(["AB"]);
    await jest.advanceTimersByTimeAsync(1000);
    answers[1]!({ ok: true, where: "team file.docx", home: "team file.docx" });
    await jest.advanceTimersByTimeAsync(10);
    expect(recovery.work.size).toBe(0);
  });

  test("opening another network, and closing this one, lets go of it", async () => {
    const { store, setRisk, recovery } = onDevice();
    store.open(emptyRecord("n1"));
    setRisk("County Line");
    await jest.advanceTimersByTimeAsync(600);
    store.open(emptyRecord("n2"));
    expect(recovery.work.size).toBe(0);
    setRisk("Marlow Park");
    store.close();
    await jest.advanceTimersByTimeAsync(5000);
    expect(recovery.work.size).toBe(0);
  });

  test("someone taken off the map is out of it at once, and nothing of the way there is in it", () => {
    const { store, kept, recovery } = onDevice();
    store.open(network(person("p1", "Aisha Begum"), person("p2", "Male A")), { carried: true });
    expect(JSON.stringify(kept())).toContain("Aisha");
    store.change({ type: "take-off", id: "p1", date: "2026-06-10", reason: "Moved away", decidedBy: "Chair" }, "Take Aisha off");
    expect([...recovery.work.values()].map(({ text }) => text).join()).not.toMatch(/Aisha|Begum/);
  });

  test("two tabs on one network keep theirs apart", async () => {
    const recovery = playedRecovery();
    const tabs = [1, 2].map(() => createStore({ save: async () => refusal, clock: () => new Date(Date.now()), recovery }));
    tabs.forEach((store, tab) => {
      store.open(emptyRecord("n1"), { kept: true });
      store.change({ type: "set", values: { risk: `of tab ${tab}` } }, "Change the title");
    });
    await jest.advanceTimersByTimeAsync(600);
    const risks = [...recovery.work.values()].map(({ text }) => (JSON.parse(text) as NetworkRecord).risk);
    expect(risks.sort()).toEqual(["of tab 0", "of tab 1"]);
  });

  test.each(["refused", "full"] as const)("where it is %s, the pane goes on and knows why", async (why) => {
    const { store, setRisk, recovery } = onDevice();
    recovery.answer = { ok: false, why };
    store.open(emptyRecord("n1"));
    setRisk("County Line");
    await jest.advanceTimersByTimeAsync(600);
    expect(store.state().unkept).toBe(why);
    recovery.answer = { ok: true };
    setRisk("County Line to Brighton");
    await jest.advanceTimersByTimeAsync(600);
    expect(store.state().unkept).toBe("");
    expect(store.state().steps!.history.present.risk).toBe("County Line to Brighton");
  });

  test("where somebody was is where they are again, unless they have gone on meanwhile", async () => {
    const { store, recovery } = onDevice();
    store.open(emptyRecord("n1"), { kept: true });
    store.go({ stage: "meet", topic: "m1", card: "actions" });
    expect(recovery.places.get("n1")!.place).toEqual({ stage: "meet", topic: "m1", card: "actions", room: "" });
    store.close();
    store.open(emptyRecord("n1"), { kept: true });
    await jest.advanceTimersByTimeAsync(1);
    expect(store.state().whereabouts).toEqual({ stage: "meet", topic: "m1", card: "actions", room: "" });
    store.open(emptyRecord("n1"), { kept: true });
    store.go({ stage: "share" });
    await jest.advanceTimersByTimeAsync(1);
    expect(store.state().whereabouts.stage).toBe("share");
    store.open(emptyRecord("n2"), { kept: true });
    await jest.advanceTimersByTimeAsync(1);
    expect(store.state().whereabouts).toEqual({ stage: "prepare", topic: "", card: "", room: "" });
  });

  test("nothing is shown until it is known that nobody was in the room view, who is in it again whatever was asked for", async () => {
    const { store, recovery } = onDevice();
    store.open(emptyRecord("n1"), { kept: true });
    await jest.advanceTimersByTimeAsync(1);
    store.go({ stage: "meet", room: "m1" });
    store.close();
    store.open(emptyRecord("n1"), { kept: true });
    store.go({ stage: "map" });
    expect(store.state().arriving).toBe(true);
    await jest.advanceTimersByTimeAsync(1);
    expect(store.state()).toMatchObject({ arriving: false, whereabouts: { stage: "map", room: "m1" } });
    expect(recovery.places.get("n1")!.place).toMatchObject({ room: "m1" });
  });
});

test("saving as another file writes although nothing waits to be saved", async () => {
  const { store } = open();
  const elsewhere: NetworkRecord[] = [];
  await store.saveThrough(async (record) => {
    elsewhere.push(record);
    return { ok: true, where: "other.docx", home: "other.docx" };
  });
  expect(elsewhere).toHaveLength(1);
  expect(store.state().sitting!.file).toBe("other.docx");
});

test("the outcome of a save of the network before is not told to the one that is open now", async () => {
  let answer: (delivery: Delivery) => void = () => {};
  const store = createStore({ save: () => new Promise((resolve) => (answer = resolve)), clock });
  store.open(emptyRecord("n1"), { kept: true });
  store.change({ type: "set", values: { risk: "A" } }, "Change the title");
  await jest.advanceTimersByTimeAsync(1000);
  store.open(emptyRecord("n2"), { kept: false });
  answer({ ok: true, where: "first.docx", home: "first.docx" });
  await jest.advanceTimersByTimeAsync(10);
  expect(store.state().sitting!.file).toBe("");
  expect(store.state().saving.state).not.toBe("saved");
});
