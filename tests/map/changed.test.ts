import { changeWords } from "../../src/map";
import { changesBetween, type NetworkRecord } from "../../src/record";
import { link, network, person, place } from "../builders/network";

const between = (more: object, from = "p1", to = "p2") =>
  network(
    person("p1", "May", { kind: "child" }),
    person("p2", "Will", { kind: "adult" }),
    person("p3", "Male A", { kind: "adult", unknown: true }),
    place("c1", "May's flat", { kind: "address", context: true }),
    link("l1", from, to, { nature: "runs errands", ...more }),
  );
const said = (was: NetworkRecord, is: NetworkRecord) =>
  changeWords(is, changesBetween(was, is, is)).flatMap(({ sentences }) => sentences.map(({ text }) => text));

test("a link that was written from its other end is told as no change of who influences whom", () => {
  expect(said(between({ influence: "to-from" }), between({ influence: "from-to" }, "p2", "p1"))).toEqual([]);
});

test("who influenced whom then is told by the names of then", () => {
  const [words] = said(between({ influence: "to-from" }), between({ influence: "to-from" }, "p1", "p3"));
  expect(words).toContain("it was between May and Will");
  expect(words).toContain("influence was Will influences May, now Male A influences May");
});

test("what somebody only put right is not told as if it had happened", () => {
  const words = said(between({ conflict: true, recheck: true }), between({ conflict: false, recheck: false })).join(" ");
  expect(words).toBe(
    "The link between May and Will changed: no conflict is recorded any more; it is not to be checked again any more.",
  );
  const found = between({});
  const known = { ...found, people: found.people.map((one) => (one.id === "p3" ? { ...one, unknown: false } : one)) };
  expect(said(found, known)).toEqual(["Male A: is identified now."]);
  expect(said(known, found)).toEqual(["Male A: is not identified now."]);
});
