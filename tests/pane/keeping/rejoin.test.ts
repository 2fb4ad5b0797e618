import { goOn, lookForLeft } from "../../../src/pane/keeping/desk";
import { createStore } from "../../../src/pane/store";
import { apply, markChanges, restore, type Change, type NetworkRecord } from "../../../src/record";
import { browserStage, newDevice, newDisk, writeElsewhere, type Device, type Disk } from "../../builders/browserStage";
import { network, person } from "../../builders/network";
import { playedServices } from "../../builders/playedServices";

const shared = { ...network(person("p1", "Male A"), person("p2", "Male B")), id: "n1", edition: 3 };
const HOME = "team file.docx";
const soon = () => new Promise((resolve) => setTimeout(resolve, 60));

const open: { end: () => void }[] = [];
afterEach(() => open.splice(0).forEach((one) => one.end()));

function tab(disk: Disk, device: Device) {
  const stage = browserStage(disk, device);
  const services = playedServices(stage.host);
  const { recovery } = stage.host;
  const store = createStore({ save: (record) => services.save(record, "quietly"), clock: services.clock, recovery });
  open.push({ end: () => (store.close(), stage.end()) });
  return { stage, services, store, parts: { store, services } };
}

const read = (text: string | undefined): NetworkRecord => {
  const restored = restore(JSON.parse(text ?? ""));
  if (!restored.ok) throw new Error(restored.message);
  return restored.record;
};

const risk = (text: string): Change => ({ type: "set", values: { risk: text } });

/** A tab that died with work on the shared team file in it, and the next one with that work open again. */
async function goneOnWith(change: Change, meanwhile: (disk: Disk) => void = () => {}) {
  const [disk, device] = [newDisk(), newDevice()];
  writeElsewhere(disk, HOME, JSON.stringify(shared));
  const died = tab(disk, device);
  died.store.open(read(disk.files.get(HOME)), { kept: true, file: HOME });
  died.store.change(change, "Something");
  died.store.keepNow();
  await soon();
  meanwhile(disk);
  const { stage, store, parts } = tab(disk, device);
  await lookForLeft(parts);
  await goOn(parts, store.state().left[0]!.id);
  const answer = async (label: string) => {
    store
      .state()
      .notice!.choices!.find((choice) => choice.label === label)!
      .run();
    await soon();
  };
  return { disk, stage, store, answer };
}

test("work kept from a file goes back into it, and nothing is asked where nobody changed it since", async () => {
  const { disk, stage, store, answer } = await goneOnWith(risk("County Line to Brighton"));
  expect(store.state().notice!.words.join()).toContain(`It was in ${HOME}`);
  stage.willChoose([{ name: HOME, text: disk.files.get(HOME)! }]);
  await answer("Open that file");
  const file = read(disk.files.get(HOME));
  expect(file).toMatchObject({ risk: "County Line to Brighton", edition: 4, doubts: [] });
  expect(file).toEqual(markChanges(shared, { ...shared, risk: "County Line to Brighton", edition: 4 }));
  expect(store.state()).toMatchObject({ saving: { state: "saved" }, notice: undefined });
  expect(store.state().steps!.history.past).toEqual([]);
});

test("what a colleague saved in it meanwhile stays, beside what was kept", async () => {
  const place: Change = { type: "add", to: "places", entry: { id: "l1", name: "Marlow Park" } };
  const { disk, stage, store, answer } = await goneOnWith(risk("County Line to Brighton"), (disk) =>
    writeElsewhere(disk, HOME, JSON.stringify(markChanges(shared, { ...apply(shared, place), edition: 4 }))),
  );
  stage.willChoose([{ name: HOME, text: disk.files.get(HOME)! }]);
  await answer("Open that file");
  const file = read(disk.files.get(HOME));
  expect(file.places.map(({ name }) => name)).toEqual(["Marlow Park"]);
  expect(JSON.stringify(file)).toContain("County Line to Brighton");
  expect(file.edition).toBe(5);
  expect(store.state().notice!.words[0]).toBe("Both are together now.");
});

test("closing the picker leaves everything as it was, and the question stays", async () => {
  const { disk, stage, store, answer } = await goneOnWith(risk("County Line to Brighton"));
  stage.willChoose(undefined);
  await answer("Open that file");
  expect(store.state().notice!.tone).toBe("question");
  expect(read(disk.files.get(HOME)).risk).toBe("");
});

test("another network's file is left alone", async () => {
  const { disk, stage, store, answer } = await goneOnWith(risk("County Line to Brighton"));
  const other = JSON.stringify({ ...shared, id: "n2" });
  stage.willChoose([{ name: "other.docx", text: other }]);
  await answer("Open that file");
  expect(disk.files.get("other.docx")).toBe(other);
  expect(store.state().notice!.words.join(" ")).toContain("other.docx holds another network");
});

test("words typed while the file was being written are newer than those in it, and nothing is asked", async () => {
  const [disk, device] = [newDisk(), newDevice()];
  writeElsewhere(disk, HOME, JSON.stringify(shared));
  const died = tab(disk, device);
  died.store.open(read(disk.files.get(HOME)), { kept: true, file: HOME });
  died.store.change(risk("County Line"), "Something", "risk");
  // What a browser writes as a file that is being written when the page dies: the first words, and no word of it to the page.
  let given: NetworkRecord | undefined;
  void died.store.saveThrough((record) => new Promise(() => (given = record)));
  await soon();
  writeElsewhere(disk, HOME, JSON.stringify(given));
  died.store.change(risk("County Line to Brighton"), "Something", "risk");
  died.store.keepNow();
  await soon();
  const { stage, store, parts } = tab(disk, device);
  await lookForLeft(parts);
  await goOn(parts, store.state().left[0]!.id);
  stage.willChoose([{ name: HOME, text: disk.files.get(HOME)! }]);
  store
    .state()
    .notice!.choices!.find(({ label }) => label === "Open that file")!
    .run();
  await soon();
  expect(read(disk.files.get(HOME))).toMatchObject({ risk: "County Line to Brighton", doubts: [] });
  expect(store.state()).toMatchObject({ saving: { state: "saved" }, notice: undefined });
});

test("a file that is not on this device is said, and the ways to keep the work stay open", async () => {
  const { disk, stage, store, answer } = await goneOnWith(risk("County Line to Brighton"));
  stage.willChoose([{ name: HOME, text: disk.files.get(HOME)! }]);
  disk.unreadable = true;
  await answer("Open that file");
  const { words, choices } = store.state().notice!;
  expect(words.join(" ")).toContain("it is not on this device. Nothing was changed.");
  expect(choices!.map(({ label }) => label)).toEqual(["Open that file", "Save as another file", "Not now"]);
  disk.unreadable = false;
  stage.willChoose([{ name: HOME, text: disk.files.get(HOME)! }]);
  await answer("Open that file");
  expect(read(disk.files.get(HOME)).risk).toBe("County Line to Brighton");
});
