import { tinyJpegText } from "./photographs";
import type { Change, NetworkRecord } from "../../src/record";
import { add, link, network, person, place, statement } from "./network";

const school = { kind: "school", name: "Ruth Abbott", reliability: "reliable", why: "Saw it herself" } as const;
const police = { kind: "police", name: "PC Hannah Doyle", reliability: "reliable", why: "" } as const;
const youth = {
  kind: "youth-service",
  name: "Tom Iqbal",
  reliability: "untested",
  why: "Heard it from another young person",
} as const;
const family = { kind: "family", name: "", reliability: "not-known", why: "" } as const;

const people = [
  person("p1", "Aisha Karim", {
    kind: "child",
    born: "2010-03-14",
    aliases: ["Eesh", "عائشة"],
    subject: true,
    keySubject: true,
    roles: ["harmed"],
    identifiers: [{ label: "Mosaic", value: "1042276" }],
  }),
  person("p2", "Daniel Osei", {
    kind: "child",
    born: "2009-11",
    subject: true,
    keySubject: true,
    roles: ["harmed", "may-be-causing-harm"],
    note: "Not in education, employment or training since March.",
  }),
  person("p3", "Leon Whitfield", { kind: "child", born: "2011", subject: true, roles: ["harmed"] }),
  person("p4", "Unknown adult male", { kind: "adult", unknown: true, note: "Drives a grey van, local accent, 25 to 30." }),
  person("p5", "Jamal Reid", { kind: "adult", roles: ["may-be-causing-harm"], aliases: ["Jay"] }),
  person("p6", "Maryam Karim", { kind: "adult", roles: ["protective"], note: "Aisha's older sister; lives at home." }),
  person("p7", "PC Hannah Doyle", {
    kind: "professional",
    agency: "Police",
    job: "Exploitation Team",
    reach: "hannah.doyle@police.example",
    contactFor: ["p1", "p2", "c1"],
  }),
  person("p8", "Ruth Abbott", {
    kind: "professional",
    agency: "Northgate Academy",
    job: "Designated safeguarding lead",
    reach: "020 7946 0311",
    contactFor: ["p1", "p3"],
  }),
  person("p9", "Tom Iqbal", {
    kind: "professional",
    agency: "Harbour Youth Club",
    job: "Youth worker",
    contactFor: ["p2", "p3"],
  }),
];

const places = [
  place("c1", "Marlow Park", {
    kind: "park",
    context: true,
    effect: "harmful",
    aliases: ["the Rec"],
    note: "Bandstand end, after school and on Fridays.",
  }),
  place("c2", "Flat 9, Tern House", { kind: "address", context: true, effect: "harmful" }),
  place("c3", "Northgate Academy", { kind: "school", context: true, effect: "mixed" }),
  place("c4", "Harbour Youth Club", { kind: "service", context: true, effect: "protective" }),
  place("c5", "Southsea", { kind: "area", note: "Where Daniel was found in May." }),
];

const links = [
  link("l1", "p1", "p2", {
    nature: "friends since primary school",
    strength: "strong",
    effect: "mixed",
    influence: "to-from",
    basis: "evidenced",
    where: "Marlow Park and the bus home",
    byWhom: "School staff",
    date: "2025-05-20",
    source: school,
  }),
  link("l2", "p2", "p5", {
    nature: "picked up by him in a grey car",
    strength: "ordinary",
    effect: "harmful",
    influence: "to-from",
    conflict: true,
    basis: "evidenced",
    where: "Tern House car park",
    byWhom: "Police patrol",
    date: "2025-05-28",
    source: police,
  }),
  link("l3", "p3", "p2", {
    nature: "looks up to Daniel",
    strength: "ordinary",
    effect: "harmful",
    influence: "to-from",
    basis: "anecdotal",
    date: "2025-04",
    source: youth,
  }),
  link("l4", "p1", "p6", {
    nature: "sister",
    strength: "strong",
    effect: "protective",
    basis: "evidenced",
    date: "2025-05",
    source: family,
  }),
  link("l5", "p4", "c2", {
    nature: "seen going in and out",
    basis: "anecdotal",
    effect: "harmful",
    date: "2024-09",
    source: { kind: "community", name: "Neighbour", reliability: "untested", why: "Passed on by housing" },
  }),
  link("l6", "p2", "c4", {
    nature: "plays football on Tuesdays",
    effect: "protective",
    basis: "evidenced",
    date: "2025-05-27",
    recheck: true,
    source: youth,
  }),
  link("l7", "p2", "c2", {
    nature: "stays there when missing",
    effect: "harmful",
    basis: "evidenced",
    date: "2025-05-28",
    source: police,
    note: "Twice in May; both times from Friday to Sunday.",
  }),
  link("l8", "p1", "c1", { nature: "meets friends there", effect: "mixed", basis: "evidenced", date: "2025-05" }),
  link("l9", "p3", "c3", { nature: "Year 9", effect: "protective", basis: "evidenced" }),
  link("l10", "p4", "p5", { nature: "may be the same man", basis: "anecdotal", status: "proposed" }),
];

