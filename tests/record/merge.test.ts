import { apply } from "../../src/record";
import { add, link, network, person, place, statement } from "../builders/network";

test("two spellings of one address become one place, and nothing said about either is lost", () => {
  const record = network(
    person("p1", "Male A"),
    place("c1", "12 Upper Mill Street", { context: true, note: "stays there" }),
    place("c2", "12 Mill Street", { effect: "harmful", note: "adults visit" }),
    link("l1", "p1", "c1"),
    link("l2", "p1", "c2"),
    statement("s1", "Seen at 12 Mill Street", ["c2"]),
    add("doubts", { id: "d1", kind: "same-place", about: ["c1", "c2"] }),
  );
  const after = apply(record, { type: "merge", in: "places", keep: "c1", gone: "c2" });
  expect(after.places).toMatchObject([
    {
      id: "c1",
      name: "12 Upper Mill Street",
      aliases: ["12 Mill Street"],
      context: true,
      effect: "harmful",
      note: "stays there\nadults visit",
    },
  ]);
  expect(after.links.map(({ from, to }) => [from, to])).toEqual([
    ["p1", "c1"],
    ["p1", "c1"],
  ]);
  expect(after.statements[0]?.concerns).toEqual(["c1"]);
  expect(after.doubts).toEqual([]);
});

test("a place said to be protective and harmful is mixed, not whichever came first", () => {
  const record = network(place("c1", "The Den", { effect: "protective" }), place("c2", "Den", { effect: "harmful" }));
  expect(apply(record, { type: "merge", in: "places", keep: "c1", gone: "c2" }).places[0]?.effect).toBe("mixed");
});

test("merging two people drops only the link between them", () => {
  const record = network(
    person("p1", "Tiny"),
    person("p2", "Reece Hart"),
    person("p3", "Jo"),
    link("l1", "p1", "p2"),
    link("l2", "p3", "p2"),
  );
  const after = apply(record, { type: "merge", in: "people", keep: "p1", gone: "p2" });
  expect(after.links).toMatchObject([{ id: "l2", from: "p3", to: "p1" }]);
  expect(after.people.map((entry) => [entry.name, entry.aliases])).toEqual([
    ["Tiny", ["Reece Hart"]],
    ["Jo", []],
  ]);
});
