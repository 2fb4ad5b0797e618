import fc from "fast-check";
import { bringTogether } from "../../src/matching";
import {
  apply,
  changesSince,
  combine,
  mapAt,
  mapNow,
  markChanges,
  momentsOf,
  restore,
  type Change,
  type NetworkRecord,
} from "../../src/record";
import { arbitraryRecord } from "../builders/arbitraryRecord";
import { changed, steps } from "../builders/changedApart";
import { largeNetwork } from "../builders/maps";
import { add, link, network, person, place } from "../builders/network";

const finish = (id: string, date = "2025-04-01"): Change => ({ type: "finish-session", id, date });
const after = (record: NetworkRecord, ...changes: Change[]) => changes.reduce(apply, record);

const LISTS = ["people", "places", "links", "incidents"] as const;

/** What is on a map, whatever order it was noted in. */
const onMap = (record: NetworkRecord) =>
  Object.fromEntries(
    LISTS.map((list) => [list, [...record[list]].sort((a, b) => (a.id < b.id ? -1 : 1)) as { id: string }[]] as const),
  );

const WHAT = [
  ...["name", "nature", "strength", "effect", "note", "born", "alias", "addPerson", "addLink", "dropLink"],
  ...["dropStatement", "merge", "off", "misread", "save"],
];

/** Ids of those taken off the map. */
const off = ({ lineage }: NetworkRecord) => Object.entries(lineage.gone).flatMap(([id, { how }]) => (how === "off" ? [id] : []));

/** The map without someone, and without the words, out of which their name was taken. */
function without(record: NetworkRecord, ids: readonly string[]): unknown {
  const { people, places, links, incidents } = record;
  const stays = ({ id }: { id: string }) => !ids.includes(id);
  return onMap({
    ...record,
    people: people.filter(stays).map((one) => ({ ...one, name: "" })),
    places: places.filter(stays).map((one) => ({ ...one, name: "" })),
    links: links.filter(({ from, to }) => !ids.includes(from) && !ids.includes(to)).map((one) => ({ ...one, nature: "" })),
    incidents: incidents.filter((one) => !ids.includes(one.place)).map((one) => ({ ...one, what: "" })),
  });
}

/** One of those who went may have been found to be another one who is on the map of then. */
function itselfIn({ lineage: { gone } }: NetworkRecord, ids: readonly string[]): string[] {
  const all = new Set(ids);
  for (let size = 0; size !== all.size;) {
    size = all.size;
    for (const [key, { into }] of Object.entries(gone)) if (into !== undefined && all.has(into)) all.add(key);
  }
  return [...all];
}

test("whatever is changed after a session, the map of the session can be told as it stood, without those taken off", () => {
  fc.assert(
    fc.property(arbitraryRecord, steps(WHAT), steps(WHAT), steps(WHAT), (base, first, second, third) => {
      const atOne = after(changed(apply(base, add("sessions", { id: "m2" })), first), finish("m1"));
      const atTwo = after(changed(atOne, second), finish("m2"));
      const now = changed(atTwo, third);
      expect(
        momentsOf(now)
          .map((moment) => moment.session)
          .filter((id) => id !== "m0"),
      ).toEqual(["m1", "m2"]);
      for (const [id, then] of [["m1", atOne] as const, ["m2", atTwo] as const]) {
        const gone = off(now);
        if (gone.length === 0) expect(onMap(mapAt(now, id))).toEqual(onMap(mapNow(then)));
        const all = itselfIn(now, gone);
        expect(without(mapAt(now, id), all)).toEqual(without(mapNow(then), all));
        expect(mapAt(now, id).people.filter((one) => all.includes(one.id))).toEqual([]);
      }
      const restored = restore(JSON.parse(JSON.stringify(now)));
      expect(restored.ok && restored.record.earlier).toEqual(now.earlier);
    }),
    { numRuns: 40 },
  );
});

const FIRST = ["Zarnia", "Quelto", "Brimsa", "Fenwit"];
const nameOf = (who: number, turn: number) => `${FIRST[who] ?? ""}${"abcdefghij"[turn % 10] ?? ""} Ostrav${who}${turn}`;

