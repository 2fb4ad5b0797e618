import { csvParseRows } from "d3-dsv";
import fc from "fast-check";
import type { Copy } from "../../src/copies";
import {
  carry,
  mapVisibleTo,
  mermaidOf,
  narrativeOf,
  NOBODY,
  planOf,
  tablesOf,
  VIEWS,
  type Drawing,
  type View,
} from "../../src/map";
import { nodeMark, linkMark } from "../../src/map/mermaid/ids";
import { shownName, type Link, type NetworkRecord } from "../../src/record";
import { OPTIONS } from "../builders/maps";
import { add, link, network, person, place } from "../builders/network";
import { rounds } from "../builders/rounds";

/** Names that are alike, that are words, of several scripts, and one that is nobody's. */
const NAMES = ["Will", "Will", "May Grace", "May Grace", "Aisha O'Neill", "Siân Llŷr", "Łucja Żak", "মীনা খাতুন", "Male A", ""];
const one = fc.constantFrom;

const linkParts = fc.record({
  from: fc.nat(9),
  to: fc.nat(9),
  nature: one("", "friend", "not a friend", "was seen with him", "Will"),
  influence: one("none", "from-to", "to-from", "both", "not-known"),
  effect: one("protective", "harmful", "mixed", "not-known"),
  basis: one("evidenced", "anecdotal", "not-known"),
  strength: one("weak", "ordinary", "strong", "not-known"),
  date: one("", "2025-05", "2025-06-01", "2023"),
  conflict: fc.boolean(),
  past: fc.boolean(),
  recheck: fc.boolean(),
  status: one("confirmed", "confirmed", "proposed"),
});

const anyNetwork = fc
  .record({
    names: fc.array(one(...NAMES), { minLength: 3, maxLength: 6 }),
    kinds: fc.array(one("child", "adult", "professional", "not-known"), { minLength: 6, maxLength: 6 }),
    states: fc.array(one("confirmed", "confirmed", "confirmed", "proposed"), { minLength: 8, maxLength: 8 }),
    links: fc.array(linkParts, { maxLength: 9 }),
    places: fc.array(one("Will", "Will's flat", "Quay Park", ""), { maxLength: 2 }),
  })
  .map(({ names, kinds, states, links, places }) => {
    const ids = [...names.map((_, at) => `p${at + 1}`), ...places.map((_, at) => `c${at + 1}`)];
    return network(
      { type: "set", values: { risk: "County Line to Margate" } },
      ...names.map((name, at) => {
        const more = {
          kind: kinds[at] ?? "child",
          subject: at === 0,
          unknown: name === "",
          status: states[at] ?? "confirmed",
        } as const;
        return person(`p${at + 1}`, name, more);
      }),
      ...places.map((name, at) => place(`c${at + 1}`, name, { context: at === 0, status: states[6 + at] ?? "confirmed" })),
      ...links.flatMap(({ from, to, ...more }, at) => {
        const ends = [ids[from % ids.length], ids[to % ids.length]] as const;
        return ends[0] && ends[1] && ends[0] !== ends[1] ? [link(`l${at + 1}`, ends[0], ends[1], more)] : [];
      }),
      ...(places.length > 0
        ? [add("incidents", { id: "i1", what: "Will was there", place: "c1", present: ["p1"], status: "confirmed" })]
        : []),
    );
  });

const copies: readonly Copy[] = [
  { audience: { type: "team" }, names: "full" },
  { audience: { type: "partner", agency: "Harbour School" }, names: "initials" },
  { audience: { type: "subject", person: "p1" }, names: "codes" },
];
const views: readonly View[] = [...Object.values(VIEWS), { ...VIEWS.clean, focus: ["p1"], steps: 2 }];

/** Drawn at once, without looking for good places. */
function drawn(record: NetworkRecord, view: View): Drawing {
  const plan = planOf(record, { ...OPTIONS, view });
  return plan.finish(carry(plan, NOBODY), false);
}

/** What is said of one link, in whatever form it is read. */
type Said = { id: string; ends: string; influenced: string[]; evidence: Link["basis"] };
const sorted = (said: Said[]) => said.sort((a, b) => (a.id < b.id ? -1 : 1));
const endsOf = (from: string, to: string) => [from, to].sort().join(" ");

const recorded = ({ id, from, to, influence, basis }: Link): Said => ({
  ...{ id, ends: endsOf(from, to), evidence: basis },
  influenced: { none: [], "not-known": [], "from-to": [to], "to-from": [from], both: [from, to].sort() }[influence],
});

const inPicture = ({ links }: Drawing): Said[] =>
  links.map(({ id, from, to, heads, evidence }) => ({
    ...{ id, ends: endsOf(from, to), evidence },
    influenced: [...(heads.from ? [from] : []), ...(heads.to ? [to] : [])].sort(),
  }));

