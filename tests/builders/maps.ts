import type { Change, Draft, NetworkRecord } from "../../src/record";
import { add, link, network, person, place } from "./network";

/** Made-up networks of the sizes that practice has: a first table, a group after two sessions, and a large one. */

export const OPTIONS = {
  today: "2025-06-04",
  profile: { accent: "#1F4E5F", currentMonths: 3, recentMonths: 6 },
} as const;

const incident = (id: string, at: string, date: string, what: string, present: string[] = []): Change =>
  add("incidents", {
    id,
    place: at,
    date,
    what,
    present,
    status: "confirmed",
    source: { kind: "police", name: "", reliability: "reliable", why: "" },
  });

const protective: Draft<"links"> = { effect: "protective", basis: "evidenced" };
const harmful: Draft<"links"> = { effect: "harmful", basis: "evidenced" };
const said: Draft<"links"> = { basis: "anecdotal" };

/** One subject, five people around him, five places. */
export function smallNetwork(): NetworkRecord {
  return network(
    { type: "set", values: { risk: "County Line to Margate", edition: 2 } },
    person("p1", "Kofi Mensah", { kind: "child", subject: true, born: "2009-03-12" }),
    person("p2", "Unknown adult male", { kind: "adult", unknown: true }),
    person("p3", "Daniel Osei", { kind: "child", roles: ["protective"] }),
    person("p4", "Tariq Rahman", { kind: "child" }),
    person("p5", "Mia Jones", { kind: "child", roles: ["protective"] }),
    person("p6", "Female B", { kind: "not-known" }),
    place("c1", "17 Saltmarsh Lane", { kind: "address", context: true, effect: "harmful" }),
    place("c2", "Larkhill House", { kind: "address", context: true }),
    place("c3", "Harbour Youth Club", { kind: "service", context: true, effect: "protective" }),
    place("c4", "Margate", { kind: "area", context: true }),
    place("c5", "", { kind: "address", unknown: true, context: true }),
    link("l1", "p1", "p2", { ...harmful, nature: "stays with him when missing", date: "2025-05-28", influence: "to-from" }),
    link("l2", "p2", "c1", { ...said, nature: "lives there", recheck: true }),
    link("l3", "p1", "p3", { ...protective, nature: "friend from primary school", date: "2025-05" }),
    link("l4", "p1", "p4", { basis: "evidenced", nature: "found together", date: "2025-04-19" }),
    link("l5", "p1", "p5", { effect: "protective", basis: "anecdotal", nature: "girlfriend", recheck: true, date: "2025-05" }),
    link("l6", "p1", "p6", { nature: "mentioned her", basis: "not-known" }),
    link("l7", "p1", "c3", { ...protective, nature: "attends weekly", date: "2025-06-01" }),
    link("l8", "p1", "c2", { basis: "evidenced", nature: "arrested here", date: "2025-05-02" }),
    link("l9", "p4", "c4", { ...harmful, nature: "found with drugs", date: "2025-04-19" }),
    link("l10", "p6", "c5", { ...said, nature: "stays here" }),
    link("l11", "p3", "c3", { ...protective, nature: "attends" }),
    link("l12", "p4", "p6", { ...said, nature: "cousin" }),
    incident("i1", "c2", "2025-05-02", "Arrested for possession with intent to supply", ["p1"]),
    incident("i2", "c4", "2025-04-19", "Found with drugs after three days missing", ["p1", "p4"]),
  );
}

