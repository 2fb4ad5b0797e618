import fc from "fast-check";
import { tinyJpegText } from "./photographs";
import { releasing } from "../../src/copies";
import { apply, factsOf, restore, SAID_AS, TOLD, type Change, type NetworkRecord } from "../../src/record";

/** Random records of made-up people, with every trouble names can make. All of them pass `restore` unrepaired. */

const FIRST = [
  ...["Aisha", "Ayesha", "Mohammed", "Tariq", "Zoë", "Siân", "Łukasz", "José", "Chidi", "Fatima", "Ali", "Xin", "Nadia"],
  ...["Will", "May", "Mark", "Hope", "Summer", "Jean-Luc", "Mary-Jane", "D'Andre", "فاطمة", "عمر", "রহিমা", "মীনা"],
];
const LAST = [
  ...["Begum", "Khan", "O'Brien", "O’Neill", "Begum-Khan", "Nowak", "Núñez", "Adeyemi-Cole", "al-Hassan", "van der Berg"],
  ...["Lane", "Park", "Young", "Green", "Ward", "Okafor", "Ó Súilleabháin", "حسن", "খাতুন"],
];
const ALIAS = ["Tiny", "lil_ay", "Smiley", "Big T", "Ghostface", "Zed", "J-Rock", "Abz", "Aisha", "Begum"];
const CODES = ["Male A", "Female B", "Unknown adult male", "YP 3"];
const WORKERS = [
  "Sarah Begum",
  "Dawn Okoro",
  "PC Imran Khan",
  "Youth Club staff member",
  "Substance misuse worker",
  "Omar Young",
];
const PLACES = [
  ...["Park Lane", "Victoria Park", "Larkspur House", "14 Green Street", "Harbour School", "Brighton", "the chat group"],
  ...["Aisha's flat", "Begum House", "Tariq Khan’s garage", "Will's Corner Shop"],
];

export const fullName = fc.tuple(fc.constantFrom(...FIRST), fc.constantFrom(...LAST)).map((parts) => parts.join(" "));
const personName = fc.oneof(
  { weight: 8, arbitrary: fullName },
  { weight: 1, arbitrary: fc.constantFrom(...FIRST) },
  { weight: 1, arbitrary: fc.constantFrom(...CODES) },
  { weight: 1, arbitrary: fullName.map((name) => `Mum of ${name}`) },
  { weight: 1, arbitrary: fullName.map((name) => `${name}'s cousin`) },
);

/** A name as it turns up inside a sentence: in full or in part, in another case, with a possessive, with other accents. */
const mentioned = (names: readonly string[]): fc.Arbitrary<string> => {
  const name = fc.constantFrom(...names);
  return fc.tuple(name, fc.nat(3), fc.constantFrom("", "", "'s", "’s", "s"), fc.nat(4)).map(([full, part, ending, style]) => {
    const parts = full.split(" ");
    const said = part === 0 ? (parts[0] ?? full) : part === 1 ? (parts.at(-1) ?? full) : full;
    const styled =
      [said, said.toUpperCase(), said.toLowerCase(), said.normalize("NFD"), said.replace(/ /g, "\u00A0")][style] ?? said;
    return styled + ending;
  });
};

const FILLERS = [
  "was seen with",
  "met",
  "will go to",
  "and",
  "near the lane with",
  "– friend of",
  "told",
  "(known to",
  "\n",
  ",",
  "lives by",
  "may be",
];

/** A sentence that names several of the people, one way or another. */
const sentence = (names: readonly string[]): fc.Arbitrary<string> =>
  fc
    .array(fc.tuple(mentioned(names), fc.constantFrom(...FILLERS)), { minLength: 0, maxLength: 4 })
    .map((pieces) => pieces.map((piece) => piece.join(" ")).join(" "));

const date = fc.constantFrom("", "2025", "2025-03", "2025-03-14", "2024-11-02");
const status = fc.constantFrom("confirmed", "confirmed", "confirmed", "proposed");

const personParts = fc.record({
  name: personName,
  aliases: fc.oneof({ weight: 3, arbitrary: fc.constant([]) }, { weight: 1, arbitrary: fc.subarray(ALIAS, { maxLength: 2 }) }),
  kind: fc.constantFrom("child", "child", "adult", "not-known"),
  born: fc.constantFrom("", "2009-05-01"),
  subject: fc.boolean(),
  status,
});

