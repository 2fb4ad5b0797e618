import { createOpening } from "../../src/pane/opening";
import { createStore } from "../../src/pane/store";
import { apply, markChanges, type Change, type NetworkRecord } from "../../src/record";
import { browserStage, newDisk } from "../builders/browserStage";
import { link, network, person } from "../builders/network";
import { playedServices } from "../builders/playedServices";

const base = network(person("p1", "Tariq Khan"), person("p2", "Maryam Osei"));
const after = (...changes: Change[]) => markChanges(base, changes.reduce(apply, base));
const file = (name: string, record: NetworkRecord | string) => ({
  name,
  bytes: new TextEncoder().encode(typeof record === "string" ? record : JSON.stringify(record)),
});

const ends: (() => void)[] = [];
afterEach(() => ends.splice(0).forEach((end) => end()));

function pane() {
  const stage = browserStage(newDisk(), {});
  ends.push(() => stage.end());
  const services = playedServices(stage.host);
  const store = createStore({ save: (record) => services.save(record, "quietly"), clock: services.clock });
  const opening = createOpening(store, services);
  const labels = () => store.state().notice?.choices?.map(({ label }) => label) ?? [];
  const answer = (label: string) =>
    store
      .state()
      .notice?.choices?.find((choice) => choice.label === label)
      ?.run();
  return { store, opening, labels, answer, present: () => store.state().steps?.history.present };
}

const links = after(link("l1", "p1", "p2"));
const named = after({ type: "edit", in: "people", id: "p2", values: { born: "2010" } });

test("with a network open, another file is brought in, opened instead, or left; bringing it in is one step back", async () => {
  const { store, opening, labels, answer, present } = pane();
  await opening.openFile(file("mine.docx", named));
  const done = opening.openFile(file("theirs.docx", links));
  expect(labels()).toEqual(["Bring theirs.docx into what is open", "Open theirs.docx instead", "Keep what is open"]);
  answer("Bring theirs.docx into what is open");
  await done;
  expect(present()?.links).toHaveLength(1);
  expect(present()?.people[1]?.born).toBe("2010");
  expect(store.state().notice?.words).toEqual(["1 link was added."]);
  expect(store.state().said.words).toBe("theirs.docx: 1 link was added.");
  store.undo();
  expect(present()?.links).toHaveLength(0);
  expect(store.state().said.words).toBe("Undone: Bring in theirs.docx");
});

test("what was typed since the file was opened counts as later than what the other file has", async () => {
  const { store, opening, answer, present } = pane();
  await opening.openFile(file("mine.docx", base));
  store.change({ type: "edit", in: "people", id: "p1", values: { born: "2009" } }, "Date of birth");
  const done = opening.openFile(file("theirs.docx", links));
  answer("Bring theirs.docx into what is open");
  await done;
  expect(present()?.people[0]?.born).toBe("2009");
  expect(present()?.doubts).toEqual([]);
});

test("instead opens the other, and keeping changes nothing", async () => {
  const { store, opening, answer, present } = pane();
  await opening.openFile(file("mine.docx", named));
  const kept = opening.openFile(file("theirs.docx", links));
  answer("Keep what is open");
  await kept;
  expect(present()).toEqual(named);
  expect(store.state().notice).toBeUndefined();
  const opened = opening.openFile(file("theirs.docx", links));
  answer("Open theirs.docx instead");
  await opened;
  expect(present()).toEqual(links);
});

test("several files at once are one network; one that cannot be read is named, and the others are open", async () => {
  const { store, opening, present } = pane();
  await opening.openFiles([file("mine.docx", named), file("bad.docx", "{"), file("theirs.docx", links)]);
  expect(present()?.links).toHaveLength(1);
  expect(present()?.people[1]?.born).toBe("2010");
  expect(store.state().notice).toMatchObject({ tone: "note", words: [expect.stringContaining("bad.docx"), "1 link was added."] });
});

test("files of which none can be read leave what is open as it is", async () => {
  const { store, opening, answer, present } = pane();
  await opening.openFile(file("mine.docx", named));
  const done = opening.openFiles([file("bad.docx", "{"), file("worse.docx", "{")]);
  answer("Bring 2 files into what is open");
  await done;
  expect(present()).toEqual(named);
  expect(store.state().notice).toMatchObject({
    tone: "error",
    words: [
      expect.stringContaining("bad.docx"),
      expect.stringContaining("worse.docx"),
      "What was open is still open, unchanged.",
    ],
  });
});

test("a file that says nothing new changes nothing and says so", async () => {
  const { store, opening, answer, present } = pane();
  await opening.openFile(file("mine.docx", links));
  const before = present();
  const done = opening.openFile(file("again.docx", links));
  answer("Bring again.docx into what is open");
  await done;
  expect(present()).toBe(before);
  expect(store.state().notice?.words).toEqual(["It says nothing that is not here already."]);
});
