import fc from "fast-check";
import { describeDrawing, drawingOf, VIEWS, type DrawnNode, type Drawing } from "../../src/map";
import { apply } from "../../src/record";
import { largeNetwork, middleNetwork, OPTIONS, smallNetwork } from "../builders/maps";
import { add, link, network, person, place } from "../builders/network";
import { closestBetweenTwo } from "../builders/betweenTwo";
import { rounds } from "../builders/rounds";

const drawn = (drawing: Drawing) => drawing.nodes.map(({ id }) => id);
const linkOf = (drawing: Drawing, id: string) => drawing.links.find((one) => one.id === id)!;
const nodeOf = (drawing: Drawing, id: string) => drawing.nodes.find((one) => one.id === id)!;

const pair = (more: Parameters<typeof link>[3] = {}) =>
  network(person("p1", "Amina", { kind: "child" }), person("p2", "Bilal", { kind: "adult" }), link("l1", "p1", "p2", more));

test("who acts for an agency is on the map only with a link", () => {
  const ids = drawn(drawingOf(middleNetwork(), OPTIONS));
  expect(ids).toContain("p12");
  expect(ids).not.toContain("p13");
});

test("a place that is only mentioned stays off; a context, a linked place and the place of an incident are on", () => {
  const record = network(
    person("p1", "Amina"),
    place("c1", "Mentioned Road"),
    place("c2", "Context Road", { context: true }),
    place("c3", "Linked Road"),
    place("c4", "Incident Road"),
    link("l1", "p1", "c3"),
    add("incidents", { id: "i1", place: "c4", what: "A fight", status: "confirmed" }),
  );
  expect(drawn(drawingOf(record, OPTIONS))).toEqual(["p1", "c2", "c3", "c4"]);
});

test("those who are linked to nobody stand together in rows, beside the others and not among their lines; whoever was put somewhere stays there", () => {
  const loose = ["Zara Onyeka", "Ben Holloway-Smith", "Ivy Tran", "Mo", "Otis King"];
  const record = loose.reduce((made, name, at) => apply(made, person(`z${at}`, name)), smallNetwork());
  const drawing = drawingOf(record, { ...OPTIONS, pinned: new Map([["z4", { x: 0.9, y: 0.5 }]]) });
  const together = ["z0", "z1", "z2", "z3"].map((id) => nodeOf(drawing, id));
  const [z0, z1, z2, z3] = together as [DrawnNode, DrawnNode, DrawnNode, DrawnNode];
  expect([z0.y - z1.y, z2.y - z3.y, z0.x - z2.x, z1.x - z3.x].map(Math.abs).every((off) => off < 0.01)).toBe(true);
  const [left, right, top, bottom] = [z0.x, z1.x, z0.y, z2.y];
  const isAmong = ({ x, y }: { x: number; y: number }) => x > left && x < right && y > top && y < bottom;
  expect(right - left).toBeLessThan(drawing.width / 3);
  expect(bottom - top).toBeLessThan(drawing.height / 4);
  expect(drawing.links.some(({ points }) => points.some(isAmong))).toBe(false);
  expect(drawing.nodes.filter((node) => !together.includes(node) && isAmong(node))).toEqual([]);
  expect(nodeOf(drawing, "z4").x / drawing.width).toBeCloseTo(0.9, 1);
  expect(drawing.figures).toMatchObject({ overlaps: 0, throughs: 0 });
});

test("what nobody has confirmed is on no printed map, and marked where it is shown", () => {
  const record = network(
    person("p1", "Amina"),
    person("p2", "Bilal"),
    person("p3", "Clara", { status: "proposed" }),
    link("l1", "p1", "p2", { status: "proposed" }),
    link("l2", "p1", "p3"),
  );
  const printed = drawingOf(record, OPTIONS);
  expect(drawn(printed)).toEqual(["p1", "p2"]);
  expect(printed.links).toEqual([]);
  const shown = drawingOf(record, { ...OPTIONS, proposed: true });
  expect(linkOf(shown, "l1").label?.text).toBe("proposed");
  expect(nodeOf(shown, "p3").rows.map(({ text }) => text)).toContain("proposed");
  expect(shown.key.entries.map(({ id }) => id)).toContain("proposed");
});