/** The record after a session that was finished, with what was changed on its map since. */
function changedSince(record: NetworkRecord, text: (index: number) => string): NetworkRecord {
  const [person] = record.people;
  const [place] = record.places;
  const [first, second] = record.links;
  const changes: Change[] = [
    { type: "add", to: "sessions", entry: { id: "m0", date: "2025-01-15" } },
    { type: "finish-session", id: "m0", date: "2025-01-20" },
    ...(first ? [{ type: "edit", in: "links", id: first.id, values: { nature: text(11), date: "2025-02" } } as const] : []),
    ...(second ? [{ type: "drop", from: "links", id: second.id } as const] : []),
    ...(person
      ? [{ type: "edit", in: "people", id: person.id, values: { subject: !person.subject, unknown: false } } as const]
      : []),
    ...(place
      ? [{ type: "edit", in: "places", id: place.id, values: { name: "Quay Street", context: false, unknown: false } } as const]
      : []),
    { type: "edit", in: "incidents", id: "i1", values: { what: text(12), date: "2025-03-01" } },
    { type: "add", to: "incidents", entry: { id: "i9", what: text(13), place: place?.id ?? "", status: "confirmed" } },
    { type: "add", to: "mapPages", entry: { id: "w1", around: person ? [person.id] : [], steps: 2 } },
  ];
  return changes.reduce(apply, record);
}

/** Who acts for an agency. Of one somebody noted more before they were known to be a worker. */
const worker = (name: string, index: number) => ({
  ...{ name, kind: "professional", agency: "Northside Council" },
  ...(index === 1 ? { aliases: ["Miss B"], born: "1988-02-01" } : {}),
});

