import { askToClear, deleteLeft, downloadLeft, goOn, lookForLeft } from "../../../src/pane/keeping/desk";
import { createStore } from "../../../src/pane/store";
import { emptyRecord, type NetworkRecord } from "../../../src/record";
import { browserStage, newDevice, newDisk, type Device } from "../../builders/browserStage";
import { network, person } from "../../builders/network";
import { playedServices } from "../../builders/playedServices";

const NOW = new Date("2026-06-10T14:32:00Z");
const DAY = 24 * 60 * 60 * 1000;

const open: { end: () => void }[] = [];
afterEach(() => open.splice(0).forEach((one) => one.end()));

/** A tab of a browser; its clock stands. */
function tab(device: Device, now: Date = NOW) {
  const stage = browserStage(newDisk(), device, () => now.getTime());
  const services = playedServices(stage.host, () => now);
  const { recovery } = stage.host;
  const store = createStore({ save: (record) => services.save(record, "quietly"), clock: () => now, recovery });
  open.push({ end: () => (store.close(), stage.end()) });
  return { store, services, stage, recovery, parts: { store, services } };
}

const soon = () => new Promise((resolve) => setTimeout(resolve, 30));

/** A tab in which somebody wrote this and that died before it was saved. */
async function died(device: Device, record: NetworkRecord, now: Date = NOW) {
  const { store } = tab(device, now);
  store.open(record, { carried: true });
  await soon();
}

const sound = { ...emptyRecord("n1"), risk: "County Line to Brighton", purpose: "To see who is at risk" };

test("work that a tab left behind is offered by its title and time, and is open again as it was", async () => {
  const device = newDevice();
  await died(device, sound);
  const { parts, store } = tab(device);
  await lookForLeft(parts);
  const [left] = store.state().left;
  expect(left).toEqual({ id: left!.id, at: NOW, title: "County Line to Brighton", damaged: false });
  await goOn(parts, left!.id);
  expect(store.state().steps!.history.present).toEqual(sound);
  expect(store.state().left).toEqual([]);
  expect(store.state().saving.state).not.toBe("saved");
});

test("a title that names somebody is shown to nobody", async () => {
  const device = newDevice();
  await died(device, { ...network(person("p1", "Aisha Begum")), id: "n1", risk: "Concerns about Aisha Begum" });
  const { parts, store } = tab(device);
  await lookForLeft(parts);
  expect(JSON.stringify(store.state().left)).not.toMatch(/Aisha|Begum/);
  expect(store.state().left).toHaveLength(1);
});

test("work gone on with stays kept until it is saved, and is not offered again then", async () => {
  const device = newDevice();
  await died(device, sound);
  const { parts, store, stage, services } = tab(device);
  await lookForLeft(parts);
  await goOn(parts, store.state().left[0]!.id);
  await soon();
  expect(await stage.host.recovery.list()).toHaveLength(1);
  await store.saveThrough((record) => services.save(record, "asking"));
  expect(store.state().saving.state).toBe("failed");
  expect(await stage.host.recovery.list()).toHaveLength(1);
  await store.saveThrough(async () => ({ ok: true, where: "team.docx", home: "team.docx" }));
  expect(await stage.host.recovery.list()).toEqual([]);
});

test("several are listed one by one, newest first; one can go and the others stay", async () => {
  const device = newDevice();
  await died(device, sound, new Date(NOW.getTime() - 2 * DAY));
  await died(device, { ...sound, id: "n2", risk: "Criminal Exploitation at Marlow Park" });
  const { parts, store, recovery } = tab(device);
  await lookForLeft(parts);
  expect(store.state().left.map(({ title }) => title)).toEqual([
    "Criminal Exploitation at Marlow Park",
    "County Line to Brighton",
  ]);
  await deleteLeft(parts, store.state().left[0]!.id);
  expect(store.state().left.map(({ title }) => title)).toEqual(["County Line to Brighton"]);
  expect((await recovery.list()).map(({ network: id }) => id)).toEqual(["n1"]);
});

