import { VIEWS, viewAround } from "../../src/map";
import { emptyRecord, type NetworkRecord } from "../../src/record";
import { createStore, whileOpen } from "../../src/pane/store";
import { DRAFTS } from "../../src/pane/stages/meet/live/drafts";
import { viewOn } from "../../src/pane/stages/map/useView";
import { network, person } from "../builders/network";

function opened(record: NetworkRecord) {
  const store = createStore({ save: () => Promise.resolve({ ok: true, where: "" }), clock: () => new Date(2026, 5, 4) });
  store.open(record, { kept: true });
  return store;
}

test("a line half typed stays while one network is open, and is not met in another one, whose session has the same id", () => {
  const store = opened(emptyRecord("n1"));
  DRAFTS.of(store).set("m1", "Aisha says that");
  store.go({ stage: "map" });
  expect(DRAFTS.of(store).get("m1")).toBe("Aisha says that");
  store.open(emptyRecord("n2"), { kept: true });
  expect(DRAFTS.of(store).size).toBe(0);
});

test("what is let go of is told, and what was put aside is found again", () => {
  const ended: string[] = [];
  const held = whileOpen(
    () => "begun",
    (one) => ended.push(one),
  );
  const store = opened(emptyRecord("n1"));
  expect(held.of(store)).toBe("begun");
  held.put(store, "further");
  expect([held.of(store), held.of(opened(emptyRecord("n1")))]).toEqual(["further", "begun"]);
  store.close();
  expect([held.of(store), ended]).toEqual(["begun", ["further"]]);
});

test("a view around somebody is the whole map once they are not on it any more", () => {
  const around = viewAround("p1", 2);
  expect(viewOn(around, network(person("p1", "Aisha Begum")))).toBe(around);
  expect(viewOn(around, network(person("p2", "Callum Hart")))).toBe(VIEWS.clean);
});

test("what a part of the pane knows goes into the file of the network it knows it of, and of no other", async () => {
  const written: NetworkRecord[] = [];
  const save = (record: NetworkRecord) => Promise.resolve({ ok: true, where: "", n: written.push(record) } as const);
  const store = createStore({ save, clock: () => new Date(2026, 5, 4) });
  const touch = () => store.change({ type: "set", values: { scope: "The park" } }, "Set the scope");
  store.open(emptyRecord("n1"), { kept: true });
  store.writing((record) => ({ ...record, purpose: "Known elsewhere" }));
  touch();
  await store.save();
  expect([written.at(-1)?.purpose, store.state().steps?.history.present.purpose]).toEqual(["Known elsewhere", "Known elsewhere"]);
  store.open(emptyRecord("n2"), { kept: true });
  touch();
  await store.save();
  expect(written.at(-1)).toMatchObject({ id: "n2", purpose: "", scope: "The park" });
});
