import fc from "fast-check";
import { COLLECTIONS, restore, TOLD, type CollectionName, type NetworkRecord } from "../../src/record";
import { EVERYTHING, visibleTo, type Copy, type CopyKind } from "../../src/copies";
import { arbitraryRecord } from "../builders/arbitraryRecord";
import { rounds } from "../builders/rounds";

const lists = Object.fromEntries((Object.keys(COLLECTIONS) as CollectionName[]).map((name) => [name, "all"]));
/** Shows everything too, but is not the record's home, since it picks its entries. */
const paper: CopyKind = { id: "paper", shows: { ...EVERYTHING, lists, narrow: (record) => record } };

const fold = (text: string) =>
  text
    .normalize("NFKD")
    .replace(/[\u0300-\u036F]/g, "")
    .replace(/[’]/g, "'");
const CODE = /^(?:Male A|Female B|Unknown adult male|YP 3)$/;
/** Words that stand for no one in particular, alone: particles, and what describes. */
const NOBODY = new Set(["al", "van", "der", "mum", "of", "cousin", "s", "d", "o", "big", "j", "ó"]);
/** Names that are ordinary words: in small letters they may stay. */
const ORDINARY = new Set(["will", "may", "mark", "hope", "summer", "lane", "park", "young", "green", "ward", "tiny"]);

const pieces = (name: string) =>
  fold(name)
    .split(/[^\p{L}\p{M}'_]+/u)
    .filter((part) => part !== "");
/** Words of names that stay: workers, those who sat in sessions, places, and in their own file the reader's. */
function keptWords(record: NetworkRecord, reader: string): Set<string> {
  const workers = record.people.filter(({ kind }) => kind === "professional").map(({ name }) => name);
  const own = record.people.filter(({ id }) => id === reader).flatMap(({ name, aliases }) => [name, ...aliases]);
  const names = [...workers, ...own, "Nadia Begum", ...record.places.map(({ name }) => name), record.risk];
  return new Set(
    names.flatMap((name) => pieces(name).flatMap((word) => [word, word.replace(/'s$/, "")])).map((word) => word.toLowerCase()),
  );
}

/** Every name, and every part of one that no kept name shares, of those whose names must not be given away. */
function secrets(record: NetworkRecord, audience: Copy["audience"]): string[] {
  const reader = audience.type === "subject" ? audience.person : "";
  const kept = keptWords(record, reader);
  const hidden = record.people.filter(({ id, kind }) => kind !== "professional" && id !== reader);
  const names = hidden.flatMap(({ name, aliases }) => [name, ...aliases]).filter((name) => !CODE.test(name));
  const parts = names.flatMap(pieces).map((part) => part.replace(/'s$/, ""));
  const lone = parts.filter((part) => part.length > 1 && !NOBODY.has(part.toLowerCase()) && !kept.has(part.toLowerCase()));
  // Two people may go by one name, or one by a part of the other's; in their own file the reader's stays.
  const own = record.people.filter(({ id }) => id === reader).flatMap(({ name, aliases }) => [name, ...aliases]);
  const isOwn = (name: string) => own.some((one) => fold(one).toLowerCase().includes(fold(name).toLowerCase()));
  const whole = names.filter((name) => /\s/.test(name) && !isOwn(name) && !/^Mum of|cousin$/.test(name)).map(fold);
  return [...new Set([...whole, ...lone])];
}

function leaks(record: NetworkRecord, secret: string): boolean {
  const text = fold(JSON.stringify(record));
  const flags = ORDINARY.has(secret.toLowerCase()) ? "u" : "iu";
  const pattern = secret.replace(/[.*+?^${}()|[\]\\]/g, "\\$&").replace(/ /g, "\\s");
  return new RegExp(`(?<![\\p{L}\\p{M}\\p{N}])${pattern}(?![\\p{L}\\p{M}\\p{N}])`, flags).test(text);
}

const copies = fc.oneof(
  fc.constant<Copy["audience"]>({ type: "team" }),
  fc.constant<Copy["audience"]>({ type: "partner", agency: "Harbour School" }),
  fc.constant<Copy["audience"]>({ type: "subject", person: "p1" }),
);

test.each(["initials", "codes"] as const)("with %s, no name of a person on the map is anywhere in the copy", (names) => {
  fc.assert(
    fc.property(arbitraryRecord, copies, (record, audience) => {
      const { record: copy } = visibleTo(record, paper, { audience, names });
      expect(secrets(record, audience).filter((secret) => leaks(copy, secret))).toEqual([]);
    }),
    { numRuns: rounds(30, 1200) },
  );
});

test("every copy is a record of its own that passes the gate unrepaired", () => {
  fc.assert(
    fc.property(arbitraryRecord, copies, fc.constantFrom("full", "initials", "codes"), (record, audience, names) => {
      const { record: copy } = visibleTo(record, paper, { audience, names: names as Copy["names"] });
      expect(restore(JSON.parse(JSON.stringify(copy)))).toEqual({ ok: true, record: copy, repairs: [] });
    }),
    { numRuns: rounds(30, 1200) },
  );
});

/** Sentences of the narrative in somebody's own words stand in a copy only while they tell what is recorded. */
const withoutWordings = (record: NetworkRecord) => {
  const bare = TOLD.map((list) => [list, record[list].map((entry) => ({ ...entry, wording: "", worded: "" }))]);
  return { ...record, ...Object.fromEntries(bare) } as NetworkRecord;
};

test("with full names the team's copy changes nothing", () => {
  fc.assert(
    fc.property(arbitraryRecord, (record) => {
      const { record: copy } = visibleTo(record, paper, { audience: { type: "team" }, names: "full" });
      // Photographs show full names, and only the record's home has them; it alone has what tells versions apart and what went.
      const sessions = record.sessions.map((session) => ({
        ...session,
        versions: session.versions.map((version) => ({ ...version, prints: {} })),
      }));
      expect(withoutWordings(copy)).toEqual({
        ...withoutWordings({ ...record, sessions, lineage: copy.lineage }),
        photographs: [],
      });
    }),
    { numRuns: rounds(20, 800) },
  );
});

test("what is left out is told by ids and reasons, never by its words", () => {
  fc.assert(
    fc.property(arbitraryRecord, copies, (record, audience) => {
      const { leftOut } = visibleTo(record, paper, { audience, names: "codes" });
      for (const omission of leftOut) {
        expect(Object.keys(omission).sort()).toEqual(["id", "in", "reason"]);
        expect(omission.id).toMatch(/^[a-z][a-zA-Z0-9-]{0,23}$/);
      }
    }),
    { numRuns: rounds(20, 800) },
  );
});