test("each channel is drawn by itself", () => {
  const only = (more: Parameters<typeof link>[3]) => linkOf(drawingOf(pair(more), OPTIONS), "l1");
  expect(only({ basis: "evidenced" }).strokes[0]?.dash).toEqual([]);
  expect(only({ basis: "anecdotal" }).strokes[0]?.dash).toEqual([6, 3.5]);
  expect(only({ basis: "not-known" }).strokes[0]?.dash).toEqual([1.4, 2.8]);
  expect(only({ effect: "harmful" }).points.length).toBeGreaterThan(4);
  expect(only({ conflict: true }).points.length).toBeGreaterThan(4);
  expect(only({}).points).toHaveLength(2);
  expect(only({ effect: "protective" }).label?.strokes).toHaveLength(1);
  expect(only({}).label).toBeUndefined();
  expect(only({ influence: "both" }).strokes).toHaveLength(3);
  expect(only({ recheck: true, nature: "friend" }).label?.text).toBe("friend ?");
});

test("an arrow points at whoever is influenced", () => {
  const drawing = drawingOf(pair({ influence: "to-from" }), OPTIONS);
  const influenced = linkOf(drawing, "l1");
  const tip = /M(-?[\d.]+) (-?[\d.]+)/.exec(influenced.strokes[1]?.d ?? "");
  const from = influenced.spine[0]!;
  expect([Number(tip?.[1]), Number(tip?.[2])]).toEqual([expect.closeTo(from.x, 1), expect.closeTo(from.y, 1)]);
});

test("a link that is over says so in every view, once", () => {
  const label = (nature: string) => linkOf(drawingOf(pair({ past: true, nature }), OPTIONS), "l1").label?.text;
  expect(label("friend")).toBe("was friend");
  expect(label("used to be friends")).toBe("used to be friends");
  expect(label("")).toBe("was linked");
});

test("a link that is over says so on the outline too, where lines have no other words, and the key explains it", () => {
  const outline = (more: Parameters<typeof pair>[0]) => drawingOf(pair(more), { ...OPTIONS, view: VIEWS.outline });
  const signs = (more: Parameters<typeof pair>[0]) => linkOf(outline(more), "l1").label?.text;
  expect(signs({ past: true, nature: "friend", date: "2025-02" })).toBe("was");
  expect(signs({ past: true, nature: "used to be friends", recheck: true })).toBe("was ?");
  expect(signs({ nature: "friend" })).toBeUndefined();
  const key = (more: Parameters<typeof pair>[0]) => outline(more).key.entries.map(({ meaning }) => meaning);
  expect(key({ past: true })).toContain("over");
  expect(key({})).not.toContain("over");
});

test("grey for what is over or historic comes with the detailed view only", () => {
  const old = pair({ date: "2024-01-10" });
  const tone = (view: (typeof VIEWS)[keyof typeof VIEWS]) =>
    linkOf(drawingOf(old, { ...OPTIONS, view }), "l1").strokes[0]?.stroke;
  expect([tone(VIEWS.clean), tone(VIEWS.detailed)]).toEqual(["ink", "muted"]);
});

test("a person nobody has named is drawn, marked as not identified", () => {
  const drawing = drawingOf(network(person("p1", "", { kind: "adult" })), OPTIONS);
  expect(nodeOf(drawing, "p1").name).toBe("Unknown adult");
  expect(nodeOf(drawing, "p1").rows.map(({ text }) => text)).toContain("?");
});