const statements = [
  statement("s1", "Missing overnight five times since March, each time from a Friday.", ["p2"], {
    kind: "concern",
    date: "2025-05-30",
    source: police,
  }),
  statement("s2", "New phone and trainers that her family did not buy.", ["p1"], {
    kind: "concern",
    date: "2025-05-12",
    source: school,
  }),
  statement("s3", "Cannabis use, most evenings.", ["p2"], { kind: "concern", date: "2025-04", source: youth }),
  statement("s4", "Carries messages and food for older young people at the bandstand.", ["p3", "c1"], {
    kind: "concern",
    date: "2025-05-16",
    source: youth,
  }),
  statement("s5", "Arrested with intent to supply.", ["p2", "c5"], { kind: "context", date: "2025-05-24", source: police }),
  statement("s6", "Goes to the club every Tuesday and is trusted with the keys to the kit room.", ["p2", "c4"], {
    kind: "strength",
    date: "2025-05-27",
    source: youth,
  }),
  statement("s7", "Talks to her sister about most things.", ["p1", "p6"], { kind: "strength", date: "2025-05", source: family }),
  statement("s8", "Decides where the group goes after school.", ["p2"], { kind: "leads", date: "2025-05-16", source: school }),
  statement("s9", '"I only go because Dan says it is fine."', ["p3"], {
    kind: "note",
    date: "2025-05-29",
    ownWords: true,
    source: { kind: "young-person", name: "Leon Whitfield", reliability: "not-known", why: "" },
  }),
  statement("s10", "Messages from an account that nobody knows, late at night.", ["p1"], {
    kind: "concern",
    status: "proposed",
    source: { kind: "partner", name: "Northgate Academy", reliability: "not-known", why: "" },
  }),
];

const questions = [
  add("questions", { id: "q1", text: "Who is the man with the grey van?", concerns: ["p4"] }),
  add("questions", {
    id: "q2",
    text: "Is Daniel's time at the club still protective, or is he met there?",
    concerns: ["p2", "c4"],
  }),
  add("questions", {
    id: "q3",
    kind: "gap",
    text: "Who rents Flat 9, Tern House, and who has keys?",
    concerns: ["c2"],
    owner: "Grace Hall",
    due: "2025-06-18",
  }),
  add("questions", { id: "q4", kind: "gap", text: "Where do the phone and the trainers come from?", concerns: ["p1"] }),
  add("questions", {
    id: "q5",
    text: "Has anyone been hurt at the bandstand?",
    concerns: ["c1"],
    answer: "No reports to police or the school since January.",
  }),
];

