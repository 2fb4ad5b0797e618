import { digestOf } from "../../src/entry/digest";
import { createPictures, mapTitle } from "../../src/entry/pictures";
import { defaultProfile } from "../../src/guidance";
import { layoutOf, type Drawing } from "../../src/map";
import type { NetworkRecord } from "../../src/record";
import { add, network, person } from "../builders/network";
import { MAP, TODAY } from "../builders/wordStage";

const ofTwo = (name: string): NetworkRecord =>
  network(
    person("p1", "Aisha Karim", { subject: true }),
    person("p2", name, { subject: true }),
    add("links", { id: "l1", from: "p1", to: "p2", nature: "cousins", basis: "evidenced" }),
  );

/** Pictures that count how often one is painted; `fails` says which of them cannot be. */
function counted(fails: (turn: number) => boolean = () => false) {
  const painted: Drawing[] = [];
  const pictures = createPictures(defaultProfile, layoutOf, (drawing) => {
    painted.push(drawing);
    return fails(painted.length) ? Promise.reject(new Error("No room.")) : Promise.resolve({ ...MAP });
  });
  return { painted, make: (record: NetworkRecord) => pictures(mapTitle(record))(record, TODAY) };
}

test("a map that several papers ask for at once is painted once", async () => {
  const { painted, make } = counted();
  const [one, other] = await Promise.all([make(ofTwo("Daniel Osei")), make(ofTwo("Daniel Osei"))]);
  expect(painted).toHaveLength(1);
  expect(one).toEqual(other);
});

test("a map that says something else in one letter is painted anew", async () => {
  const { painted, make } = counted();
  await make(ofTwo("Daniel Osei"));
  await make(ofTwo("Daniel Ose"));
  expect(painted).toHaveLength(2);
});

test("a map that could not be painted is tried again the next time it is asked for", async () => {
  const { painted, make } = counted((turn) => turn === 1);
  await expect(make(ofTwo("Daniel Osei"))).rejects.toThrow("No room.");
  await expect(make(ofTwo("Daniel Osei"))).resolves.toBeDefined();
  expect(painted).toHaveLength(2);
});

test("what stands for a text is short, and another one for any other text", async () => {
  const long = "drawing ".repeat(100_000);
  const digests = await Promise.all([long, `${long}.`, ""].map((text) => digestOf(text)));
  expect(digests.map(({ length }) => length)).toEqual([64, 64, 64]);
  expect(new Set(digests).size).toBe(3);
  expect(digests[2]).toBe("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
});

test("from an address that is not safe a text stands for itself", async () => {
  expect(await digestOf("drawing", {})).toBe("drawing");
});

test("a map with nobody and nothing on it says so; one whose view leaves everybody out counts them on the picture", async () => {
  const pictures = createPictures(defaultProfile, layoutOf, () => Promise.resolve({ ...MAP }));
  expect((await pictures("Map")(network(), TODAY)).bare).toBe(true);
  expect((await pictures("Map")(ofTwo("Daniel Osei"), TODAY)).bare).toBeUndefined();
  expect((await pictures("Map")(ofTwo("Daniel Osei"), TODAY, "places")).bare).toBeUndefined();
});