/** Four people with names that nobody else has, linked in a ring, and places. */
const ring = network(
  ...FIRST.map((_, who) => person(`p${who + 1}`, nameOf(who, 0), { aliases: [`Nick${who}x`] })),
  place("c1", "Larkspur Park", { context: true }),
  ...FIRST.map((_, who) => link(`l${who + 1}`, `p${who + 1}`, `p${((who + 1) % 4) + 1}`, { nature: "friend" })),
);

test("of someone taken off the map no name, former name, alias or statement is left in what is noted of earlier sessions", () => {
  const step = fc.record({
    what: fc.constantFrom("rename", "nature", "say", "merge", "finish", "off", "place"),
    who: fc.nat(3),
    by: fc.nat(3),
  });
  fc.assert(
    fc.property(fc.array(step, { maxLength: 14 }), (done) => {
      const words = new Map<string, string[]>(FIRST.map((first, who) => [`p${who + 1}`, [first, `Ostrav${who}`, `Nick${who}x`]]));
      let record = ring;
      const gone: string[] = [];
      done.forEach(({ what, who, by }, turn) => {
        const [id, other] = [`p${who + 1}`, `p${by + 1}`];
        const session = `m${turn + 1}`;
        const has = (one: string) => record.people.some((each) => each.id === one);
        const called = record.people.find((one) => one.id === id)?.name ?? "nobody";
        if (what === "finish" || what === "rename") record = after(record, add("sessions", { id: session }), finish(session));
        if (what === "rename" && has(id))
          record = apply(record, { type: "edit", in: "people", id, values: { name: nameOf(who, turn + 1) } });
        const [tie] = record.links;
        if (what === "nature" && tie)
          record = apply(record, { type: "edit", in: "links", id: tie.id, values: { nature: `talks about ${called}` } });
        if (what === "say")
          record = apply(record, add("incidents", { what: `Seen with ${called} ${turn}`, place: "c1", status: "confirmed" }));
        if (what === "place")
          record = apply(record, { type: "edit", in: "places", id: "c1", values: { name: `Park of ${called}` } });
        if (what === "merge" && has(id) && has(other) && id !== other) {
          record = apply(record, { type: "merge", in: "people", keep: id, gone: other });
          words.set(id, [...(words.get(id) ?? []), ...(words.get(other) ?? [])]);
        }
        if (what === "off" && has(id)) {
          record = apply(record, { type: "take-off", id, date: "2025-06-01", reason: "Moved", decidedBy: "Chair" });
          gone.push(...(words.get(id) ?? []));
        }
      });
      const text = JSON.stringify(record);
      expect(gone.filter((word) => text.includes(word))).toEqual([]);
    }),
    { numRuns: 120 },
  );
});

const meeting = (id: string, date: string) => [add("sessions", { id, date }), finish(id, date)];
const named = (record: NetworkRecord) => record.people.map(({ name }) => name);

test("two who were found to be one stand as two on the map of then, and both go when that one is taken off", () => {
  const one = after(ring, ...meeting("m1", "2025-05-14"), { type: "merge", in: "people", keep: "p1", gone: "p2" });
  expect(named(mapAt(one, "m1"))).toEqual(expect.arrayContaining([nameOf(0, 0), nameOf(1, 0)]));
  expect(mapAt(one, "m1").links).toHaveLength(4);
  const gone = apply(one, { type: "take-off", id: "p1", date: "2025-06-01", reason: "Moved", decidedBy: "Chair" });
  expect(named(mapAt(gone, "m1"))).toEqual([nameOf(2, 0), nameOf(3, 0)]);
  expect(mapAt(gone, "m1").links.map(({ id }) => id)).toEqual(["l3"]);
});