test("a subject has a second outline and is no larger for it than its frame", () => {
  const size = (subject: boolean) => nodeOf(drawingOf(network(person("p1", "Amina", { subject })), OPTIONS), "p1");
  expect(size(true).strokes).toHaveLength(2);
  expect(size(false).strokes).toHaveLength(1);
});

test("incidents hang as dated notes below their place, the latest first, and the rest is counted", () => {
  const dates = ["2025-01-03", "2025-03-03", "2025-02-03", "2025-05-03", "2025-04-03"];
  const record = network(
    place("c1", "Park", { context: true }),
    ...dates.map((date, i) => add("incidents", { id: `i${i + 1}`, place: "c1", date, what: "A fight", status: "confirmed" })),
  );
  const { notes, nodes } = drawingOf(record, OPTIONS);
  expect(notes.map(({ id }) => id)).toEqual(["i4", "i5", "i2"]);
  expect(notes[0]!.text).toBe("3 May 2025 A fight");
  expect(notes[2]!.text).toContain("and 2 more");
  expect(describeDrawing(drawingOf(record, OPTIONS))).toContain("with five incidents");
  expect(notes.every(({ box }) => box.y > nodes[0]!.y)).toBe(true);
});

test("a note with room for the beginning only says that there is more, also where one word is too long for it", () => {
  const note = (what: string) =>
    drawingOf(network(place("c1", "Park"), add("incidents", { id: "i1", place: "c1", what, status: "confirmed" })), OPTIONS)
      .notes[0]!.text;
  expect(note("A fight between two groups that began after school and went on in the park until late")).toMatch(
    /^Date not known A fight .* …$/,
  );
  expect(note("https://example.invalid/a/very/long/address?that=has&no=white-space")).toMatch(
    /^Date not known https:\/\/example.*…$/,
  );
  expect(note("A fight")).toBe("Date not known A fight");
});

test("the key explains what is drawn and nothing else", () => {
  const key = (drawing: Drawing) => drawing.key.entries.map(({ id }) => id);
  expect(key(drawingOf(pair({ basis: "evidenced" }), OPTIONS))).toEqual(["child", "adult", "evidenced"]);
  expect(key(drawingOf(smallNetwork(), OPTIONS))).toEqual([
    ...["child", "adult", "person", "house", "place", "subject", "unknown", "incident"],
    ...["evidenced", "anecdotal", "not-known", "conflict", "protective", "influence", "recheck"],
  ]);
});

test("title, date and version stand on the picture", () => {
  const { heading } = drawingOf(smallNetwork(), OPTIONS);
  expect(heading.map(({ text }) => text)).toEqual(["County Line to Margate", "4 June 2025, version 2"]);
});

test("nothing touches and no line runs behind a node it does not join", () => {
  const records = [smallNetwork(), middleNetwork(), ...[1, 2, 3, 4].map((seed) => largeNetwork(12, 5, 24, seed))];
  for (const record of records) {
    const { figures } = drawingOf(record, OPTIONS);
    expect(figures).toMatchObject({ overlaps: 0, throughs: 0 });
    expect(figures.textSize).toBeGreaterThan(10.9);
    expect(figures.labelSize).toBeGreaterThan(8);
  }
});

test("a network of forty people and fifteen places is drawn without a word hidden", () => {
  expect(drawingOf(largeNetwork(), OPTIONS).figures).toMatchObject({
    overlaps: 0,
    throughs: 0,
    people: 40,
    places: 15,
    links: 90,
  });
});