const sessions = [
  add("sessions", {
    id: "m1",
    kind: "internal",
    date: "2025-05-14",
    chair: "Nadia Rahman",
    minuteTaker: "Colin Frost",
    venue: "Town Hall, room 4",
    nextReview: "",
    attendance: [
      { id: "t1", person: "", name: "Nadia Rahman", agency: "Exploitation Team", job: "Chair", was: "present", why: "" },
    ],
    decisions: [
      {
        id: "e1",
        text: "Ask police and school to the next session.",
        reason: "They hold what we do not know about the flat.",
        dissent: "",
        concerns: [],
      },
    ],
  }),
  add("sessions", {
    id: "m2",
    kind: "external",
    date: "2025-06-04",
    chair: "Nadia Rahman",
    minuteTaker: "Colin Frost",
    venue: "Harbour Youth Club, upstairs room",
    nextReview: "2025-09-03",
    attendance: [
      {
        id: "t2",
        person: "",
        name: "Nadia Rahman",
        agency: "Exploitation Team",
        job: "Chair",
        was: "present",
        why: "Chairs the sessions",
      },
      {
        id: "t3",
        person: "p7",
        name: "PC Hannah Doyle",
        agency: "Police",
        job: "Exploitation Team",
        was: "present",
        why: "Knows the car and the flat",
      },
      {
        id: "t4",
        person: "p8",
        name: "Ruth Abbott",
        agency: "Northgate Academy",
        job: "Designated safeguarding lead",
        was: "present",
        why: "Sees Aisha and Leon every day",
      },
      {
        id: "t5",
        person: "p9",
        name: "Tom Iqbal",
        agency: "Harbour Youth Club",
        job: "Youth worker",
        was: "sent-information",
        why: "Closest to Daniel",
      },
      {
        id: "t6",
        person: "",
        name: "Grace Hall",
        agency: "Housing",
        job: "Estate manager",
        was: "apologies",
        why: "Manages Tern House",
      },
    ],
    agenda: [
      { id: "g1", text: "Identify and map information to shape group/context map.", minutes: 30, skipped: false },
      { id: "g2", text: "Review current map and update.", minutes: 20, skipped: false },
      { id: "g3", text: "Identify information gaps.", minutes: 15, skipped: false },
      { id: "g4", text: "Identify key partners to inform gaps and enable interventions.", minutes: 15, skipped: true },
    ],
    items: [
      {
        id: "k1",
        agenda: "g1",
        text: "Police have stopped the grey car twice at Tern House; Daniel was in it on 28 May.",
        concerns: ["p2"],
      },
      {
        id: "k2",
        agenda: "g1",
        text: "School has seen Aisha and Daniel on the same bus to the park on most days. Staff at the gate now note times.",
        concerns: ["p1", "p2"],
      },
      {
        id: "k3",
        agenda: "g2",
        text: "The link between Leon and Daniel is known from one young person only and needs a second source.",
        concerns: ["p3", "p2"],
      },
      { id: "k4", agenda: "g3", text: "Nobody knows who rents the flat.", concerns: ["c2"] },
      { id: "k5", agenda: "", text: "The club would like a named officer to call.", concerns: [] },
    ],
    decisions: [
      {
        id: "e2",
        text: "Treat Flat 9, Tern House as a context of its own.",
        reason: "Two children have been found there.",
        dissent: "Housing has not been heard yet.",
        concerns: ["c2"],
      },
      {
        id: "e3",
        text: "Keep the Tuesday group at the club going and add a second worker.",
        reason: "It is the one place where Daniel turns up every week.",
        dissent: "",
        concerns: ["p2", "c4"],
      },
    ],
  }),
];

