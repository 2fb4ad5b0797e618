import { watchChanged } from "../../../src/pane/keeping/changed";
import { saveNow } from "../../../src/pane/keeping/save";
import { createStore } from "../../../src/pane/store";
import { apply, markChanges, restore, type Change, type NetworkRecord } from "../../../src/record";
import { browserStage, newDisk, writeElsewhere } from "../../builders/browserStage";
import { network, person } from "../../builders/network";
import { playedServices } from "../../builders/playedServices";

const shared = { ...network(person("p1", "Male A"), person("p2", "Male B")), edition: 3 };
const HOME = "team file.docx";

const read = (text: string | undefined): NetworkRecord => {
  const restored = restore(JSON.parse(text ?? ""));
  if (!restored.ok) throw new Error(restored.message);
  return restored.record;
};

const open: { end: () => void }[] = [];
afterEach(() => open.splice(0).forEach((one) => one.end()));

/** Somebody with the shared team file open, and its file on the disk. */
async function atWork() {
  const disk = newDisk();
  const stage = browserStage(disk, {});
  const { host, willChoose, arrived } = stage;
  open.push(stage);
  willChoose([{ name: HOME, text: JSON.stringify(shared) }]);
  const [file] = await host.chooseFiles([".docx"]);
  file!.keep!();
  const services = playedServices(host);
  const store = createStore({ save: (record) => services.save(record, "quietly"), clock: services.clock });
  store.open(read(disk.files.get(HOME)), { kept: true, file: HOME });
  watchChanged(store, services);
  const change = (what: Change) => store.change(what, "Something");
  const answer = async (label: string) => {
    store
      .state()
      .notice!.choices!.find((choice) => choice.label === label)!
      .run();
    await soon();
  };
  return { disk, services, store, change, answer, arrived, present: () => store.state().steps!.history.present };
}

const soon = () => new Promise((resolve) => setTimeout(resolve, 60));

/** The colleague's own save of the same file, with a change of theirs. */
function theySave(disk: ReturnType<typeof newDisk>, change: Change): void {
  const theirs = markChanges(shared, { ...apply(shared, change), edition: shared.edition + 1 });
  writeElsewhere(disk, HOME, JSON.stringify(theirs));
}

const addPlace: Change = { type: "add", to: "places", entry: { id: "l1", name: "Marlow Park" } };
const risk = (text: string): Change => ({ type: "set", values: { risk: text } });

test("quiet saving does not go over their file, and asks once", async () => {
  const { disk, store, change } = await atWork();
  theySave(disk, addPlace);
  const theirs = disk.files.get(HOME);
  change(risk("County Line"));
  await store.save();
  await soon();
  expect(disk.files.get(HOME)).toBe(theirs);
  expect(store.state().notice).toMatchObject({ tone: "question", words: [expect.stringContaining("changed elsewhere since")] });
  store.tell(undefined);
  change(risk("County Line to Brighton"));
  await store.save();
  await soon();
  expect(store.state().notice).toBeUndefined();
  expect(store.state().saving).toMatchObject({ state: "failed", message: expect.stringContaining("changed elsewhere") });
  expect(disk.files.get(HOME)).toBe(theirs);
});

test("whoever put it off and presses Save is asked again", async () => {
  const { disk, services, store, change, answer } = await atWork();
  theySave(disk, addPlace);
  change(risk("County Line"));
  await store.save();
  await soon();
  await answer("Not now");
  expect(store.state().notice).toBeUndefined();
  await saveNow(store, services);
  await soon();
  expect(store.state().notice!.choices!.map(({ label }) => label)).toContain("Bring both together");
});

test("both are brought together and saved: what they did and what was done here are in the file, as a later edition than either", async () => {
  const { disk, store, change, answer, present } = await atWork();
  theySave(disk, addPlace);
  change(risk("County Line"));
  await store.save();
  await soon();
  await answer("Bring both together");
  await soon();
  const file = read(disk.files.get(HOME));
  expect(file).toMatchObject({ risk: "County Line", edition: 5 });
  expect(file.places.map(({ name }) => name)).toEqual(["Marlow Park"]);
  expect(file.people.map(({ name }) => name)).toEqual(["Male A", "Male B"]);
  expect(present()).toEqual(file);
  expect(store.state().saving.state).toBe("saved");
  expect(store.state().steps!.history.past.at(-1)!.label).toBe("Bring both together");
});

test("two values of one field are asked about, and neither is lost", async () => {
  const { disk, store, change, answer } = await atWork();
  theySave(disk, risk("County Line to Hove"));
  change(risk("County Line to Brighton"));
  await store.save();
  await soon();
  await answer("Bring both together");
  const file = JSON.stringify(read(disk.files.get(HOME)));
  expect(file).toContain("County Line to Hove");
  expect(file).toContain("County Line to Brighton");
  expect(store.state().notice!.words.join(" ")).toContain("asked under Prepare");
});

test("saved as another file, theirs stays as it is and saving goes to the new one", async () => {
  const { disk, store, change, answer } = await atWork();
  theySave(disk, addPlace);
  const theirs = disk.files.get(HOME);
  change(risk("County Line"));
  await store.save();
  await soon();
  disk.willSaveAs = "mine.docx";
  await answer("Save as another file");
  change(risk("County Line to Brighton"));
  await store.save();
  expect(disk.files.get(HOME)).toBe(theirs);
  expect(read(disk.files.get("mine.docx")).risk).toBe("County Line to Brighton");
});

test("to look at it first, it is handed over as it is, and the question stays", async () => {
  const { disk, store, change, answer, arrived } = await atWork();
  theySave(disk, addPlace);
  change(risk("County Line"));
  await store.save();
  await soon();
  await answer("Look at it first");
  expect(await arrived()).toEqual([{ name: HOME, text: disk.files.get(HOME) }]);
  expect(store.state().notice!.tone).toBe("question");
});

test("a file in which a server only wrote something of its own is saved on without a question", async () => {
  const { disk, store, change } = await atWork();
  writeElsewhere(disk, HOME, `${JSON.stringify(shared, null, 2)}\n`);
  change(risk("County Line"));
  await store.save();
  await soon();
  expect(store.state().notice).toBeUndefined();
  expect(read(disk.files.get(HOME)).risk).toBe("County Line");
});

test("a file in which somebody typed words that no field holds is not taken for unchanged, and the words are said", async () => {
  const { disk, store, change, answer } = await atWork();
  const theirs = JSON.stringify({ ...shared, beside: "Words beside the fields were left where they are." });
  writeElsewhere(disk, HOME, theirs);
  change(risk("County Line"));
  await store.save();
  await soon();
  expect(disk.files.get(HOME)).toBe(theirs);
  await answer("Bring both together");
  expect(store.state().notice!.words).toContain("Words beside the fields were left where they are.");
});

test.each([
  ["is damaged now", "{", "is damaged"],
  ["holds another network now", JSON.stringify({ ...shared, id: "n9" }), "holds another network now"],
])("a file that %s is left alone; what is left is another file", async (_, text, said) => {
  const { disk, store, change, answer } = await atWork();
  writeElsewhere(disk, HOME, text);
  change(risk("County Line"));
  await store.save();
  await soon();
  await answer("Bring both together");
  expect(disk.files.get(HOME)).toBe(text);
  expect(store.state().notice!.words.join(" ")).toContain(said);
  expect(store.state().notice!.choices!.map(({ label }) => label)).not.toContain("Bring both together");
});