/** Twelve people and five places around two subjects; one worker who has a link, one who has none. */
export function middleNetwork(): NetworkRecord {
  return network(
    { type: "set", values: { risk: "Image Sharing at Alder Road School", edition: 4 } },
    person("p1", "Aisha Begum", { kind: "child", subject: true }),
    person("p2", "Ruby Clarke", { kind: "child", subject: true }),
    person("p3", "Nadia Hussain", { kind: "child" }),
    person("p4", "Leo Fernandes", { kind: "child" }),
    person("p5", "Samuel Adeyemi", { kind: "child" }),
    person("p6", "Unknown boy, year 11", { kind: "child", unknown: true }),
    person("p7", "Joe", { kind: "not-known" }),
    person("p8", "Marcus Bright", { kind: "adult" }),
    person("p9", "Shirin Begum", { kind: "adult", roles: ["protective"] }),
    person("p10", "Chloe Watts-Hargreaves", { kind: "child" }),
    person("p11", "Ibrahim Khan", { kind: "child" }),
    person("p12", "Tom Ellis", { kind: "professional", agency: "Youth service", job: "Youth worker" }),
    person("p13", "Priya Nair", { kind: "professional", agency: "Police" }),
    place("c1", "Alder Road School", { kind: "school", context: true }),
    place("c2", "Mill Lane playground", { kind: "park", context: true, effect: "harmful" }),
    place("c3", "Group chat “Y10 real”", { kind: "online", context: true, effect: "harmful" }),
    place("c4", "Flat above the launderette", { kind: "address", context: true, unknown: true }),
    place("c5", "Fernbank Youth Centre", { kind: "service", context: true, effect: "protective" }),
    link("l1", "p1", "p2", { ...protective, nature: "best friends", date: "2025-05-20", influence: "both", strength: "strong" }),
    link("l2", "p1", "p3", { basis: "evidenced", nature: "same class" }),
    link("l3", "p2", "p4", { ...said, nature: "was seeing him", past: true, date: "2025-02" }),
    link("l4", "p4", "p5", { basis: "evidenced", nature: "friends", date: "2025-05", strength: "ordinary" }),
    link("l5", "p5", "p6", { nature: "messages", basis: "not-known" }),
    link("l6", "p6", "p1", {
      ...harmful,
      nature: "asked for pictures",
      date: "2025-05-12",
      influence: "from-to",
      strength: "weak",
    }),
    link("l7", "p7", "p6", { ...said, nature: "said to be brothers", recheck: true }),
    link("l8", "p8", "p7", { ...said, nature: "works for him", effect: "harmful", influence: "from-to" }),
    link("l9", "p9", "p1", { ...protective, nature: "mother", strength: "strong" }),
    link("l10", "p10", "p2", { conflict: true, basis: "evidenced", nature: "fight in school", date: "2025-05-09" }),
    link("l11", "p11", "p5", { basis: "evidenced", nature: "cousins" }),
    link("l12", "p12", "p2", { ...protective, nature: "youth worker", date: "2025-06-02" }),
    link("l13", "p1", "c1", { basis: "evidenced", nature: "attends" }),
    link("l14", "p2", "c1", { basis: "evidenced", nature: "attends" }),
    link("l15", "p3", "c1", { basis: "evidenced", nature: "attends" }),
    link("l16", "p4", "c2", { ...said, nature: "seen after school", date: "2025-05" }),
    link("l17", "p5", "c2", { ...said, nature: "seen after school", date: "2025-05" }),
    link("l18", "p6", "c3", { basis: "evidenced", nature: "started it", date: "2025-04-28", effect: "harmful" }),
    link("l19", "p1", "c3", { basis: "evidenced", nature: "member" }),
    link("l20", "p10", "c3", { basis: "evidenced", nature: "shared a picture", effect: "harmful", date: "2025-05-08" }),
    link("l21", "p8", "c4", { ...said, nature: "rents it", recheck: true }),
    link("l22", "p7", "c4", { nature: "stays there", basis: "not-known" }),
    link("l23", "p12", "c5", { basis: "evidenced", nature: "works here" }),
    link("l24", "p2", "c5", { ...protective, nature: "boxing, Tuesdays", date: "2025-06-03" }),
    incident("i1", "c2", "2025-05-16", "Group of boys filmed a younger girl", ["p4", "p5"]),
    incident("i2", "c1", "2025-05-09", "Fight in the corridor about a picture", ["p10", "p2"]),
  );
}

const FIRST = "Amir Bea Carl Dina Ezra Faye Gus Hana Idris June Kai Lena Musa Nell Omar Pia Quinn Rosa Sami Tess".split(" ");
const LAST = "Ali Brown Chen Diaz Evans Foster Green Hasan Iqbal Jones King Lowe Miah Noor Owen Patel Reid Shah Todd Uddin".split(
  " ",
);
const NATURES = ["friend", "cousin", "seen together", "same class", "owes money", "mentioned him", "brother", "neighbour"];
const VISITS = ["attends", "seen here", "lives here", "stays here when missing", "arrested here", "volunteers"];
const KINDS = ["address", "school", "park", "online", "service", "route", "area"] as const;

/** A network of any size, in groups around places, from a seed; the same for the same numbers. */
export function largeNetwork(people = 40, places = 15, links = 90, seed = 1): NetworkRecord {
  let state = seed * 7919 + 1;
  const next = (below: number) => {
    state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff;
    return Math.floor((state / 0x80000000) * below);
  };
  const changes: Change[] = [{ type: "set", values: { risk: "Robbery around Quay Street Station" } }];
  for (let i = 0; i < people; i += 1) {
    const name = `${FIRST[i % 20]} ${LAST[(i * 7 + Math.floor(i / 20)) % 20]}`;
    const kind = i % 9 === 8 ? "adult" : i % 11 === 10 ? "not-known" : "child";
    changes.push(person(`p${i + 1}`, name, { kind, subject: i < Math.ceil(people / 10), unknown: i % 13 === 12 }));
  }
  for (let i = 0; i < places; i += 1) {
    changes.push(
      place(`c${i + 1}`, `${LAST[i % 20]} ${["Road", "Academy", "Park", "chat", "Centre"][i % 5]}`, {
        kind: KINDS[i % 7]!,
        context: true,
      }),
    );
  }
  const groups = Math.max(2, Math.round(people / 7));
  const seen = new Set<string>();
  for (let i = 0; seen.size < links && i < links * 20; i += 1) {
    const group = next(groups);
    const from = (group + groups * next(Math.ceil(people / groups))) % people;
    const toPlace = next(3) === 0;
    const other = next(10) < 8 ? (group + groups * next(Math.ceil(people / groups))) % people : next(people);
    const to = toPlace ? `c${((group * 2 + next(3)) % places) + 1}` : `p${other + 1}`;
    const key = [`p${from + 1}`, to].sort().join();
    if (`p${from + 1}` === to || seen.has(key)) continue;
    seen.add(key);
    const choices: Draft<"links"> = {
      nature: toPlace ? VISITS[next(VISITS.length)]! : NATURES[next(NATURES.length)]!,
      basis: (["evidenced", "evidenced", "anecdotal", "not-known"] as const)[next(4)]!,
      effect: (["not-known", "not-known", "protective", "harmful"] as const)[next(4)]!,
      influence: next(5) === 0 ? "from-to" : "not-known",
      recheck: next(8) === 0,
      date: next(2) === 0 ? `2025-0${1 + next(5)}-1${next(9)}` : "",
    };
    changes.push(link(`l${seen.size}`, `p${from + 1}`, to, choices));
  }
  return network(...changes);
}