function build(
  people: object[],
  workers: string[],
  places: string[],
  shape: { sentences: string[]; picks: number[][]; own: boolean[]; states: string[]; dates: string[] },
): NetworkRecord {
  const all = [...people, ...workers.map(worker)].map((person, index) => ({
    ...person,
    id: `p${index + 1}`,
    number: index + 1,
  }));
  const ids = [...all.map(({ id }) => id), ...places.map((_, index) => `c${index + 1}`)];
  const pick = (index: number) => {
    const wanted = shape.picks[index % Math.max(1, shape.picks.length)] ?? [];
    return [...new Set(wanted.map((at) => ids[at % ids.length] ?? "p1"))];
  };
  const text = (index: number) => shape.sentences[index % Math.max(1, shape.sentences.length)] ?? "";
  const line = (index: number) => text(index).replace(/\s+/g, " ").trim();
  const state = (index: number) => shape.states[index % Math.max(1, shape.states.length)] ?? "confirmed";
  const day = (index: number) => shape.dates[index % Math.max(1, shape.dates.length)] ?? "";
  const source = (index: number) => ({
    kind: ["school", "police", "family", "young-person"][index % 4],
    name: workers[0] ?? line(index + 1),
    reliability: ["reliable", "untested", "not-reliable", "not-known"][index % 4],
    why: text(index + 2),
  });
  const few = [0, 1, 2, 3];
  const loose = {
    version: 1,
    id: "n1",
    edition: people.length,
    risk: "County Line to Brighton",
    riskReason: text(6),
    purpose: text(0),
    scope: text(1),
    trigger: { what: text(2), identified: "2025-02-03", by: text(3) },
    lastNumber: all.length,
    preMapping: { "key-contacts": text(4) },
    people: all.map((person, index) => ({
      ...person,
      note: text(index + 5),
      contactFor: "agency" in person ? pick(index) : [],
      // The other way round, somebody was taken for a worker first.
      ...(index === 3 ? { agency: "Corner Shop Ltd" } : {}),
      job: "agency" in person || index === 3 ? "Youth worker" : "",
      identifiers: [{ label: "Username", value: `x_${index}` }],
      reach: `07700 90000${index % 10}`,
      roles: [["harmed"], ["harmed", "may-be-causing-harm"], ["protective"], []][index % 4],
      // By its length, so that no more is drawn than before.
      unknown: text(index).length % 5 === 1,
      keySubject: index % 2 === 0 && !("agency" in person),
    })),
    places: places.map((name, index) => ({
      id: `c${index + 1}`,
      name,
      aliases: index % 2 === 0 ? [] : ["the Rec", name.split(" ").at(-1)],
      kind: ["address", "park", "not-known"][index % 3],
      unknown: text(index).length % 5 === 2,
      context: index % 2 === 0,
      effect: ["harmful", "not-known", "protective", "mixed"][index % 4],
      note: text(index),
      status: state(index),
    })),
    incidents: few.map((n) => ({
      id: `i${n}`,
      what: text(n),
      date: day(n),
      place: places.length > 0 ? "c1" : "",
      present: pick(n),
      source: source(n),
      status: state(n),
    })),
    links: few
      .map((n) => ({
        id: `l${n}`,
        from: pick(n)[0],
        to: pick(n + 1)[0],
        nature: line(n),
        influence: ["from-to", "to-from", "both", "none"][n],
        strength: ["strong", "weak", "ordinary", "not-known"][n],
        effect: ["mixed", "harmful", "not-known", "protective"][n],
        basis: ["evidenced", "anecdotal", "evidenced", "not-known"][n],
        conflict: n === 1,
        past: n === 1 || n === 2,
        recheck: n === 0 || n === 1,
        where: line(n + 2),
        date: day(n + 1),
        source: source(n + 1),
        note: text(n + 1),
        byWhom: "Sarah Begum",
        status: state(n + 1),
      }))
      .filter(({ from, to }) => from !== undefined && to !== undefined && from !== to),
    statements: shape.sentences.map((words, n) => ({
      id: `s${n}`,
      kind: n % 2 ? "concern" : "note",
      text: words,
      concerns: pick(n),
      date: day(n),
      ownWords: shape.own[n % Math.max(1, shape.own.length)] ?? false,
      source: source(n),
      status: state(n),
    })),
    questions: few.map((n) => {
      const suggested = n === 1 ? { prompt: "no-protection", about: ["p1"], on: day(n) } : {};
      const gap = {
        kind: ["gap", "key-question"][n % 2],
        owner: n < 2 ? (workers[1] ?? "") : "",
        due: day(n),
        session: n < 3 ? "m1" : "",
      };
      const carried = n === 0 ? [{ id: "n9", session: "m9", reason: text(2) }] : [];
      const answer = n === 2 ? text(n + 2) : "";
      return { id: `q${n}`, text: text(n + 3), concerns: pick(n), answer, status: state(n), ...gap, carried, ...suggested };
    }),
    setAside: [{ id: "k1", prompt: "not-seen", about: ["p1"], on: "2025-03-15", why: text(5) }],
    sessions: [
      {
        id: "m1",
        date: "2025-03-20",
        chair: workers[0] ?? "",
        minuteTaker: workers[1] ?? "Colin Frost",
        venue: places[1] ?? "",
        // Drawn with the others, so that no more is drawn than before.
        ...(line(2) === "" ? {} : { starts: "09:30", ends: "11:05" }),
        within: line(3),
        strategyMeeting: line(4),
        confidentiality: text(1),
        strategy: { needed: "yes", who: line(2), when: day(0) },
        assessment: { needed: "no", reason: text(3) },
        closing: { on: day(1), agreedBy: text(4), grounds: text(5), dissent: text(6), staysOpen: text(7) },
        attendance: few.map((n) => ({
          id: `m1-t${n}`,
          person: pick(n)[0] ?? "",
          name: n === 3 ? "" : "Nadia Begum",
          agency: "Harbour School",
          job: n === 2 ? "" : "Youth worker",
          was: ["present", "sent-information", "apologies", "observer"][n],
          received: n === 1 ? day(2) : "",
          why: n === 0 ? "" : text(n),
        })),
        agenda: [
          { id: "m1-g1", line: "internal-update", text: "Review current map and update", minutes: 20 },
          { id: "m1-g2", text: line(5), skipped: true },
        ],
        items: SAID_AS.map((as, n) => ({
          id: `m1-n${n}`,
          agenda: ["m1-g1", "m1-g2", ""][n % 3],
          text: text(n + 6),
          concerns: pick(n),
          as,
          became: [[], ["a0"], ["q0"], ["q1"], ["m1-e3"], ["s0"], ["s0"], [], [], ["m1-k0"]][n],
          heard: n > 4 ? [line(n)].filter((name) => name !== "") : [],
        })),
        decisions: few.map((n) => ({
          id: `m1-e${n}`,
          text: text(n + 7),
          reason: text(n),
          dissent: text(n + 2),
          concerns: pick(n + 1),
        })),
        parked: few.slice(0, 2).map((n) => ({ id: `m1-k${n}`, text: text(n + 1), why: text(n), concerns: pick(n) })),
        versions: [
          { id: "m1-v1", number: 1, on: day(1), by: workers[0] ?? "", reason: text(4), changed: text(5), prints: { a0: "1x" } },
        ],
        nextReview: day(3),
      },
      {
        id: "m9",
        kind: "review",
        date: "2025-02-11",
        finished: day(1),
        items: [{ id: "m9-n9", text: text(1) }],
        parked: [{ id: "m9-k9", text: text(2), why: text(3), concerns: pick(2) }],
      },
    ],
    actions: few.map((n) => ({
      id: `a${n}`,
      text: text(n + 8),
      owner: workers[0] ?? "",
      agency: n === 2 ? "Harbour School" : "",
      update: n > 1 ? text(n + 2) : "",
      serves: n < 2 ? "q0" : "",
      goal: text(n),
      reason: text(n + 1),
      due: day(n),
      outcome: n === 3 ? "done" : "open",
      session: n === 1 ? "m9" : "m1",
      carried:
        n === 1
          ? [
              { id: "n1", session: "m9", reason: text(3) },
              { id: "n2", session: "m1", reason: "" },
            ]
          : [],
      concerns: pick(n),
    })),
    interventions: [
      { id: "v1", aim: text(9), target: pick(1), session: "m1", lead: workers[0] ?? line(4), start: day(1), end: "2025-08-29" },
    ],
    reviews: [{ id: "r1", session: "m1", reassessed: pick(0).map((about) => ({ about, outcome: "changed", reason: text(2) })) }],
    youngPersonMaps: few.slice(0, 2).map((n) => ({
      ...{ id: `y${n}`, person: "p1", state: ["done", "not-done"][n], date: day(n), by: line(n), why: text(n + 2) },
      ...{ agreed: ["agreed", "not-agreed"][n], agreedOn: day(n + 1), agreement: text(n + 3) },
      ...{ decidedBy: workers[0] ?? "", decidedOn: day(n + 2), decision: text(n + 4), comparedOn: day(n) },
    })),
    gathering: few.slice(0, 2).map((n) => ({
      ...{ id: `g${n}`, person: `p${Math.min(n + 1, people.length)}`, open: ["open", "not-open"][n] },
      ...{ services: text(n), stakeholders: text(n + 1), friends: text(n + 2) },
      ...{ owner: workers[0] ?? "", due: day(n), doneOn: day(n + 1) },
    })),
    lookUps: [
      {
        ...{
          id: "j1",
          reason: text(1),
          by: workers[0] ?? "",
          on: day(1),
          among: line(2),
          documents: 12,
          unread: 2,
          answer: text(3),
        },
        found: [{ title: "Mapping Record Network – Image Sharing", contact: line(4) }],
      },
    ],
    uploads: [
      {
        ...{ id: "u1", session: "m1", person: "p1", title: "Mapping Minutes Network – County Line to Brighton" },
        ...{
          file: "2025-03-20 Mapping Minutes.docx",
          where: "Documents, Mapping",
          due: "2025-04-03",
          doneOn: day(2),
          doneBy: "D Okoro",
        },
      },
    ],
    shares: [
      {
        ...{ id: "h1", what: line(1), kind: "minutes", session: "m1", to: "Harbour School", agency: "Harbour School" },
        ...{ recipients: "lee@harbour.example\nhead@harbour.example", on: day(1), why: text(4), names: "codes", how: "draft" },
        ...{ madeBy: "D Okoro", releasedBy: workers[0] ?? "", releasedOn: day(2), print: "a-b", told: "no", toldWhy: text(6) },
        carries: ["s0", "p1"],
      },
      {
        id: "h2",
        what: "Mapping Map Network – County Line to Brighton",
        to: "A subject's Mosaic file",
        person: "p1",
        on: day(0),
      },
    ],
    corrections: [
      { id: "t1", of: "h1", carries: ["s0", "p1"], because: "both" },
      { id: "t2", of: "u1", because: "removed", sure: false },
      { id: "t3", of: "m1-v1", carries: ["a0", ...pick(0)] },
    ],
    removed: [{ id: "x1", initials: "TB", date: "2025-03-01", reason: text(8), decidedBy: workers[0] ?? "Nadia Begum" }],
    doubts: [
      { id: "d1", kind: "same-person", question: text(0), about: pick(1) },
      { id: "d2", kind: "reworded", question: text(1), about: ["s0"], field: "text", other: line(7) },
    ],
    positions: pick(1)
      .slice(0, 2)
      .map((about, n) => ({ id: `z${n + 1}`, about, x: (n + 1) / 4, y: 0.5 })),
    originals: [
      { id: "o1", text: text(3), became: ["s0"] },
      { id: "o2", where: `table.docx, ${line(5)}`, row: "concerns", subject: "p1", text: text(6), became: ["s0", ...pick(2)] },
    ],
    photographs: [
      { id: "f1", picture: tinyJpegText, print: "a1", date: day(1), caption: text(2), alt: text(1) },
      { id: "f2", picture: tinyJpegText, print: "a2", stands: "instead", toCheck: true },
    ],
  };
  const restored = restore(loose);
  if (!restored.ok || restored.repairs.length > 0)
    throw new Error(`The builder made a record that needs repair: ${JSON.stringify(restored.ok ? restored.repairs : restored)}`);
  const decided = withReleases(restored.record, text, shape.own);
  return reworded(shape.own.length > 1 ? changedSince(decided, text) : decided, shape);
}