/** As any Mermaid editor reads it; broken lines are told apart by their class. */
function inMermaid(drawing: Drawing): Said[] {
  const text = mermaidOf(drawing);
  const idOf = (mark: string) => drawing.nodes.find(({ id }) => nodeMark(id) === mark)?.id ?? "";
  return [...text.matchAll(/^(n_\w+) (e_\w+)@(<?)(-->|-\.->|---|-\.-)(?:\|"[^"]*"\|)? (n_\w+)$/gm)].map(
    ([, a = "", mark = "", back, line = "", b = ""]) => {
      const [from, to] = [idOf(a), idOf(b)];
      const classed = (name: string) => new RegExp(`^class \\S*\\b${mark}\\b\\S* ${name}$`, "m").test(text);
      const evidence = classed("evidenced") ? "evidenced" : classed("anecdotal") ? "anecdotal" : "not-known";
      expect(line.includes(".")).toBe(evidence !== "evidenced");
      return {
        ...{ id: drawing.links.find(({ id }) => linkMark(id) === mark)?.id ?? "", ends: endsOf(from, to), evidence },
        influenced: [...(back === "<" ? [from] : []), ...(line.endsWith(">") ? [to] : [])].sort(),
      };
    },
  );
}

function inTables(record: NetworkRecord): Said[] {
  const [head = [], ...rows] = csvParseRows(tablesOf(record).links.slice(1));
  const cells = rows.map((row) => new Map(head.map((name, at) => [name, row[at] ?? ""])));
  return cells
    .filter((row) => row.get("Label") !== "happened at" || !/^i\d/.test(row.get("Source") ?? ""))
    .map((row) => {
      const [source = "", target = "", influence] = ["Source", "Target", "Influence"].map((name) => row.get(name));
      const evidence = ({ Evidenced: "evidenced", Anecdotal: "anecdotal" } as const)[row.get("Evidence") ?? ""] ?? "not-known";
      const both = influence === "Each influences the other";
      const influenced = both ? [source, target].sort() : influence === "Source influences target" ? [target] : [];
      expect(row.get("Type")).toBe(influenced.length === 1 ? "Directed" : "Undirected");
      return { id: row.get("Id") ?? "", ends: endsOf(source, target), influenced, evidence };
    });
}

function inWords(record: NetworkRecord, view: View): Said[] {
  const parts = narrativeOf(record, { ...OPTIONS, view });
  return parts.flatMap(({ sentences }) =>
    sentences.flatMap(({ of, text }): Said[] => {
      const one = of?.list === "links" ? record.links.find(({ id }) => id === of.id) : undefined;
      if (!one) return [];
      const { id, from, to, past } = one;
      const [a, b] = [shownName(record, from), shownName(record, to)];
      const begun = (words: string) => text.startsWith(words) || text.includes(` ${words}`);
      expect(text.startsWith(`${a} ${past ? "was" : "is"} linked to ${b}`)).toBe(true);
      expect(text.includes("It is over.")).toBe(past);
      expect(text.includes("It is still to be checked.")).toBe(one.recheck);
      const verb = past ? "influenced" : "influences";
      const together = text.includes(`${a} and ${b} ${past ? "influenced" : "influence"} each other.`);
      const influenced = together
        ? [from, to].sort()
        : [...(begun(`${a} ${verb} ${b}.`) ? [to] : []), ...(begun(`${b} ${verb} ${a}.`) ? [from] : [])];
      const evidence = /This is (evidenced|anecdotal)/.exec(text)?.[1] as "evidenced" | "anecdotal" | undefined;
      return [{ id, ends: endsOf(from, to), influenced, evidence: evidence ?? "not-known" }];
    }),
  );
}

test("for any network, view and reader: picture, Mermaid text, tables and words tell of the same links, with the same direction and evidence", () => {
  fc.assert(
    fc.property(anyNetwork, one(...copies), one(...views), (record, copy, view) => {
      const { record: shown } = mapVisibleTo(record, { copy, forms: ["tables"] });
      const drawing = drawn(shown, view);
      const there = new Set(drawing.links.map(({ id }) => id));
      const told = sorted(shown.links.filter(({ id }) => there.has(id)).map(recorded));
      expect(sorted(inPicture(drawing))).toEqual(told);
      expect(sorted(inMermaid(drawing))).toEqual(told);
      expect(sorted(inWords(shown, view))).toEqual(told);
      if (view === VIEWS.clean) expect(sorted(inTables(shown))).toEqual(told);
    }),
    { numRuns: rounds(25, 3000) },
  );
});

test("for any network and reader: everything confirmed between those who are drawn is on the whole map, and nothing else is", () => {
  fc.assert(
    fc.property(anyNetwork, one(...copies), (record, copy) => {
      const { record: shown } = mapVisibleTo(record, { copy, forms: ["png"] });
      const { nodes, links } = drawn(shown, VIEWS.clean);
      const settled = new Set(
        [...shown.people, ...shown.places].flatMap(({ id, status }) => (status === "confirmed" ? [id] : [])),
      );
      const joined = shown.links.filter(({ from, to, status }) => status === "confirmed" && settled.has(from) && settled.has(to));
      expect(links.map(({ id }) => id)).toEqual(joined.map(({ id }) => id));
      expect(nodes.every(({ id }) => settled.has(id))).toBe(true);
      // Nobody is called as somebody else, and every end of a line stands where it says.
      expect(new Set(nodes.map(({ name }) => name)).size).toBe(nodes.length);
      for (const { from, to, label, id } of links) {
        expect([from, to].every((end) => nodes.some((node) => node.id === end))).toBe(true);
        const over = joined.find((one) => one.id === id)?.past === true;
        expect(/\bwas\b/.test(label?.text ?? "")).toBe(over || /\bwas\b/.test(joined.find((one) => one.id === id)?.nature ?? ""));
      }
    }),
    { numRuns: rounds(20, 2000) },
  );
});