test("a link that joined somebody taken off since is on no map, not even with the one it joins now", () => {
  const moved = after(ring, ...meeting("m1", "2025-05-14"), { type: "edit", in: "links", id: "l1", values: { to: "p3" } });
  const gone = apply(moved, { type: "take-off", id: "p2", date: "2025-06-01", reason: "Moved", decidedBy: "Chair" });
  expect(mapAt(moved, "m1").links.find(({ id }) => id === "l1")?.to).toBe("p2");
  expect(mapAt(gone, "m1").links.map(({ id }) => id)).not.toContain("l1");
  expect(gone.links.map(({ id }) => id)).toContain("l1");
});

test("what nobody had confirmed at the session is on no map of it", () => {
  const record = after(
    network(person("p1", "Aisha Begum"), person("p2", "Callum Hart"), link("l1", "p1", "p2", { status: "proposed" })),
    ...meeting("m1", "2025-05-14"),
    { type: "confirm", in: "links", id: "l1" },
  );
  expect(mapAt(record, "m1").links).toEqual([]);
  expect(changesSince(record, "m1").map(({ id, was }) => [id, was])).toEqual([["l1", undefined]]);
});

test("a session that is opened again is no moment any more, and the one before it is told as it stood", () => {
  const changes: Change[] = [
    ...meeting("m1", "2025-05-14"),
    ...meeting("m2", "2025-06-14"),
    { type: "edit", in: "links", id: "l1", values: { nature: "cousin" } },
    { type: "edit", in: "sessions", id: "m2", values: { finished: "" } },
  ];
  const record = after(ring, ...changes);
  expect(momentsOf(record).map(({ session }) => session)).toEqual(["m1"]);
  expect(mapAt(record, "m1").links[0]?.nature).toBe("friend");
});

test("two files that went on apart, one of them past another session, tell both sessions as they stood", () => {
  const base = after(ring, ...meeting("m1", "2025-05-14"));
  const mine = markChanges(
    base,
    after(base, { type: "edit", in: "links", id: "l1", values: { nature: "cousin" } }, ...meeting("m2", "2025-06-14")),
  );
  const theirs = markChanges(
    base,
    after(base, { type: "edit", in: "links", id: "l2", values: { nature: "neighbour" } }, person("p9", "Sam Quill"), {
      type: "drop",
      from: "links",
      id: "l3",
    }),
  );
  for (const both of [combine(mine, theirs).record, combine(theirs, mine).record]) {
    expect(onMap(mapAt(both, "m1"))).toEqual(onMap(mapNow(base)));
    expect(onMap(mapAt(both, "m2"))).toEqual(onMap(mapNow(mine)));
    expect(both.doubts).toEqual([]);
  }
});

test("whoever comes in with another worker's table was not on the map of a session before", () => {
  const base = after(ring, ...meeting("m1", "2025-05-14"));
  const table = {
    ...network(person("p1", nameOf(0, 0)), person("p2", "Sam Quill"), link("l1", "p1", "p2", { nature: "cousin" })),
    id: "n2",
  };
  const { record } = bringTogether(base, table);
  expect(named(record)).toContain("Sam Quill");
  expect(onMap(mapAt(record, "m1"))).toEqual(onMap(mapNow(base)));
});

test("what is kept of three sessions of forty people leaves the whole record under 100 kB", () => {
  let record = largeNetwork();
  for (const turn of [1, 2, 3]) {
    const edits = record.links
      .filter((_, index) => index % 3 === turn % 3)
      .map(({ id }): Change => {
        return {
          type: "edit",
          in: "links",
          id,
          values: {
            basis: turn % 2 ? "anecdotal" : "evidenced",
            date: `2025-0${turn}-11`,
            nature: `seen together, turn ${turn}`,
          },
        };
      });
    const news = [1, 2, 3].map((n) => link(`n${turn}-${n}`, `p${n}`, `p${n + 10 + turn}`, { nature: "new friend" }));
    record = after(record, ...meeting(`m${turn}`, `2025-0${turn}-20`), ...edits, ...news, {
      type: "drop",
      from: "links",
      id: record.links[turn]?.id ?? "",
    });
  }
  expect(record.earlier.length).toBeGreaterThan(90);
  expect(JSON.stringify(record.earlier).length).toBeLessThan(25_000);
  expect(JSON.stringify(record).length).toBeLessThan(100_000);
});