const RELEASED = ["s0", "l0", "q0", "a0", "i0", "v1"];

/** Releases for one file or one agency, as it stands or in other words; of some the entry said something else then. */
function withReleases(record: NetworkRecord, text: (index: number) => string, own: readonly boolean[]): NetworkRecord {
  return RELEASED.reduce((made, of, n) => {
    const whom = n % 3 === 2 ? { agency: "Harbour School" } : { person: "p1" };
    const wording = n % 2 === 0 ? {} : { wording: text(n + 4) };
    const kind = n % 4 === 0 ? ("own-words" as const) : ("about-several" as const);
    const entry = { id: `b${n}`, of, kind, ...whom, ...wording, reason: text(n), on: "2025-03-21", decidedBy: "Nadia Begum" };
    const print = own[n % Math.max(1, own.length)] ? "said-otherwise" : releasing(made, entry).print;
    return releasing(made, entry).print === "" ? made : apply(made, { type: "add", to: "releases", entry: { ...entry, print } });
  }, record);
}

/** Every other sentence of the narrative in somebody's own words; some were written before what they tell changed. */
function reworded(record: NetworkRecord, { sentences, own }: { sentences: string[]; own: boolean[] }): NetworkRecord {
  const entries = TOLD.flatMap((list) => record[list].map(({ id }) => ({ list, id })));
  return entries.reduce((made, { list, id }, at) => {
    const wording = sentences[at % sentences.length]?.trim() ?? "";
    if (at % 2 === 0 || wording === "") return made;
    const worded = own[at % Math.max(1, own.length)] ? "before" : factsOf(made, { list, id });
    return apply(made, { type: "edit", in: list, id, values: { wording, worded } });
  }, record);
}

/** A network of one to eight people on the map, their workers, places, and everything the record can hold about them. */
export const arbitraryRecord: fc.Arbitrary<NetworkRecord> = fc
  .tuple(
    fc.array(personParts, { minLength: 1, maxLength: 8 }),
    fc.subarray(WORKERS, { maxLength: 3 }),
    fc.subarray(PLACES, { maxLength: 5 }),
  )
  .chain(([people, workers, places]) => {
    const names = [...people.flatMap(({ name, aliases }) => [name, ...aliases]), ...workers, ...places];
    return fc
      .record({
        sentences: fc.array(sentence(names), { minLength: 1, maxLength: 10 }),
        picks: fc.array(fc.uniqueArray(fc.nat(20), { maxLength: 3 }), { minLength: 2, maxLength: 5 }),
        own: fc.array(fc.boolean(), { maxLength: 4 }),
        states: fc.array(status, { minLength: 1, maxLength: 5 }),
        dates: fc.array(date, { minLength: 1, maxLength: 4 }),
      })
      .map((shape) => build(people, workers, places, shape));
  });