const work = [
  add("actions", {
    id: "a1",
    text: "Find out who rents Flat 9 and who has keys.",
    owner: "Grace Hall",
    agency: "Housing",
    due: "2025-06-18",
    serves: "q3",
    session: "m2",
    concerns: ["c2"],
  }),
  add("actions", {
    id: "a2",
    text: "Speak with Aisha and her sister about the phone, with the worker she knows best.",
    owner: "Ruth Abbott",
    agency: "Northgate Academy",
    due: "2025-06-11",
    goal: "Aisha has an adult she can tell when someone asks her for something.",
    session: "m2",
    concerns: ["p1", "p6"],
  }),
  add("actions", {
    id: "a3",
    text: "Check the grey car against records and share what may be shared.",
    owner: "PC Hannah Doyle",
    agency: "Police",
    due: "2025-05-28",
    session: "m1",
    concerns: ["p5"],
    update: "Keeper found, not yet spoken to.",
  }),
  add("actions", {
    id: "a4",
    text: "Second worker for the Tuesday group until the summer.",
    owner: "Tom Iqbal",
    agency: "Harbour Youth Club",
    session: "m2",
  }),
  add("actions", {
    id: "a5",
    text: "Ask the bus company for camera pictures of 16 May.",
    owner: "PC Hannah Doyle",
    agency: "Police",
    due: "2025-05-30",
    outcome: "overtaken",
    update: "Pictures are kept for seven days only.",
    session: "m1",
  }),
  add("actions", {
    id: "a6",
    text: "Invite police and school.",
    owner: "Colin Frost",
    agency: "Exploitation Team",
    due: "2025-05-21",
    outcome: "done",
    session: "m1",
  }),
  add("interventions", {
    id: "v1",
    aim: "Safe way home from the park on Fridays",
    target: ["p1", "p3", "c1"],
    lead: "Harbour Youth Club",
    start: "2025-06-13",
    end: "2025-08-29",
    session: "m2",
  }),
  add("uploads", {
    id: "u1",
    session: "m2",
    person: "p1",
    title: "Mapping Minutes Network – Criminal Exploitation at Marlow Park",
    due: "2025-06-18",
    doneOn: "2025-06-10",
    doneBy: "Colin Frost",
  }),
  add("shares", {
    id: "h1",
    what: "Agenda of 4 June",
    to: "Northgate Academy",
    on: "2025-05-27",
    why: "To look up what the school knows",
    names: "initials",
    releasedBy: "Nadia Rahman",
  }),
  add("incidents", {
    id: "i1",
    what: "Stopped in the grey car, nothing found.",
    date: "2025-05-28",
    place: "c2",
    present: ["p2", "p5"],
    source: police,
    status: "confirmed",
  }),
  add("incidents", {
    id: "i2",
    what: "Fight at the bandstand, one boy hurt.",
    date: "2025-05-16",
    place: "c1",
    present: ["p1", "p2", "p3"],
    source: youth,
    status: "confirmed",
  }),
  add("removed", {
    id: "x1",
    initials: "TB",
    date: "2025-06-04",
    reason: "Moved away in February; no contact since.",
    decidedBy: "Nadia Rahman",
  }),
  add("doubts", {
    id: "d1",
    kind: "same-place",
    question: "Is the Rec the same place as Marlow Park?",
    about: ["c1"],
    other: "A second park",
  }),
  add("mapPages", { id: "w1", around: ["p2", "c2"], steps: 2 }),
  add("youngPersonMaps", { id: "y1", person: "p1", date: "2025-05-22", by: "Ruth Abbott" }),
  add("photographs", {
    id: "f1",
    picture: tinyJpegText,
    print: "2hq8c1",
    date: "2025-05-12",
    caption: "Flipchart of the first session, before it was drawn here.",
    alt: "Three names around a park, with arrows to a house.",
  }),
  add("originals", {
    id: "o1",
    where: "table.docx, table 1, Current concerns - vulnerabilities",
    row: "concerns",
    subject: "p2",
    text: "Missing overnight five times since March, each time from a Friday.",
    became: ["s1"],
  }),
  add("positions", { id: "z1", about: "p1", x: 0.25, y: 0.4 }),
  add("positions", { id: "z2", about: "c1", x: 0.8, y: 0.1 }),
  add("reviews", {
    id: "r1",
    session: "m2",
    reassessed: [
      { about: "p1", outcome: "changed", reason: "Spends less time at the park since the clocks changed." },
      { about: "c1", outcome: "still-part", reason: "" },
    ],
  }),
];

/** How the map stood when the first session was finished, and what became of it since. */
const asItWas: Change[] = [
  { type: "edit", in: "links", id: "l1", values: { nature: "walk home together", effect: "harmful", date: "2025-04-11" } },
  { type: "edit", in: "places", id: "c5", values: { name: "Somewhere by the sea" } },
  { type: "edit", in: "places", id: "c3", values: { effect: "harmful" } },
  { type: "edit", in: "people", id: "p3", values: { subject: false } },
  link("l11", "p3", "c1", { nature: "waits there after school", date: "2025-03-09" }),
  link("l12", "p2", "p3", { nature: "not on the map yet", status: "proposed" }),
];
const sinceThen: Change[] = [
  { type: "finish-session", id: "m1", date: "2025-05-20" },
  {
    type: "edit",
    in: "links",
    id: "l1",
    values: { nature: "friends since primary school", effect: "mixed", date: "2025-05-20" },
  },
  { type: "edit", in: "places", id: "c5", values: { name: "Southsea" } },
  { type: "edit", in: "places", id: "c3", values: { effect: "mixed" } },
  { type: "edit", in: "people", id: "p3", values: { subject: true } },
  { type: "drop", from: "links", id: "l11" },
  { type: "drop", from: "links", id: "l12" },
];

/** A network with something in every list, made-up people only; what is still open is open on purpose. */
export function filledNetwork(): NetworkRecord {
  return network(
    {
      type: "set",
      values: {
        risk: "Criminal Exploitation at Marlow Park",
        purpose: "To see how the children who meet at Marlow Park are drawn into carrying drugs, and who and what protects them.",
        scope: "The three children, the park and Tern House. Thefts at the retail park are left to their own session.",
        trigger: {
          what: "Police report of three children stopped at Tern House.",
          identified: "2025-05-02",
          by: "PC Hannah Doyle",
        },
        preMapping: {
          "list-of-persons": "Yes, with the school.",
          "already-mapped": "Daniel was part of a mapping in 2024; it is closed.",
        },
        edition: 3,
      },
    },
    ...people,
    ...places,
    ...links,
    ...statements,
    ...questions,
    ...asItWas,
    ...sessions,
    ...sinceThen,
    ...work,
  );
}