test("after seven days it is gone, and so is where somebody was", async () => {
  const device = newDevice();
  await died(device, sound);
  const { recovery } = tab(device);
  await recovery.keepPlace({ network: "n1", at: NOW.getTime(), place: { stage: "map" } });
  const sixth = tab(device, new Date(NOW.getTime() + 6 * DAY));
  await lookForLeft(sixth.parts);
  expect(sixth.store.state().left).toHaveLength(1);
  const eighth = tab(device, new Date(NOW.getTime() + 7 * DAY + 1));
  await lookForLeft(eighth.parts);
  expect(eighth.store.state().left).toEqual([]);
  expect(await recovery.list()).toEqual([]);
  expect(await recovery.placeIn("n1")).toBeUndefined();
});

test.each([
  ["is no JSON", "{"],
  ["is no network", '{"people":[]}'],
  ["is from a later version", JSON.stringify({ ...sound, version: 99 })],
])("what %s is said, cannot be opened, and can be had as it is", async (_, text) => {
  const device = newDevice();
  const { parts, store, recovery, stage } = tab(device);
  await recovery.keep({ id: "s1", network: "n1", at: NOW.getTime(), file: "", base: "", text });
  await lookForLeft(parts);
  expect(store.state().left).toMatchObject([{ id: "s1", title: "", damaged: true }]);
  await goOn(parts, "s1");
  expect(store.state().steps).toBeUndefined();
  expect(store.state().notice).toMatchObject({ tone: "error", words: [expect.stringContaining("Download it as it is")] });
  await downloadLeft(parts, "s1");
  expect(await stage.arrived()).toEqual([{ name: "kept work.json", text }]);
  expect(await recovery.list()).toHaveLength(1);
});

test("sound work is downloaded as a team file and stays until it is deleted", async () => {
  const device = newDevice();
  await died(device, sound);
  const { parts, store, stage, recovery } = tab(device);
  await lookForLeft(parts);
  await downloadLeft(parts, store.state().left[0]!.id);
  const [file] = await stage.arrived();
  expect(file!.name).toBe("team file.docx");
  expect(JSON.parse(file!.text)).toEqual(sound);
  expect(await recovery.list()).toHaveLength(1);
});

test("work that another tab has open now is not offered, and cannot be taken from it", async () => {
  const device = newDevice();
  await died(device, sound);
  const { parts, store } = tab(device);
  await lookForLeft(parts);
  const id = store.state().left[0]!.id;
  const other = tab(device);
  const leave = other.stage.host.presence.enter({ network: "n1", id });
  await soon();
  await goOn(parts, id);
  expect(store.state().steps).toBeUndefined();
  expect(store.state().notice!.words.join()).toContain("opened in another tab");
  for (let turn = 0; store.state().left.length > 0 && turn < 100; turn += 1) await soon();
  expect(store.state().left).toEqual([]);
  expect(await lookForLeft(parts)).toEqual({ heldBack: true });
  leave();
  await soon();
  await lookForLeft(parts);
  expect(store.state().left).toHaveLength(1);
});

test("clearing asks first, saying what is kept and for how long, and then nothing is left", async () => {
  const device = newDevice();
  await died(device, sound);
  const { parts, store, recovery } = tab(device);
  await lookForLeft(parts);
  askToClear(parts);
  const { words, choices } = store.state().notice!;
  expect(words.join(" ")).toContain("seven days");
  expect(await recovery.list()).toHaveLength(1);
  choices!.find(({ label }) => label === "Clear it")!.run();
  await soon();
  expect(await recovery.list()).toEqual([]);
  expect(store.state()).toMatchObject({ left: [], notice: undefined });
});

test("where nothing can be kept there is nothing to offer, and clearing says that it could not", async () => {
  const { parts, store } = tab({});
  expect(await lookForLeft(parts)).toEqual({ heldBack: false });
  askToClear(parts);
  store.state().notice!.choices![0]!.run();
  await soon();
  expect(store.state().notice).toMatchObject({ tone: "error" });
});