test("everything stands within the page, whatever the network", () => {
  const names = fc.array(fc.string({ maxLength: 25 }), { maxLength: 7 });
  fc.assert(
    fc.property(names, fc.array(fc.tuple(fc.nat(6), fc.nat(6)), { maxLength: 9 }), (people, ties) => {
      const record = network(
        ...people.map((name, i) => person(`p${i}`, name, { unknown: i % 2 === 0 })),
        ...ties.flatMap(([a, b], i) =>
          a !== b && a < people.length && b < people.length ? [link(`l${i}`, `p${a}`, `p${b}`, { nature: "x" })] : [],
        ),
      );
      const drawing = drawingOf(record, OPTIONS);
      const xs = drawing.nodes.flatMap(({ x, width }) => [x - width / 2, x + width / 2]);
      const ys = drawing.nodes.flatMap(({ y, height }) => [y - height / 2, y + height / 2]);
      for (const x of xs) expect(x >= 0 && x <= drawing.width).toBe(true);
      for (const y of ys) expect(y >= 0 && y <= drawing.key.box.y + 0.01).toBe(true);
      expect(drawing.nodes).toHaveLength(people.length);
    }),
    { numRuns: rounds(15) },
  );
});

test("several links between the same two are several lines", () => {
  const record = network(
    person("p1", "Amina"),
    person("p2", "Bilal"),
    ...["friends", "arrested together", "same class"].map((nature, i) => link(`l${i + 1}`, "p1", "p2", { nature })),
  );
  const { links, figures } = drawingOf(record, OPTIONS);
  expect(new Set(links.map(({ spine }) => JSON.stringify(spine[Math.floor(spine.length / 2)]))).size).toBe(3);
  expect(figures.overlaps).toBe(0);
});

test("of several links between the same two none runs on another, also where no words keep them apart", () => {
  const several = largeNetwork(14, 5, 26, 1);
  const doubled = several.links
    .filter((_, at) => at % 3 === 0)
    .flatMap(({ from, to }, at) => [link(`x${at}`, from, to), link(`y${at}`, to, from, { conflict: true })])
    .reduce(apply, several);
  const eight = network(
    person("p1", "Amina"),
    person("p2", "Bilal"),
    ...Array.from({ length: 8 }, (_, at) => link(`l${at}`, at % 2 === 0 ? "p1" : "p2", at % 2 === 0 ? "p2" : "p1")),
  );
  for (const record of [doubled, eight]) {
    const drawing = drawingOf(record, { ...OPTIONS, view: VIEWS.outline });
    expect(closestBetweenTwo(drawing)).toBeGreaterThan(0.9);
    expect(drawing.figures).toMatchObject({ overlaps: 0, throughs: 0 });
  }
});

test("the map does not jump when a link is added to one that stands", () => {
  const record = middleNetwork();
  const before = drawingOf(record, OPTIONS);
  const start = new Map(before.nodes.map(({ id, x, y }) => [id, { x: x / before.width, y: y / before.height }]));
  const longer = apply(record, { type: "add", to: "links", entry: { id: "l99", from: "p9", to: "p2", status: "confirmed" } });
  const after = drawingOf(longer, { ...OPTIONS, start });
  const moved = before.nodes.map(({ id, x, y }) => {
    const now = nodeOf(after, id);
    return Math.hypot(now.x - x, now.y - y) / before.width;
  });
  expect(moved.reduce((sum, one) => sum + one, 0) / moved.length).toBeLessThan(0.06);
});

test("an empty record is a page with a title", () => {
  const drawing = drawingOf(network({ type: "set", values: { risk: "Empty" } }), OPTIONS);
  expect(drawing.nodes).toEqual([]);
  expect(drawing.heading[0]?.text).toBe("Empty");
});

test("a line comes to its place, not to what happened there below it", () => {
  for (const record of [smallNetwork(), middleNetwork()]) {
    const { links, notes, figures } = drawingOf(record, OPTIONS);
    expect(notes.length).toBeGreaterThan(0);
    const atNotes = links.filter(({ from, to, spine }) => {
      const own = notes.filter(({ place }) => place === from || place === to);
      return own.some(({ box }) =>
        spine.some(({ x, y }) => x > box.x && x < box.x + box.width && y > box.y + 2 && y < box.y + box.height + 1),
      );
    });
    expect(atNotes.map(({ id }) => id)).toEqual([]);
    expect(figures.throughs).toBe(0);
  }
});
